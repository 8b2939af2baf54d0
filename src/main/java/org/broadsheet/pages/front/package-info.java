/**
 * The latest articles come in; the front page goes out, and the page for lost readers, which shows the first of the same
 * articles.
 */
@NullMarked
package org.broadsheet.pages.front;

import org.jspecify.annotations.NullMarked;
