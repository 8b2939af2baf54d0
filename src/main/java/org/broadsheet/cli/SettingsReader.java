package org.broadsheet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.article.Publication;
import org.broadsheet.build.Settings;
import org.broadsheet.build.Stopped;
import org.broadsheet.read.settings.SettingsFile;
import org.broadsheet.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Settings come from the command line, else from {@code broadsheet.yml} in the seeds folder, else they are the usual ones. */
final class SettingsReader {

    static final String SEEDS = "seeds";
    static final String OUTPUT = "site-out";
    private static final String TITLE = "Broadsheet";
    private static final String LANGUAGE = "en";
    private static final int MOST_JOBS = 1024;
    /** What every report that {@link Report} wrote begins with. */
    private static final Pattern REPORT_BEGINS = Pattern.compile("\\{\\s*\"articles\"");

    private final Path seeds;
    private final SettingsFile file;

    private SettingsReader(Path seeds, SettingsFile file) {
        this.seeds = seeds;
        this.file = file;
    }

    /**
     * All settings.
     *
     * @throws Stopped when something asked for cannot be
     */
    static Settings read(Path seeds, SiteOptions site, WorkOptions work) throws IOException {
        if (!Files.isDirectory(seeds)) {
            throw new Stopped(
                    Stopped.Reason.USAGE,
                    Files.exists(seeds)
                            ? seeds + " is a file. Name the folder that it lies in."
                            : "There is no folder " + seeds
                                    + ". Put articles (.txt or .md) into it, or name another folder.");
        }
        Path file = seeds.resolve(SettingsFile.NAME);
        SettingsFile settings =
                Files.isRegularFile(file) ? SettingsFile.read(Files.readAllBytes(file)) : SettingsFile.NONE;
        return new SettingsReader(seeds, settings).with(site, work);
    }

    private Settings with(SiteOptions site, WorkOptions work) throws IOException {
        return new Settings(
                seeds,
                folders(site),
                publication(site),
                report(work),
                jobs(work.jobs),
                new Settings.Choices(
                        yes(site.drafts, "drafts", false),
                        yes(work.strict, "strict", false),
                        work.force,
                        work.clean,
                        yes(site.noSearch ? Boolean.FALSE : null, "search", true),
                        yes(site.noDigest ? Boolean.FALSE : null, "digest", true)),
                file.problems());
    }

    private Settings.Folders folders(SiteOptions site) throws IOException {
        Path given = path(site.output, "output");
        Path shown = given == null ? Path.of(OUTPUT) : given;
        Path output = real(shown);
        if (output.equals(seeds.toRealPath())) {
            throw new Stopped(
                    Stopped.Reason.USAGE,
                    "The site cannot go into the folder of the articles. Name another one with -o.");
        }
        if (output.getFileName() == null) {
            throw new Stopped(
                    Stopped.Reason.USAGE, "The site cannot go to " + output + ". Name a folder below it with -o.");
        }
        if (output.endsWith(Workspace.NAME)) {
            throw new Stopped(
                    Stopped.Reason.USAGE,
                    "The site cannot go to " + shown + ", where Broadsheet keeps its notes. Name another one with -o.");
        }
        mustNotLieInFile(output, "Name a folder for the site with -o.");
        Path templates = path(site.templates, "templates");
        return new Settings.Folders(shown, output, templates == null ? null : real(templates));
    }

    private static void mustNotLieInFile(Path path, String remedy) {
        for (Path above = path.getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above) && !Files.isDirectory(above)) {
                throw new Stopped(Stopped.Reason.USAGE, above + " is a file. " + remedy);
            }
        }
    }

    /** The absolute path without links, also of a folder that is not there yet. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        Path parent = absolute.getParent();
        return parent == null ? absolute : real(parent).resolve(String.valueOf(absolute.getFileName()));
    }

    private Publication publication(SiteOptions site) {
        String baseUrl = text(site.baseUrl, "base-url").orElse(null);
        if (baseUrl != null && !SettingsFile.isBaseUrl(baseUrl)) {
            throw new Stopped(
                    Stopped.Reason.USAGE,
                    "--base-url must be an address such as https://news.example/, not " + baseUrl);
        }
        return new Publication(
                text(site.title, "title").orElse(TITLE),
                text(site.tagline, "tagline").orElse(null),
                language(site),
                baseUrl == null || baseUrl.endsWith("/") ? baseUrl : baseUrl + "/",
                yes(site.remoteImages, "remote-images", false));
    }

    private String language(SiteOptions site) {
        String written = text(site.language, "language").orElse(LANGUAGE);
        String tag = SettingsFile.languageTag(written);
        if (tag == null) {
            throw new Stopped(Stopped.Reason.USAGE, "--language must be a code such as en or pt-BR, not " + written);
        }
        return tag;
    }

    private @Nullable Path report(WorkOptions work) throws IOException {
        Path report = path(work.report, "report");
        if (report == null || report.equals(Report.STANDARD_OUTPUT)) {
            return report;
        }
        mustNotLieInFile(report, "Name another file for the report with --report.");
        if (Files.isDirectory(report)) {
            throw new Stopped(Stopped.Reason.USAGE, report + " is a folder. Name a file for the report with --report.");
        }
        if (Files.isRegularFile(report) && !mayBeReport(report)) {
            throw new Stopped(Stopped.Reason.USAGE, report + " is there already, and is no report. Name another file.");
        }
        return report;
    }

    /** So that no article is lost to an option that lacks its value. */
    private static boolean mayBeReport(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String begin = new String(in.readNBytes(40), StandardCharsets.UTF_8);
            return begin.isEmpty() || REPORT_BEGINS.matcher(begin).lookingAt();
        }
    }

    private int jobs(@Nullable Integer given) {
        // One more than there are cores, as one of them mostly waits for the disk.
        int usual = Runtime.getRuntime().availableProcessors() + 1;
        int jobs = given == null ? file.count("jobs").orElse(Math.min(usual, MOST_JOBS)) : given;
        if (jobs < 1 || jobs > MOST_JOBS) {
            throw new Stopped(Stopped.Reason.USAGE, "--jobs must be a number from 1 to " + MOST_JOBS + ", not " + jobs);
        }
        return jobs;
    }

    private Optional<String> text(@Nullable String given, String key) {
        return given == null || given.isBlank() ? file.text(key) : Optional.of(given.strip());
    }

    private boolean yes(@Nullable Boolean given, String key, boolean otherwise) {
        return given == null ? file.yes(key).orElse(otherwise) : given;
    }

    /** A path in the settings file counts from the folder that the file lies in. */
    private @Nullable Path path(@Nullable Path given, String key) {
        if (given != null && given.toString().isBlank()) {
            // The empty path would be the current folder, which a script that lost a value did not mean.
            throw new Stopped(Stopped.Reason.USAGE, "The name after --" + key + " is empty.");
        }
        try {
            return given != null
                    ? given
                    : file.text(key)
                            .map(text -> seeds.resolve(text).normalize())
                            .orElse(null);
        } catch (InvalidPathException e) {
            throw new Stopped(
                    Stopped.Reason.USAGE,
                    "What " + SettingsFile.NAME + " gives for “" + key + "” can be no path here: " + e.getReason()
                            + ".");
        }
    }
}
