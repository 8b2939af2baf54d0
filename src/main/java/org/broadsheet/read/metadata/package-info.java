/**
 * The entries of a header come in; what an article says of itself goes out, by field as {@link
 * org.broadsheet.read.metadata.Facts}, and from these its title, origin, dates, language and picture. Does not look for them
 * in the text: what is found there is told to the facts.
 */
@NullMarked
package org.broadsheet.read.metadata;

import org.jspecify.annotations.NullMarked;
