/**
 * The body of a file comes in, Markdown, HTML or plain; safe HTML goes out, with the pictures that lie beside the article or
 * are in it. Markdown and HTML cleaning are known here alone; headers are not known.
 */
@NullMarked
package org.broadsheet.read.body;

import org.jspecify.annotations.NullMarked;
