/**
 * The articles of a day or a week come in; the edition of that time goes out, to be read in some minutes, and the table of
 * who covered what in a week. All articles of a time are in {@code archive}.
 */
@NullMarked
package org.broadsheet.pages.edition;

import org.jspecify.annotations.NullMarked;
