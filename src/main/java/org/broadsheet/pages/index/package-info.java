/**
 * What articles are filed under comes in: sections, outlets, topics. A landing page for each goes out, and an index of all.
 */
@NullMarked
package org.broadsheet.pages.index;

import org.jspecify.annotations.NullMarked;
