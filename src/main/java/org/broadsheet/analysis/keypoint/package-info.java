/**
 * The text that an analysis reads, the names in it and its quoted passages come in; the few sentences that say most of it go
 * out: {@link org.broadsheet.analysis.keypoint.KeyPoint key points}.
 */
@NullMarked
package org.broadsheet.analysis.keypoint;

import org.jspecify.annotations.NullMarked;
