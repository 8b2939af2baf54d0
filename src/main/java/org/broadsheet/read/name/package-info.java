/**
 * The value of a header or a piece of text comes in; what it names goes out: people, tags, an {@link
 * org.broadsheet.article.Outlet}, a {@link org.broadsheet.article.Section}, or nothing. Tells people, desks, jobs, outlets
 * and sections apart by lists and by how each is written; does not know what else an article says.
 */
@NullMarked
package org.broadsheet.read.name;

import org.jspecify.annotations.NullMarked;
