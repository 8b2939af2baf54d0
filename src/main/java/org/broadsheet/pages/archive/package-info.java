/**
 * All articles come in; the archive goes out: its years, months and days with everything that they brought, and what has no
 * date.
 */
@NullMarked
package org.broadsheet.pages.archive;

import org.jspecify.annotations.NullMarked;
