/**
 * The words of a command line come in; what was asked for is done, and an exit status goes out. Options, what is said on the
 * terminal, and how Java is started anew where that is quicker.
 */
@NullMarked
package org.broadsheet.cli;

import org.jspecify.annotations.NullMarked;
