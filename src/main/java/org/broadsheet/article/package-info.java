/**
 * The words of the trade: what an article, an outlet, a section and a publication date are. Immutable values; this
 * package imports nothing of ours and does no reading or writing.
 */
@NullMarked
package org.broadsheet.article;

import org.jspecify.annotations.NullMarked;
