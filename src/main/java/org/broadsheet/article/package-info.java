/**
 * The words of the trade: what an article, an outlet, a section and a publication date are; and the one hash and the one
 * coding of numbers and texts. Imports nothing of ours, reads and writes no files.
 */
@NullMarked
package org.broadsheet.article;

import org.jspecify.annotations.NullMarked;
