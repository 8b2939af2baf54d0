package org.broadsheet.pages.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/**
 * Where pages stand, relative to the site's root, and a sentence on the page of its article; articles, stories and topics tell
 * their pages themselves.
 */
public final class Addresses {

    public static final String FRONT = "index.html";
    public static final String ABOUT = "about.html";
    public static final String ARCHIVE = "archive.html";
    public static final String LOST = "404.html";
    public static final String OUTLETS = "sources/index.html";
    public static final String SEARCH = "search.html";
    public static final String SECTIONS = "sections/index.html";
    public static final String STORIES = "stories/index.html";
    public static final String TOPICS = "topics/index.html";
    public static final String UNDATED = "undated.html";

    private Addresses() {}

    public static String section(String slug) {
        return "sections/" + slug + ".html";
    }

    public static String outlet(String slug) {
        return "sources/" + slug + ".html";
    }

    /** A period of a long list, in a folder that is called like its landing page. */
    public static String part(String landing, String key) {
        int end = landing.length() - (landing.endsWith("/index.html") ? "/index.html" : ".html").length();
        return landing.substring(0, end) + "/" + key + ".html";
    }

    /** All articles of {@code day}. */
    public static String day(LocalDate day) {
        return year(day) + "/" + two(day.getMonthValue()) + "/" + two(day.getDayOfMonth()) + "/index.html";
    }

    public static String month(YearMonth month) {
        return year(month.atDay(1)) + "/" + two(month.getMonthValue()) + "/index.html";
    }

    /** Of a year from 0 to 9999. */
    public static String year(int year) {
        return year(LocalDate.of(year, 1, 1)) + "/index.html";
    }

    /** The edition of {@code day}. */
    public static String edition(LocalDate day) {
        return "editions/" + day + ".html";
    }

    /** The edition of the ISO week that {@code day} is in. */
    public static String week(LocalDate day) {
        return "editions/" + weekName(day) + ".html";
    }

    /** Who covered what in the ISO week that {@code day} is in. */
    public static String coverage(LocalDate day) {
        return "coverage/" + weekName(day) + ".html";
    }

    /** The id, on the page of its article, of the sentence that is the {@code number}th from 0. */
    public static String sentence(int number) {
        return "s" + number;
    }

    private static String weekName(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-w" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The way from a page to the site's root: "", "../", "../../"… */
    public static String root(String address) {
        return "../".repeat((int) address.chars().filter(c -> c == '/').count());
    }

    private static String year(LocalDate day) {
        return day.toString().substring(0, day.toString().indexOf('-', 1));
    }

    private static String two(int n) {
        return n < 10 ? "0" + n : Integer.toString(n);
    }
}
