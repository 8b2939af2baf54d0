/**
 * What an article gives as an address comes in; an {@link org.broadsheet.read.address.Address}, a link that is safe to write
 * into a page, or a part of an address of ours goes out. Fetches nothing, and knows no outlets.
 */
@NullMarked
package org.broadsheet.read.address;

import org.jspecify.annotations.NullMarked;
