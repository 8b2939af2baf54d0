/**
 * A piece of a text, an address or a path comes in; the {@link org.broadsheet.read.date.Moment} that is written in it goes
 * out. Knows nothing of headers and articles, and no clock.
 */
@NullMarked
package org.broadsheet.read.date;

import org.jspecify.annotations.NullMarked;
