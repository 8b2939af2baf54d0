package org.broadsheet.digest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.broadsheet.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * What leads: the one place that decides what stands above what, on the front page, in an edition of a day or a week, and in
 * lists. An article gets points for
 *
 * <ul>
 *   <li>outlets: {@value #OUTLETS} for each doubling of the number of outlets that report its story, those that are not known
 *       counted as {@link Story#reports()} says;
 *   <li>names: {@value #NAMES} for each doubling of the number of articles that share its most common topic, at most
 *       {@value #MOST_NAMES};
 *   <li>freshness: {@value #FRESH} on the newest day among the articles compared, half as many {@value #HALF_LIFE} days
 *       earlier, and so on; none without a day;
 *   <li>length: one for a hundred words, at most {@value #MOST_LENGTH}, so that a brief does not lead over a report.
 * </ul>
 *
 * A comment, a review, a correction or a running report has points for freshness alone. Equal points: the newer article
 * first. Twice the outlets thus outweigh three days of age, and nothing outweighs many outlets.
 */
public final class Prominence {

    private static final int OUTLETS = 40;
    private static final int NAMES = 4;
    private static final int MOST_NAMES = 24;
    private static final int FRESH = 30;
    private static final int HALF_LIFE = 2;
    private static final int MOST_LENGTH = 10;

    private final Edition edition;

    /** The prominence of the articles of {@code edition}. */
    public Prominence(Edition edition) {
        this.edition = edition;
    }

    /** The articles, weightiest first; freshness is measured from the newest of them. */
    public List<Article> sorted(List<Article> articles) {
        LocalDate newest = null;
        for (Article article : articles) {
            LocalDate day = article.day();
            newest = day != null && (newest == null || day.isAfter(newest)) ? day : newest;
        }
        Map<String, Integer> points = new HashMap<>();
        for (Article article : articles) {
            points.put(article.id(), points(article, newest));
        }
        List<Article> sorted = new ArrayList<>(articles);
        sorted.sort(Comparator.comparing((Article article) -> Objects.requireNonNull(points.get(article.id())))
                .reversed()
                .thenComparing(Article.NEWEST_FIRST));
        return sorted;
    }

    /**
     * The points of one article.
     *
     * @param newest the day from which freshness is measured; null when no article has a day
     */
    public int points(Article article, @Nullable LocalDate newest) {
        Story story = edition.story(article);
        if (Label.isOn(article)) {
            return (int) Math.round(freshness(article, newest));
        }
        double points = story == null ? 0 : OUTLETS * log2(Math.max(1, story.reports()));
        points += names(article);
        return (int) Math.round(points + freshness(article, newest) + Math.min(MOST_LENGTH, article.words() / 100));
    }

    /** The points that an article has for the names in it. */
    public double names(Article article) {
        int common = 1;
        for (Topic topic : edition.topics(article)) {
            common = Math.max(common, topic.articles().size());
        }
        return Math.min(MOST_NAMES, NAMES * log2(common));
    }

    private static double freshness(Article article, @Nullable LocalDate newest) {
        LocalDate day = article.day();
        return day == null || newest == null
                ? 0
                : FRESH * StrictMath.pow(2, -(double) Math.max(0, ChronoUnit.DAYS.between(day, newest)) / HALF_LIFE);
    }

    private static double log2(int number) {
        return StrictMath.log(number) / StrictMath.log(2);
    }
}
