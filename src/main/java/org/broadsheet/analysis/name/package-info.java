/**
 * The text that an analysis reads comes in; the names of people, places and organisations in it go out, with where each is
 * used: {@link org.broadsheet.analysis.name.Names}. Knows spelling, word lists and what stands beside a name, and no other
 * article.
 */
@NullMarked
package org.broadsheet.analysis.name;

import org.jspecify.annotations.NullMarked;
