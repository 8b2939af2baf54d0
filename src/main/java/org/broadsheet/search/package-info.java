/**
 * Articles and their texts come in; the files of a search index that works from disk go out. The query side is one
 * JavaScript file, {@code templates/search.js}.
 */
@NullMarked
package org.broadsheet.search;

import org.jspecify.annotations.NullMarked;
