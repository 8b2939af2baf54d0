/**
 * Pages come in; the files of the site go out: templates, feeds, sitemap, search index, pictures. {@code SiteFolder} is the
 * only writer of the output folder; only this package knows Pebble.
 */
@NullMarked
package org.broadsheet.publish;

import org.jspecify.annotations.NullMarked;
