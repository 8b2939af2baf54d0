package org.broadsheet.publish;

import org.broadsheet.workspace.Crew;

/**
 * What it is published with.
 *
 * @param folder takes the files
 * @param templates renders the pages
 * @param crew does the work
 * @param progress is told how far it is
 */
record Press(SiteFolder folder, Templates templates, Crew crew, Progress progress) {}
