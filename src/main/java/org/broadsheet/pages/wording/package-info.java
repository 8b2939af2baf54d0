/**
 * Dates, numbers, names, languages and texts come in; the words that a page has for them go out, in English whatever the
 * language of the newspaper. Knows nothing of pages.
 */
@NullMarked
package org.broadsheet.pages.wording;

import org.jspecify.annotations.NullMarked;
