/**
 * The days of articles come in, as a {@link org.broadsheet.pages.chart.Tally}; charts and calendars go out, with their
 * coordinates and the words that tell the same. Knows nothing of pages.
 */
@NullMarked
package org.broadsheet.pages.chart;

import org.jspecify.annotations.NullMarked;
