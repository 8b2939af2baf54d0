package org.broadsheet.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on every page: the newspaper's name, the navigation, the foot. Available to every template as
 * {@code site}.
 *
 * @param title the name of the newspaper
 * @param tagline null when none is set
 * @param language of the interface, BCP 47
 * @param direction "ltr" or "rtl"
 * @param date the latest day with articles in words, "Tuesday 14 May 2024"; null when no article has a date
 * @param articles how many articles
 * @param sections by number of articles, largest first; without "Other"
 * @param hasStories whether there is a page of stories
 * @param hasTopics whether there is a page of topics
 * @param hasOutlets whether there is a page of outlets
 * @param hasSearch whether there is a search page
 * @param editions the latest editions, newest first, at most four
 * @param summary the last line of the foot, "14,212 articles from 46 sources, 3 January 2021 to 14 May 2024."
 */
public record Masthead(
        String title,
        @Nullable String tagline,
        String language,
        String direction,
        @Nullable String date,
        int articles,
        List<Entry> sections,
        boolean hasStories,
        boolean hasTopics,
        boolean hasOutlets,
        boolean hasSearch,
        List<Entry> editions,
        String summary) {

    /**
     * A line of the navigation.
     *
     * @param name as shown
     * @param slug of a section; empty for others
     * @param page address relative to the site's root
     * @param count how many articles
     */
    public record Entry(String name, String slug, String page, int count) {}
}
