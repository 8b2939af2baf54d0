package org.broadsheet.analysis;

import org.broadsheet.analysis.sketch.Sketch;

/**
 * What one article's text says by itself.
 *
 * @param analysis what readers are shown
 * @param sketch what the article is compared with others by
 */
public record Findings(Analysis analysis, Sketch sketch) {}
