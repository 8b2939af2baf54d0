/**
 * How long work is done: by many hands side by side, and with word of how far it is. Knows nothing of what the work is.
 */
@NullMarked
package org.broadsheet.work;

import org.jspecify.annotations.NullMarked;
