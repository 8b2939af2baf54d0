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
    private final Known<Article> teasers;
    private final Known<Article> listed;
    private final Known<Story> stories;

    Gists(Edition edition) {
        this.edition = edition;
        prominence = new Prominence(edition);
        teasers = new Known<>(this::teaserOf, edition.articles().size());
        listed = new Known<>(this::listedOf, edition.articles().size());
        stories = new Known<>(this::storyOf, edition.stories().size());
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

    /** The hashes of things, each found once as a rule: 30 to 40 bytes for each. */
    private static final class Known<T> {

        /** So many places are looked at; at most half of all are taken. */
        private static final int LOOKS = 16;

        private record Entry<T>(T thing, long hash) {}

        private final ToLongFunction<T> function;

        /** An entry stands at the place of its thing, or, where that is taken, at the next that is free. */
        private final AtomicReferenceArray<@Nullable Entry<T>> entries;

        /** @param things how many there are at most */
        Known(ToLongFunction<T> function, int things) {
            this.function = function;
            entries = new AtomicReferenceArray<>(Integer.highestOneBit(things + 1) << 2);
        }

        long hash(T thing) {
            int first = System.identityHashCode(thing);
            for (int i = first; i < first + LOOKS; i++) {
                int place = i & (entries.length() - 1);
                Entry<T> found = entries.get(place);
                if (found == null) {
                    Entry<T> fresh = new Entry<>(thing, function.applyAsLong(thing));
                    found = entries.compareAndSet(place, null, fresh) ? fresh : entries.get(place);
                }
                if (found != null && found.thing == thing) {
                    return found.hash;
                }
            }
            return function.applyAsLong(thing);
        }
    }
}
