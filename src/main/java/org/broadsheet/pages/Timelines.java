package org.broadsheet.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.article.Published;
import org.broadsheet.digest.Story;
import org.broadsheet.pages.ArticlePage.Entry;
import org.broadsheet.pages.ArticlePage.Timeline;
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
                entries(shown, here, teasers),
                shown.size() < articles.size() ? "All " + Numbers.count(articles.size()) + " articles, in order" : "");
    }

    /** The articles nearest to {@code here} in the story, that one included. */
    static List<Article> shown(Story story, Article here) {
        List<Article> articles = story.articles();
        int at = Math.max(0, articles.indexOf(here));
        int from = Math.max(0, Math.min(at - MOST / 2, articles.size() - MOST));
        return articles.subList(from, Math.min(articles.size(), from + MOST));
    }

    private static List<Entry> entries(List<Article> shown, Article here, Teasers teasers) {
        int year = yearOfAll(shown);
        List<Entry> entries = new ArrayList<>();
        String day = "";
        for (Article article : shown) {
            String date = date(article.published(), year);
            if (!date.equals(day)) {
                entries.add(new Entry("date", date, "", "", null));
                day = date;
            }
            Published published = article.published();
            entries.add(new Entry(
                    article.equals(here) ? "here" : "article",
                    "",
                    article.outlet() == null ? "" : article.outlet().name(),
                    published != null && published.hasTime() ? Dates.time(published.local()) : "",
                    teasers.of(article)));
        }
        return entries;
    }

    /** The year that all dated articles share; 0 when they share none, and each date needs its own. */
    private static int yearOfAll(List<Article> articles) {
        int year = 0;
        for (Article article : articles) {
            if (article.published() != null) {
                int its = article.published().local().getYear();
                if (year != 0 && year != its) {
                    return 0;
                }
                year = its;
            }
        }
        return year;
    }

    private static String date(@Nullable Published published, int year) {
        if (published == null) {
            return "Undated";
        }
        if (!published.hasDay()) {
            return Dates.of(published);
        }
        LocalDate day = published.day();
        return year == day.getYear() ? Dates.inYear(day) : Dates.of(day);
    }
}
