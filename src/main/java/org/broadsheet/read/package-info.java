/**
 * A folder of saved files (text, Markdown, web pages) comes in; articles with safe HTML and plain text go out, and a problem
 * for everything that was repaired. The only place that knows front matter, YAML, Markdown and HTML cleaning; writes nothing.
 *
 * <p>{@link org.broadsheet.read.ArticleReader} is the whole way of one file, {@link org.broadsheet.read.SeedFolder} finds the
 * files. The steps of the way are packages of their own, each of which knows only those before it: {@code source} (bytes to
 * text), {@code date}, {@code address}, {@code header} (front matter), {@code body} (safe HTML, pictures), {@code name}
 * (people, outlets, sections), {@code metadata} (what an article says of itself), {@code credit} (lines of the text that say
 * it), {@code boilerplate} (what stands around the text), {@code page} (web pages); and beside it {@code settings} (the
 * user's own files) and {@code export} (files with many articles).
 */
@NullMarked
package org.broadsheet.read;

import org.jspecify.annotations.NullMarked;
