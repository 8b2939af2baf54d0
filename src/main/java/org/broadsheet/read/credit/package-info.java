/**
 * A text comes in; what its first and last lines say of the article goes to the {@link
 * org.broadsheet.read.metadata.Facts}: headline, standfirst, byline, date, source and tags. Where the story begins and ends
 * between them goes out.
 */
@NullMarked
package org.broadsheet.read.credit;

import org.jspecify.annotations.NullMarked;
