/**
 * A story comes in; its page goes out, and the index of all stories.
 */
@NullMarked
package org.broadsheet.pages.story;

import org.jspecify.annotations.NullMarked;
