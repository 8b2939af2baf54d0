/**
 * The text of an article comes in; the {@link org.broadsheet.analysis.amount.Amounts amounts} that it tells go out, with the
 * values to compare those of several articles by.
 */
@NullMarked
package org.broadsheet.analysis.amount;

import org.jspecify.annotations.NullMarked;
