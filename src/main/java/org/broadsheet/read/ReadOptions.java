package org.broadsheet.read;

import java.time.LocalDate;

/**
 * What a reader has to be told.
 *
 * @param today dates after the day that follows it are mistakes; the only use of the clock
 * @param remotePictures whether pages may load pictures from other hosts
 */
public record ReadOptions(LocalDate today, boolean remotePictures) {}
