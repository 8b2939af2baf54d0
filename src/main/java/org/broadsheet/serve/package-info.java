/**
 * Shows a built site to browsers on this machine, notices when what it was made from changes, and lets open pages know.
 * Reads the site, never writes to it; knows nothing of how it is built.
 */
@NullMarked
package org.broadsheet.serve;

import org.jspecify.annotations.NullMarked;
