/**
 * A folder of saved files (text, Markdown, web pages) comes in; articles with safe HTML and plain text go out, and a problem
 * for everything that was repaired. The only place that knows front matter, YAML, Markdown and HTML cleaning; writes nothing.
 *
 * <p>{@link org.broadsheet.read.ArticleReader} is the whole way of one file. Its parts are packages of their own: {@code
 * source} (bytes to text), {@code header} (front matter), {@code date}, {@code address}, {@code body} (safe HTML, pictures).
 */
@NullMarked
package org.broadsheet.read;

import org.jspecify.annotations.NullMarked;
