package org.broadsheet.publish;

import org.broadsheet.work.Crew;
import org.broadsheet.work.Progress;
import org.broadsheet.workspace.Workspace;

/**
 * What an issue is printed with.
 *
 * @param folder takes the files
 * @param templates the built-in ones, or the user's
 * @param crew does the work
 * @param progress is told how far it is
 * @param workspace for what does not fit into memory, and what the next build need not make again
 * @param maker the program and its settings in one line: what another maker made is made anew
 * @param anew whether pages are made anew that are made of the same as the last time
 */
public record Press(
        SiteFolder folder,
        TemplateFiles templates,
        Crew crew,
        Progress progress,
        Workspace workspace,
        String maker,
        boolean anew) {}
