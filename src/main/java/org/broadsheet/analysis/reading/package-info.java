/**
 * An article and its plain text come in; its sentences and its words, split and folded once, go out: an {@link
 * org.broadsheet.analysis.reading.AnalysedText}, which all other parts of the analysis read.
 */
@NullMarked
package org.broadsheet.analysis.reading;

import org.jspecify.annotations.NullMarked;
