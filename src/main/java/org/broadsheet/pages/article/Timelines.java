package org.broadsheet.pages.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.Article;
import org.broadsheet.article.Published;
import org.broadsheet.digest.Story;
import org.broadsheet.pages.article.ArticlePage.Day;
import org.broadsheet.pages.article.ArticlePage.Entry;
import org.broadsheet.pages.article.ArticlePage.Timeline;
import org.broadsheet.pages.plan.Teasers;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Numbers;
import org.jspecify.annotations.Nullable;

/** The part of a story around one of its articles. */
final class Timelines {

    /** Articles shown at most, the one in the middle included. */
    private static final int MOST = 7;

    private Timelines() {}

    static Timeline of(Story story, Article here, Teasers teasers) {
        List<Article> articles = story.articles();
        List<Article> shown = shown(story, here);
        return new Timeline(
                story.title(),
                story.page(),
                story.outlets() > 1 ? Numbers.of(story.outlets(), "source") : Numbers.of(articles.size(), "article"),
                days(shown, here, teasers),
                shown.size() < articles.size() ? "All " + Numbers.count(articles.size()) + " articles, in order" : "");
    }

    /** The articles nearest to {@code here} in the story, that one included. */
    static List<Article> shown(Story story, Article here) {
        List<Article> articles = story.articles();
        int at = Math.max(0, articles.indexOf(here));
        int from = Math.max(0, Math.min(at - MOST / 2, articles.size() - MOST));
        return articles.subList(from, Math.min(articles.size(), from + MOST));
    }

    private static List<Day> days(List<Article> shown, Article here, Teasers teasers) {
        boolean oneYear = Dates.areOfOneYear(shown);
        Map<String, List<Entry>> days = new LinkedHashMap<>();
        for (Article article : shown) {
            Published published = article.published();
            days.computeIfAbsent(date(published, oneYear), date -> new ArrayList<>())
                    .add(new Entry(
                            article.equals(here),
                            article.outletName().orElse(""),
                            published != null && published.hasTime() ? Dates.time(published.local()) : "",
                            teasers.of(article)));
        }
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    private static String date(@Nullable Published published, boolean oneYear) {
        if (published == null) {
            return "Undated";
        }
        if (!published.hasDay()) {
            return Dates.of(published);
        }
        return oneYear ? Dates.inYear(published.day()) : Dates.of(published.day());
    }
}
