/**
 * Commands, options, progress and exit codes. {@link org.broadsheet.cli.Build} is the whole flow: the file to read first.
 */
@NullMarked
package org.broadsheet.cli;

import org.jspecify.annotations.NullMarked;
