package org.broadsheet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.article.Article;
import org.broadsheet.article.Body;
import org.broadsheet.article.Hash64;
import org.broadsheet.digest.StoryPins;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.read.ArticleReader;
import org.broadsheet.read.ReadArticle;
import org.broadsheet.read.Reading;
import org.broadsheet.read.SeedFile;
import org.broadsheet.read.SeedFolder;
import org.broadsheet.read.Unread;
import org.broadsheet.work.Crew;
import org.broadsheet.work.Progress;
import org.broadsheet.workspace.KnownFile;
import org.broadsheet.workspace.Register;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the seeds folder: every file is read and converted once, side by side with others, and not again while it stays
 * as it is. Only the cards stay in memory; the texts go to a store.
 */
public final class Intake {

    private final SeedFolder folder;
    private final ArticleReader reader;
    private final Store store;
    private final @Nullable Register register;
    private final boolean drafts;
    private final Memory memory;

    private final Map<String, Article> kept = new HashMap<>();
    private final List<Article> twins = new ArrayList<>();
    private final Sharing sharing = new Sharing();
    private final Map<String, String> pictures = new TreeMap<>();
    private final Problems problems;
    private final Map<String, String> leftOut = new HashMap<>();
    private int draftsLeftOut;
    private long done;

    /** Takes the text of an article; called from many threads. */
    public interface Store {

        /** Stores nothing: for those who only want to know what is there. */
        Store NOWHERE = new Store() {
            @Override
            public boolean has(Article article) {
                return false;
            }

            @Override
            public void keep(Article article, Body body) {}
        };

        /** Whether all that {@link #keep} would store is there already. */
        boolean has(Article article);

        void keep(Article article, Body body) throws IOException;
    }

    /** A file, and what is known of it; null when nothing is. */
    private record Piece(SeedFile file, @Nullable KnownFile known) {}

    Intake(
            SeedFolder folder,
            ArticleReader reader,
            Store store,
            @Nullable Register register,
            boolean drafts,
            Memory memory,
            Problems problems) {
        this.folder = folder;
        this.reader = reader;
        this.store = store;
        this.register = register;
        this.drafts = drafts;
        this.memory = memory;
        this.problems = problems;
    }

    public Gathered gather(Crew crew, Progress progress) throws IOException {
        List<SeedFile> files = folder.articles(problems);
        memory.mustHold(files.size());
        Iterator<Piece> pieces = files.stream().map(this::piece).iterator();
        crew.eachOfMany(pieces, this::take, taken -> {
            keep(taken);
            progress.at("Reading", ++done, files.size());
        });
        twins.forEach(this::reportTwin);
        List<Article> articles = new ArrayList<>(kept.values());
        articles.sort(Article.NEWEST_FIRST);
        return new Gathered(
                CommonNames.unified(articles),
                draftsLeftOut,
                leftOut,
                pictures,
                problems.inOrder(),
                StoryPins.NONE,
                register == null ? 0 : register.found());
    }

    private Piece piece(SeedFile file) {
        try {
            return new Piece(file, register == null ? null : register.find(file.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KnownFile take(Piece piece) throws IOException {
        SeedFile file = piece.file();
        KnownFile known = piece.known() == null || !isOfUse(piece.known()) ? null : piece.known();
        if (known != null
                && known.size() == file.size()
                && known.modified() == file.modified()
                && known.place() == file.place()) {
            return known;
        }
        byte[] bytes;
        try {
            bytes = folder.content(file.path());
        } catch (NoSuchFileException e) {
            return found(file, 0, new Unread(List.of(SeedFolder.gone(file.path()))), false);
        } catch (IOException e) {
            return found(file, 0, new Unread(List.of(SeedFolder.unreadable(file.path(), "file"))), false);
        }
        long content = Hash64.of(bytes, bytes.length);
        if (known != null && known.content() == content && known.size() == file.size()) {
            return known.at(file.modified(), file.place());
        }
        Reading reading = reader.read(file.path(), bytes);
        if (!(reading instanceof ReadArticle read)) {
            return found(file, content, reading, true);
        }
        if (isShown(read.article())) {
            store.keep(read.article(), read.body());
        }
        return found(file, content, reading, read.lasting());
    }

    private static KnownFile found(SeedFile file, long content, Reading reading, boolean lasting) {
        ReadArticle read = reading instanceof ReadArticle article ? article : null;
        return new KnownFile(
                file.path(),
                file.size(),
                file.modified(),
                file.place(),
                content,
                lasting,
                read == null ? null : read.article(),
                read == null ? Map.of() : read.pictures(),
                reading.problems());
    }

    /** Whether what is known holds as long as the file stays the same, and is all there. */
    private boolean isOfUse(KnownFile known) {
        Article article = known.article();
        return known.lasting() && (article == null || !isShown(article) || store.has(article));
    }

    private boolean isShown(Article article) {
        return drafts || !article.draft();
    }

    private void keep(KnownFile taken) throws IOException {
        problems.addAll(taken.problems());
        if (register != null) {
            register.add(taken);
        }
        if (taken.article() == null) {
            return;
        }
        if (!isShown(taken.article())) {
            draftsLeftOut++;
            leftOut.put(taken.path(), taken.article().id());
            return;
        }
        Article article = sharing.of(taken.article());
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
        leftOut.put(twin.file(), twin.id());
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
}
