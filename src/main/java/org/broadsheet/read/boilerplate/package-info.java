/**
 * A text comes in; where its story begins and ends goes out, without what newsletters, archives, agencies, sites
 * and programs put above it, below it and between its lines; or word that there is no story. Lines are known here by what
 * they say, not by how a page is built.
 */
@NullMarked
package org.broadsheet.read.boilerplate;

import org.jspecify.annotations.NullMarked;
