/**
 * An article and its text come in; its page goes out.
 */
@NullMarked
package org.broadsheet.pages.article;

import org.jspecify.annotations.NullMarked;
