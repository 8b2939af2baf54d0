/**
 * A folder of saved files comes in; articles with safe HTML and plain text go out, and a problem for everything that was
 * repaired. The only place that knows front matter, YAML, Markdown and HTML cleaning; writes nothing.
 */
@NullMarked
package org.broadsheet.read;

import org.jspecify.annotations.NullMarked;
