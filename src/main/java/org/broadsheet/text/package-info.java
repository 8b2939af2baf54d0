/**
 * Plain text in many languages: which language it is, its sentences, its words folded and stemmed, and how places in a
 * plain text and in its safe HTML belong together. Knows nothing of articles, files or pages.
 */
@NullMarked
package org.broadsheet.text;

import org.jspecify.annotations.NullMarked;
