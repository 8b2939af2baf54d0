package org.broadsheet.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.broadsheet.article.Publication;
import org.broadsheet.problem.Problem;
import org.broadsheet.publish.SiteFolder;
import org.jspecify.annotations.Nullable;

/**
 * Everything a build is told.
 *
 * @param seeds where the articles are, an existing folder, as given
 * @param folders the folders that the program uses, links resolved
 * @param publication the particulars of the newspaper
 * @param report where a report in JSON goes; null for none
 * @param jobs how many threads work, at least 1
 * @param choices what is done and what is left out
 * @param problems of the settings file
 */
public record Settings(
        Path seeds,
        Folders folders,
        Publication publication,
        @Nullable Path report,
        int jobs,
        Choices choices,
        List<Problem> problems) {

    /**
     * The program and those settings that decide how an article is read, in one line. Java is part of the program: its
     * releases differ in the names of countries and languages, and in what is a letter.
     */
    String maker() throws IOException {
        return "broadsheet " + Program.fingerprint() + " on Java "
                + Runtime.version().feature() + (publication.remotePictures() ? " with remote pictures" : "");
    }

    /**
     * The folders that the program uses.
     *
     * @param shown the output as given, for messages
     * @param output where the site goes, a real path with a name
     * @param templates the user's own templates, a real path; null for the built-in ones
     */
    public record Folders(Path shown, Path output, @Nullable Path templates) {

        /** Whether a real path is ours, or a site made by a former build, so that nothing in it is an article. */
        public boolean isOwn(Path path) {
            return path.equals(output) || path.equals(templates) || SiteFolder.isSite(path);
        }
    }

    /**
     * What is done and what is left out.
     *
     * @param drafts whether drafts are shown
     * @param strict whether repairs make the program end with status 1
     * @param force whether the output folder may hold something else
     * @param clean whether what former builds found is forgotten
     * @param search whether the site has a search page
     * @param digest whether stories, names and related articles are looked for
     */
    public record Choices(
            boolean drafts, boolean strict, boolean force, boolean clean, boolean search, boolean digest) {}
}
