/**
 * The whole flow: a folder of articles and {@link org.broadsheet.build.Settings} come in, a newspaper in its folder and an
 * {@link org.broadsheet.build.Outcome} go out. {@link org.broadsheet.build.Build} is the file to read first; articles are
 * taken in by {@link org.broadsheet.build.Intake} and become an edition in {@link org.broadsheet.build.Newsroom}.
 */
@NullMarked
package org.broadsheet.build;

import org.jspecify.annotations.NullMarked;
