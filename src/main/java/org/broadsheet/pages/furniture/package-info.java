/**
 * Page furniture, which is what newspapers call the pieces that stand around the articles of a page: links, figures,
 * rankings, rails, rows of neighbours. Articles and stories come in; pieces that several kinds of pages show go out.
 */
@NullMarked
package org.broadsheet.pages.furniture;

import org.jspecify.annotations.NullMarked;
