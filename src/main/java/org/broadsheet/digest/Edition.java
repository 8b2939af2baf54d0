package org.broadsheet.digest;

import java.util.List;
import java.util.Map;
import org.broadsheet.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * All articles in total order, and what they have to do with one another.
 *
 * @param articles every article with a page of its own, {@link Article#NEWEST_FIRST}
 * @param stories {@link Story#HEAVIEST_FIRST}
 * @param topics by name
 * @param storyOf by article id; articles without a story are not in it
 * @param copiesOf near copies folded beneath an article, by the id of the article they are folded beneath
 * @param copyOf the article a near copy is folded beneath, by the id of the copy
 * @param related what to read next
 * @param topicsOf by article id, in order of weight
 */
public record Edition(
        List<Article> articles,
        List<Story> stories,
        List<Topic> topics,
        Map<String, Story> storyOf,
        Map<String, List<Article>> copiesOf,
        Map<String, Article> copyOf,
        RelatedArticles related,
        Map<String, List<Topic>> topicsOf) {

    /** Articles of which nobody knows what they have to do with one another. */
    public static Edition of(List<Article> articles) {
        return new Edition(
                articles, List.of(), List.of(), Map.of(), Map.of(), Map.of(), RelatedArticles.NONE, Map.of());
    }

    /** Other articles, or other versions of the same, with what was found of these. */
    public Edition with(List<Article> others) {
        return new Edition(others, stories, topics, storyOf, copiesOf, copyOf, related, topicsOf);
    }

    public @Nullable Story story(Article article) {
        return storyOf.get(article.id());
    }

    public List<Article> copies(Article article) {
        return copiesOf.getOrDefault(article.id(), List.of());
    }

    /**
     * Near copies named beneath an article where its story is told: none where the story has nothing but copies, for then it
     * tells them one by one.
     */
    public List<Article> folded(Article article) {
        Story story = story(article);
        boolean tellsCopies = story != null
                && (copyOf.containsKey(story.first().id())
                        || copyOf.containsKey(story.latest().id()));
        return tellsCopies ? List.of() : copies(article);
    }

    /** How many articles tell {@code story}, near copies and all. */
    public int size(Story story) {
        int size = 0;
        for (Article article : story.articles()) {
            size += 1 + folded(article).size();
        }
        return size;
    }

    /** What to read next: at most six, the most alike first. */
    public List<Related> related(Article article) {
        return related.of(article);
    }

    public List<Topic> topics(Article article) {
        return topicsOf.getOrDefault(article.id(), List.of());
    }
}
