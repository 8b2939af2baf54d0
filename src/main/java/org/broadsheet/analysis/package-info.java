/**
 * An article and its plain text come in; what the text says by itself goes out: {@link
 * org.broadsheet.analysis.Analysis key points, names and quotations}, and a {@link org.broadsheet.analysis.sketch.Sketch} to
 * compare it with others by. Knows one article at a time, and no edition. The work is done in the parts, in this order: {@code
 * reading}, {@code name}, {@code speech}, {@code keypoint}, {@code sketch}; each knows only those before it. {@code amount}
 * knows none of them: its users have a text and ask for the amounts in it.
 */
@NullMarked
package org.broadsheet.analysis;

import org.jspecify.annotations.NullMarked;
