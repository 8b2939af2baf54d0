package org.broadsheet.build;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.broadsheet.analysis.Analysis;
import org.broadsheet.analysis.AnalysisCodec;
import org.broadsheet.analysis.ArticleAnalyser;
import org.broadsheet.analysis.Findings;
import org.broadsheet.analysis.sketch.Sketch;
import org.broadsheet.article.Article;
import org.broadsheet.article.Body;
import org.broadsheet.article.Texts;
import org.broadsheet.digest.Digest;
import org.broadsheet.digest.Edition;
import org.broadsheet.digest.Recollection;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.problem.Problems;
import org.broadsheet.read.ArticleReader;
import org.broadsheet.read.ReadOptions;
import org.broadsheet.read.SeedFolder;
import org.broadsheet.read.settings.StoriesFile;
import org.broadsheet.text.HtmlText;
import org.broadsheet.work.Crew;
import org.broadsheet.work.Progress;
import org.broadsheet.workspace.Blobs;
import org.broadsheet.workspace.Register;
import org.broadsheet.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Where articles become an edition: they are taken in and analysed, their texts wait in the workspace. */
public final class Newsroom implements Texts, Closeable {

    private final Settings settings;
    private final Workspace workspace;
    private final Crew crew;
    private final Progress progress;
    private final ArticleAnalyser analyser = new ArticleAnalyser();

    /** A newsroom whose findings wait in {@code workspace}; {@code progress} is told how far it is. */
    public Newsroom(Settings settings, Workspace workspace, Progress progress) {
        this.settings = settings;
        this.workspace = workspace;
        this.progress = progress;
        crew = new Crew(settings.jobs());
        // Parallel streams, as the digest has, work with threads that Java asks for once, and with the calling one.
        System.setProperty(
                "java.util.concurrent.ForkJoinPool.common.parallelism", Integer.toString(settings.jobs() - 1));
    }

    Crew crew() {
        return crew;
    }

    /** Reads all articles; puts their texts and what they say into the workspace. */
    public Gathered gather() throws IOException {
        Gathered gathered;
        try (Register register = workspace.register()) {
            gathered = intake(settings, new Stored(), register).gather(crew, progress);
            if (gathered.articles().isEmpty()) {
                throw new Stopped(Stopped.Reason.NOTHING, nothingIn(gathered));
            }
            register.finish();
            workspace.complete();
        }
        return withStories(gathered, settings);
    }

    /** With what a person decided about stories in the settings' seeds folder. */
    public static Gathered withStories(Gathered gathered, Settings settings) throws IOException {
        Path stories = settings.seeds().resolve(StoriesFile.NAME);
        return Files.isRegularFile(stories)
                ? gathered.with(StoriesFile.read(Files.readAllBytes(stories), gathered.articles(), gathered.leftOut()))
                : gathered;
    }

    /**
     * What takes in the seeds folder of {@code settings} and hands the texts to {@code store}.
     *
     * @param register what the last build found; null when nothing is known and nothing to be kept
     */
    public static Intake intake(Settings settings, Intake.Store store, @Nullable Register register) throws IOException {
        SeedFolder folder = new SeedFolder(settings.seeds(), settings.folders()::isOwn);
        ReadOptions options = readOptions(settings.publication().remotePictures());
        Problems problems = new Problems();
        problems.addAll(settings.problems());
        return new Intake(
                folder,
                new ArticleReader(options, folder),
                store,
                register,
                settings.choices().drafts(),
                register != null && settings.choices().digest() ? Memory.CARDS_AND_DIGEST : Memory.CARDS,
                problems);
    }

    /** What readers are told. Here alone the clock is asked, since a date in the future is a mistake. */
    public static ReadOptions readOptions(boolean remotePictures) {
        return new ReadOptions(LocalDate.now(ZoneOffset.UTC), remotePictures);
    }

    private String nothingIn(Gathered gathered) {
        return gathered.drafts() > 0
                ? "There are only drafts in " + settings.seeds() + ". Show them with --drafts."
                : "There are no articles in " + settings.seeds() + ": no .txt, .md or .html file with text."
                        + (gathered.problems().isEmpty() ? "" : " broadsheet check " + settings.seeds() + " says more.")
                        + otherKinds(gathered);
    }

    /** What to do with files of other kinds, a line each. */
    private static String otherKinds(Gathered gathered) {
        return gathered.problems().stream()
                .filter(problem -> problem.code().equals(SeedFolder.OTHER_KIND))
                .map(problem -> "\n  " + problem.file() + ": " + problem.found() + ". " + problem.hint() + ".")
                .collect(Collectors.joining());
    }

    /** Puts texts, and what they say, into the workspace. */
    private final class Stored implements Intake.Store {

        @Override
        public boolean has(Article article) {
            return workspace.bodies().has(article.key()) && (!settings.choices().digest() || isAnalysed(article));
        }

        private boolean isAnalysed(Article article) {
            // Both are asked, whatever the first one says: what is asked for is kept.
            boolean analysed = workspace.analyses().has(article.key());
            return workspace.sketches().has(article.key()) && analysed;
        }

        @Override
        public void keep(Article article, Body body) throws IOException {
            workspace.bodies().put(article.key(), body.html().getBytes(StandardCharsets.UTF_8));
            if (settings.choices().digest() && !isAnalysed(article)) {
                Findings findings = analyser.analyse(article, body.text());
                workspace.analyses().put(article.key(), AnalysisCodec.encode(findings.analysis()));
                workspace.sketches().put(article.key(), findings.sketch().bytes());
            }
        }
    }

    /** Says what happened, who reported it and what to read next. */
    public Edition digest(Gathered gathered) {
        if (!settings.choices().digest()) {
            return Edition.of(gathered.articles());
        }
        progress.at("Comparing", 0, gathered.articles().size());
        return new Digest(this::sketch, this::analysis, this, new Remembered())
                .compile(gathered.articles(), gathered.pins());
    }

    /** Keeps one file in the workspace, which tells itself what of it is still true. */
    private final class Remembered implements Recollection {

        private static final long KEY = 1;

        @Override
        public @Nullable Path former() throws IOException {
            return workspace.likeness().find(KEY);
        }

        @Override
        public void keep(Writer writer) throws IOException {
            workspace.likeness().put(KEY, writer::write);
        }
    }

    /** What the pages are made of. */
    Contents contents(Gathered gathered, Edition edition) {
        return new Contents(
                settings.publication(),
                edition,
                this,
                this::analysis,
                Outcome.repairs(gathered.problems()).size(),
                settings.choices().search());
    }

    /** Where the pictures are that articles show, by their address in the site. */
    Map<String, Path> pictures(Gathered gathered) {
        Map<String, Path> pictures = new TreeMap<>();
        gathered.pictures()
                .forEach((address, file) ->
                        pictures.put(address, settings.seeds().resolve(file)));
        return pictures;
    }

    @Override
    public String html(Article article) {
        return new String(blob(workspace.bodies(), article), StandardCharsets.UTF_8);
    }

    /** To read the text off the HTML again takes less than to fetch it from the disk, too. */
    @Override
    public String text(Article article) {
        return HtmlText.textOf(html(article));
    }

    /** What the text of an article says by itself. */
    public Analysis analysis(Article article) {
        return settings.choices().digest() ? AnalysisCodec.decode(blob(workspace.analyses(), article)) : Analysis.EMPTY;
    }

    private Sketch sketch(Article article) {
        return Sketch.of(blob(workspace.sketches(), article));
    }

    private static byte[] blob(Blobs blobs, Article article) {
        try {
            return blobs.get(article.key());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        crew.close();
    }
}
