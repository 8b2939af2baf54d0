/**
 * An article, its text and the names in it come in; what it is compared with others by goes out, in about half a kilobyte: a
 * {@link org.broadsheet.analysis.sketch.Sketch}. The keys and measures by which sketches are compared are here too.
 */
@NullMarked
package org.broadsheet.analysis.sketch;

import org.jspecify.annotations.NullMarked;
