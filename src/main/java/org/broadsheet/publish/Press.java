package org.broadsheet.publish;

import java.nio.file.Path;
import org.broadsheet.workspace.Crew;

/**
 * What an issue is printed with.
 *
 * @param folder takes the files
 * @param templates the built-in ones, or the user's
 * @param crew does the work
 * @param progress is told how far it is
 * @param workFolder for what does not fit into memory
 */
public record Press(SiteFolder folder, TemplateFiles templates, Crew crew, Progress progress, Path workFolder) {}
