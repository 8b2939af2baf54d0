package org.broadsheet.read;

import java.time.LocalDate;

/**
 * What a reader has to be told.
 *
 * @param today dates after the day that follows it are mistakes; the only use of the clock
 * @param defaultLanguage BCP 47, for texts whose language is neither declared nor detected; "und" for none
 * @param remotePictures whether pages may load pictures from other hosts
 */
public record ReadOptions(LocalDate today, String defaultLanguage, boolean remotePictures) {}
