/**
 * What has to be kept between the stages of a build and between builds, on disk, so that the heap holds cards only:
 * what was found in each file, bodies, analyses, postings, the manifest of what was written. Safe to delete.
 */
@NullMarked
package org.broadsheet.workspace;

import org.jspecify.annotations.NullMarked;
