/** What was wrong with the input, as values: collected on the way and printed once at the end. Throws nothing. */
@NullMarked
package org.broadsheet.problem;

import org.jspecify.annotations.NullMarked;
