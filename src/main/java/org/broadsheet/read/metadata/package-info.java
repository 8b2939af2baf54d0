/**
 * The entries of a header come in; what an article says of itself goes out, by field as {@link
 * org.broadsheet.read.metadata.Facts}, and from these its title, origin, dates, language and picture. The text
 * is asked only where nothing else tells; what its lines say of the article others tell to the facts.
 */
@NullMarked
package org.broadsheet.read.metadata;

import org.jspecify.annotations.NullMarked;
