/**
 * The bytes of a file come in; its text goes out, clean and with the lines that the file has, and {@link
 * org.broadsheet.read.source.Notes} of what was wrong with it. Does not know what the text says.
 */
@NullMarked
package org.broadsheet.read.source;

import org.jspecify.annotations.NullMarked;
