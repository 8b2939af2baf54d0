package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.broadsheet.article.Publication;
import org.broadsheet.problem.Problem;
import org.broadsheet.read.SettingsFile;
import org.jspecify.annotations.Nullable;

/**
 * Everything a build is told: by the command line, else by {@code broadsheet.yml} in the seeds folder, else by default.
 *
 * @param seeds where the articles are, an existing folder
 * @param output where the site goes
 * @param publication the particulars of the newspaper
 * @param templates the user's own templates; null for the built-in ones
 * @param report where a report in JSON goes; null for none
 * @param jobs how many threads work, at least 1
 * @param choices what is done and what is left out
 * @param problems of the settings file
 */
record Settings(
        Path seeds,
        Path output,
        Publication publication,
        @Nullable Path templates,
        @Nullable Path report,
        int jobs,
        Choices choices,
        List<Problem> problems) {

    static final String SEEDS = "seeds";
    private static final String OUTPUT = "site-out";
    private static final String TITLE = "Broadsheet";
    private static final String LANGUAGE = "en";

    /**
     * What is done and what is left out.
     *
     * @param drafts whether drafts are shown
     * @param strict whether repairs make the program end with status 1
     * @param force whether the output folder may hold something else
     * @param search whether the site has a search page
     * @param digest whether stories, names and related articles are looked for
     */
    record Choices(boolean drafts, boolean strict, boolean force, boolean search, boolean digest) {}

    static Settings of(Path seeds, SiteOptions site, WorkOptions work) throws IOException {
        if (!Files.isDirectory(seeds)) {
            throw new Stopped(Exit.USAGE, noSeeds(seeds));
        }
        SettingsFile file = settingsFile(seeds);
        Choices choices = new Choices(
                yes(site.drafts, file, "drafts", false),
                yes(work.strict, file, "strict", false),
                work.force,
                yes(site.noSearch == null ? null : !site.noSearch, file, "search", true),
                yes(site.noDigest == null ? null : !site.noDigest, file, "digest", true));
        Path output = path(site.output, file, "output", seeds);
        return new Settings(
                seeds,
                output == null ? Path.of(OUTPUT) : output,
                publication(site, file),
                path(site.templates, file, "templates", seeds),
                path(work.report, file, "report", seeds),
                jobs(work.jobs, file),
                choices,
                file.problems());
    }

    private static String noSeeds(Path seeds) {
        return Files.exists(seeds)
                ? seeds + " is a file. Name the folder that it lies in."
                : "There is no folder " + seeds + ". Put articles (.txt or .md) into it, or name another folder.";
    }

    private static SettingsFile settingsFile(Path seeds) throws IOException {
        Path file = seeds.resolve(SettingsFile.NAME);
        return Files.isRegularFile(file) ? SettingsFile.read(Files.readAllBytes(file)) : SettingsFile.NONE;
    }

    private static Publication publication(SiteOptions site, SettingsFile file) {
        String baseUrl = text(site.baseUrl, file, "base-url").orElse(null);
        if (baseUrl != null && !baseUrl.matches("https?://[^\\s/]+(/\\S*)?")) {
            throw new Stopped(Exit.USAGE, "--base-url must be an address such as https://news.example/, not " + baseUrl);
        }
        if (baseUrl != null && !baseUrl.endsWith("/")) {
            baseUrl += "/";
        }
        return new Publication(
                text(site.title, file, "title").orElse(TITLE),
                text(site.tagline, file, "tagline").orElse(null),
                text(site.language, file, "language").orElse(LANGUAGE),
                baseUrl,
                yes(site.remoteImages, file, "remote-images", false));
    }

    private static int jobs(@Nullable Integer given, SettingsFile file) {
        int jobs = given == null
                ? file.count("jobs").orElse(Runtime.getRuntime().availableProcessors())
                : given;
        if (jobs < 1 || jobs > 1024) {
            throw new Stopped(Exit.USAGE, "--jobs must be a number from 1 to 1024, not " + jobs);
        }
        return jobs;
    }

    private static Optional<String> text(@Nullable String given, SettingsFile file, String key) {
        return given == null || given.isBlank() ? file.text(key) : Optional.of(given.strip());
    }

    private static boolean yes(@Nullable Boolean given, SettingsFile file, String key, boolean otherwise) {
        return given == null ? file.yes(key).orElse(otherwise) : given;
    }

    /** A path of the settings file counts from the folder that the file lies in. */
    private static @Nullable Path path(@Nullable Path given, SettingsFile file, String key, Path seeds) {
        return given != null
                ? given
                : file.text(key).map(text -> seeds.resolve(text).normalize()).orElse(null);
    }
}
