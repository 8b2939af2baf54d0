package org.broadsheet.build;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.broadsheet.article.Article;
import org.broadsheet.digest.Edition;
import org.broadsheet.pages.Site;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.publish.Issue;
import org.broadsheet.publish.Outputs;
import org.broadsheet.publish.Press;
import org.jspecify.annotations.Nullable;

/**
 * Pages of articles that have just been written or changed, for those who wait to see them: made as soon as the articles
 * are read, with what the last build found of stories and related articles. The build then finds that anew.
 */
public final class Proofs {

    /** Where more pages change at once, somebody is at work on the whole, not on an article. */
    private static final int MOST = 16;

    /** What the last build found stays in memory, which is too much for the largest folders. */
    private static final int ARTICLES = 30_000;

    private final Consumer<Map<String, byte[]>> reader;
    private @Nullable Edition last;

    /** Whether the reader has any, which a build that failed leaves there. */
    private boolean shown;

    /** @param reader gets pages by address; none when those that it has are no longer right */
    public Proofs(Consumer<Map<String, byte[]>> reader) {
        this.reader = reader;
    }

    /** Shows what has changed since the last build. */
    void show(Gathered gathered, Newsroom newsroom, Press press) throws IOException {
        if (last == null) {
            return;
        }
        Set<String> changed = changed(last, gathered);
        if (changed.isEmpty() || changed.size() > MOST) {
            takeBack();
            return;
        }
        Contents contents = newsroom.contents(gathered, last.with(gathered.articles()));
        reader.accept(Outputs.proofs(new Issue(contents, Site.of(contents), Map.of()), press, changed));
        shown = true;
    }

    private void takeBack() {
        if (shown) {
            reader.accept(Map.of());
        }
        shown = false;
    }

    private static Set<String> changed(Edition last, Gathered gathered) {
        Map<String, Long> keys = new HashMap<>();
        for (Article article : last.articles()) {
            keys.put(article.page(), article.key());
        }
        Set<String> changed = new HashSet<>();
        for (Article article : gathered.articles()) {
            Long key = keys.get(article.page());
            if (key == null || key != article.key()) {
                changed.add(article.page());
            }
        }
        return changed;
    }

    /** Takes note of what a build has found. */
    void built(Edition edition) {
        last = edition.articles().size() > ARTICLES ? null : edition;
        shown = false;
    }

    /** Takes note that a build had nothing to do. */
    void unchanged(Gathered gathered) {
        if (last == null) {
            built(Edition.of(gathered.articles()));
        }
    }
}
