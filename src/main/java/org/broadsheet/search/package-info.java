/**
 * Articles and their texts come in; the files of a search index that works from disk go out. The query side is one
 * JavaScript file in {@code templates/assets}.
 */
@NullMarked
package org.broadsheet.search;

import org.jspecify.annotations.NullMarked;
