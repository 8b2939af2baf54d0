/**
 * The text of a file comes in; its front matter goes out as a {@link org.broadsheet.read.header.Header}, in whatever {@link
 * org.broadsheet.read.header.Dialects dialect} it is written, and the place where the body begins. Knows which {@link
 * org.broadsheet.read.header.Field} a key means, but not what its value says.
 */
@NullMarked
package org.broadsheet.read.header;

import org.jspecify.annotations.NullMarked;
