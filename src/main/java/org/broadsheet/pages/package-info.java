/**
 * An {@link org.broadsheet.digest.Edition} comes in; every page of the site goes out, each a record that is its template's
 * contract, with its address. Renders nothing and writes nothing.
 */
@NullMarked
package org.broadsheet.pages;

import org.jspecify.annotations.NullMarked;
