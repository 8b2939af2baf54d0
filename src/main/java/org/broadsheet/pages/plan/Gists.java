package org.broadsheet.pages.plan;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.ToLongFunction;
import org.broadsheet.article.Article;
import org.broadsheet.article.Hash64;
import org.broadsheet.digest.Edition;
import org.broadsheet.digest.Prominence;
import org.broadsheet.digest.Story;
import org.broadsheet.digest.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What pages are told of an article or a story again and again, as hashes: when it is the same, so is everything that they
 * can show of it. Safe from many threads.
 */
final class Gists {

    private final Edition edition;
    private final Prominence prominence;
    private final Recent<Article> teasers = new Recent<>(this::teaserOf);
    private final Recent<Article> listed = new Recent<>(this::listedOf);
    private final Recent<Story> stories = new Recent<>(this::storyOf);

    Gists(Edition edition) {
        this.edition = edition;
        prominence = new Prominence(edition);
    }

    /** Of an article as other pages show it, with its story. */
    long teaser(Article article) {
        return teasers.hash(article);
    }

    /** Of articles in this order, and of all that lists of them can tell: which is what they are ordered and counted by, too. */
    long listed(List<Article> articles) {
        long hash = articles.size();
        for (Article article : articles) {
            hash = Hash64.of(hash, listed.hash(article));
        }
        return hash;
    }

    private long teaserOf(Article article) {
        Ingredients ingredients = new Ingredients(this);
        Story story = edition.story(article);
        if (story != null) {
            ingredients.add(story.page()).add(story.outlets()).add(story.reports());
            ingredients.add(story.outlets() > 1 ? 0 : edition.size(story));
        }
        return Hash64.of(ingredients.article(article).told());
    }

    private long listedOf(Article article) {
        Story story = edition.story(article);
        Article original = edition.copyOf().get(article.id());
        Ingredients ingredients = new Ingredients(this)
                .add(story == null ? 0 : stories.hash(story))
                .add(original == null ? "" : original.id())
                .add(prominence.names(article));
        for (Topic topic : edition.topics(article)) {
            ingredients.add(topic.name()).add(topic.slug());
        }
        return Hash64.of(ingredients.article(article).told());
    }

    private long storyOf(Story story) {
        Ingredients ingredients = new Ingredients(this)
                .add(story.id())
                .add(story.title())
                .add(story.page())
                .add(story.outlets())
                .add(story.unknown());
        for (Article article : story.articles()) {
            ingredients.article(article).add(edition.folded(article).size());
        }
        return Hash64.of(ingredients.told());
    }

    /** The hashes of some things, those asked for last: so many that memory stays bounded however many there are. */
    private static final class Recent<T> {

        private static final int SIZE = 1 << 14;

        private record Known<T>(T thing, long hash) {}

        private final ToLongFunction<T> function;
        private final AtomicReferenceArray<@Nullable Known<T>> known = new AtomicReferenceArray<>(SIZE);

        Recent(ToLongFunction<T> function) {
            this.function = function;
        }

        long hash(T thing) {
            int place = System.identityHashCode(thing) & (SIZE - 1);
            Known<T> found = known.get(place);
            if (found == null || found.thing != thing) {
                found = new Known<>(thing, function.applyAsLong(thing));
                known.set(place, found);
            }
            return found.hash;
        }
    }
}
