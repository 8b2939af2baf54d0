/**
 * A web page comes in; the text of its article goes out, and what its head tells as {@link
 * org.broadsheet.read.metadata.Facts}. Knows how web pages are built; the HTML of the article becomes safe in
 * {@code body}.
 */
@NullMarked
package org.broadsheet.read.page;

import org.jspecify.annotations.NullMarked;
