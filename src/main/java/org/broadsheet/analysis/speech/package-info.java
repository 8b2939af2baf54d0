/**
 * The text that an analysis reads and the names in it come in; who says what goes out: {@link
 * org.broadsheet.analysis.speech.Quotation quotations} with their speakers, and the passages between quotation marks whoever
 * speaks them.
 */
@NullMarked
package org.broadsheet.analysis.speech;

import org.jspecify.annotations.NullMarked;
