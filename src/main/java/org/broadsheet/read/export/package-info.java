/**
 * A file that holds many articles comes in: an export of a press database, a mailbox, a list in JSON, a table, a feed, notes.
 * The text of a file for each of them goes out, as {@link org.broadsheet.read.ArticleReader} reads it.
 */
@NullMarked
package org.broadsheet.read.export;

import org.jspecify.annotations.NullMarked;
