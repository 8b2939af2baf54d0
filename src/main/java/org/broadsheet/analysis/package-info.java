/**
 * An article and its plain text come in; what the text says by itself goes out: {@link
 * org.broadsheet.analysis.Analysis key points, names and quotations}, and a {@link org.broadsheet.analysis.Sketch} to
 * compare it with others by. Knows one article at a time, and no edition.
 */
@NullMarked
package org.broadsheet.analysis;

import org.jspecify.annotations.NullMarked;
