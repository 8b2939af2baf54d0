package org.broadsheet.pages.front;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.broadsheet.digest.Story;
import org.broadsheet.pages.chart.BarChart;
import org.broadsheet.pages.chart.MonthCalendar;
import org.broadsheet.pages.chart.Tally;
import org.broadsheet.pages.furniture.Rails;
import org.broadsheet.pages.furniture.Ranking;
import org.broadsheet.pages.furniture.Ranking.Entry;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Shelves;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * The record on the front page: what was covered most, how many articles a day, which days have articles.
 *
 * @param ranked the stories of the week, or the sources where there are too few stories
 * @param rankedName what is ranked
 * @param rankedBy by what, for readers who do not see the bars
 * @param chart the last thirty days, or as many as there are
 * @param days how many those are, "30"
 * @param latest how many articles the latest day has
 * @param remark "on 14 May; the daily mean is 88"
 * @param calendar the month of the latest day
 * @param earlier the month before; empty when it has no articles
 * @param since "January 2021"
 */
public record Figures(
        Ranking ranked,
        String rankedName,
        String rankedBy,
        BarChart chart,
        String days,
        String latest,
        String remark,
        MonthCalendar calendar,
        String earlier,
        String since) {

    private static final int WEEK = 7;
    private static final int DAYS = 30;
    private static final int LINES = 6;

    /** Fewer stories than this are no ranking. */
    private static final int STORIES = 3;

    /** Null before the seventh day. */
    static @Nullable Figures of(Contents contents) {
        LocalDate today = contents.shelves().latest();
        if (today == null) {
            return null;
        }
        Tally tally = Tally.of(contents.edition().articles());
        BarChart chart = BarChart.lastDays(tally, DAYS, today);
        if (chart == null) {
            return null;
        }
        List<Entry> stories = stories(contents, today);
        boolean told = stories.size() >= STORIES;
        YearMonth month = YearMonth.from(today);
        YearMonth before = month.minusMonths(1);
        return new Figures(
                Ranking.of(told ? stories : outlets(contents)),
                told ? "Most covered lately" : "Sources",
                told ? "by number of sources" : "by number of articles",
                chart,
                Numbers.count(days(tally, today)),
                Numbers.count(tally.on(today)),
                "on " + Dates.inYear(today) + "; the daily mean is " + mean(tally, today),
                MonthCalendar.of(month, tally, contents.publication().language(), today, Addresses::edition),
                tally.in(before) > 0 ? Dates.month(before.getMonthValue()) : "",
                Dates.of(YearMonth.from(tally.first())));
    }

    private static List<Entry> stories(Contents contents, LocalDate today) {
        LocalDate from = today.minusDays(WEEK - 1L);
        return contents.edition().stories().stream()
                .filter(story -> story.outlets() > 1 && isSince(from, story))
                .limit(LINES)
                .map(story -> Rails.entry(story, contents.edition()))
                .toList();
    }

    private static boolean isSince(LocalDate from, Story story) {
        LocalDate day = story.latest().day();
        return day != null && !day.isBefore(from);
    }

    private static List<Entry> outlets(Contents contents) {
        return contents.shelves().outlets().stream()
                .sorted(Shelves.LARGEST_FIRST)
                .limit(LINES)
                .map(shelf -> new Entry(
                        shelf.name(),
                        Addresses.outlet(shelf.slug()),
                        shelf.size(),
                        shelf.size() == 1 ? "article" : "articles"))
                .toList();
    }

    /** How many days the chart has. */
    private static long days(Tally tally, LocalDate today) {
        return Math.min(DAYS, ChronoUnit.DAYS.between(tally.first(), today) + 1);
    }

    /** Of the days of the chart; below ten with one decimal. */
    private static String mean(Tally tally, LocalDate today) {
        long days = days(tally, today);
        long tenths = Math.round(tally.between(today.minusDays(days - 1), today) * 10.0 / days);
        if (tenths == 0) {
            return "below 0.1";
        }
        return tenths < 100 && tenths % 10 != 0
                ? tenths / 10 + "." + tenths % 10
                : Numbers.count(Math.round(tenths / 10.0));
    }
}
