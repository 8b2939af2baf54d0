/**
 * From articles, and what the analysis of each has found, to an {@link org.broadsheet.digest.Edition}: what happened,
 * who reported it, what to read first. Everything it says is taken from the articles; it writes no prose, no pages and no files.
 */
@NullMarked
package org.broadsheet.digest;

import org.jspecify.annotations.NullMarked;
