/**
 * Commands, options, progress and exit codes.
 */
@NullMarked
package org.broadsheet.cli;

import org.jspecify.annotations.NullMarked;
