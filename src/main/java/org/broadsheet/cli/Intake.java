package org.broadsheet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.article.Article;
import org.broadsheet.article.Body;
import org.broadsheet.digest.StoryPins;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.publish.Progress;
import org.broadsheet.read.ArticleReader;
import org.broadsheet.read.ReadArticle;
import org.broadsheet.read.Reading;
import org.broadsheet.read.SeedFolder;
import org.broadsheet.workspace.Crew;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the seeds folder: every file is read and converted once, side by side with others. Only the cards stay in
 * memory; the texts go to a store.
 */
final class Intake {

    private final SeedFolder folder;
    private final ArticleReader reader;
    private final Store store;
    private final boolean drafts;

    private final Map<String, Article> kept = new HashMap<>();
    private final List<Article> twins = new ArrayList<>();
    private final Map<String, String> pictures = new TreeMap<>();
    private final Problems problems;
    private int draftsLeftOut;
    private long done;

    /** Takes the text of an article; called from many threads. */
    @FunctionalInterface
    interface Store {

        /** Stores nothing: for those who only want to know what is there. */
        Store NOWHERE = (article, body) -> {};

        void keep(Article article, Body body) throws IOException;
    }

    /** What is left of one file. */
    private record Taken(@Nullable Article article, Map<String, String> pictures, List<Problem> problems) {}

    Intake(SeedFolder folder, ArticleReader reader, Store store, boolean drafts, Problems problems) {
        this.folder = folder;
        this.reader = reader;
        this.store = store;
        this.drafts = drafts;
        this.problems = problems;
    }

    Gathered gather(Crew crew, Progress progress) throws IOException {
        List<String> files = folder.articles();
        crew.each(files.iterator(), this::take, taken -> {
            keep(taken);
            progress.at("Reading", ++done, files.size());
        });
        twins.forEach(this::reportTwin);
        List<Article> articles = new ArrayList<>(kept.values());
        articles.sort(Article.NEWEST_FIRST);
        return new Gathered(OutletNames.unified(articles), draftsLeftOut, pictures, problems.inOrder(), StoryPins.NONE);
    }

    private Taken take(String file) {
        byte[] content;
        try {
            content = folder.content(file);
        } catch (IOException e) {
            return new Taken(null, Map.of(), List.of(unreadable(file)));
        }
        Reading reading = reader.read(file, content);
        if (!(reading instanceof ReadArticle read)) {
            return new Taken(null, Map.of(), reading.problems());
        }
        Article article = read.article();
        if (article.draft() && !drafts) {
            return new Taken(article, Map.of(), read.problems());
        }
        try {
            store.keep(article, read.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Taken(article, read.pictures(), read.problems());
    }

    private void keep(Taken taken) {
        problems.addAll(taken.problems());
        Article article = taken.article();
        if (article == null) {
            return;
        }
        if (article.draft() && !drafts) {
            draftsLeftOut++;
            return;
        }
        pictures.putAll(taken.pictures());
        Article twin = kept.get(article.id());
        // Files come in the order of their paths, so among equals the smaller path is there already.
        if (twin == null || article.words() > twin.words()) {
            kept.put(article.id(), article);
        }
        if (twin != null) {
            twins.add(article.words() > twin.words() ? twin : article);
        }
    }

    private void reportTwin(Article twin) {
        Article shown = kept.get(twin.id());
        problems.add(new Problem(
                twin.file(),
                0,
                0,
                "same-address",
                Problem.Severity.NOTE,
                "The file has the same original address as " + (shown == null ? "another one" : shown.file()),
                "showed the longer one only",
                null));
    }

    private static Problem unreadable(String file) {
        return new Problem(
                file,
                0,
                0,
                "unreadable",
                Problem.Severity.ERROR,
                "The file cannot be read",
                "left it out",
                "Look at its permissions");
    }
}
