package org.broadsheet.pages;

import java.util.List;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Page;
import org.broadsheet.pages.wording.Numbers;

/**
 * What stands on every page: the newspaper's name, the navigation, the foot. Available to every template as
 * {@code site}.
 *
 * @param title the name of the newspaper
 * @param tagline empty when none is set
 * @param lang of the title and the tagline, BCP 47; empty when they are in English, as the pages' own words are
 * @param direction "ltr" or "rtl"
 * @param base where the site will be served, ending in "/"; empty when not known
 * @param remotePictures whether pages load pictures of other hosts
 * @param date the latest day with articles in words, "Tuesday 14 May 2024"; empty when no article has a day
 * @param articles how many articles
 * @param hasSourceList whether there is a list of the outlets for programs: whether the address of any is known
 * @param sections twelve of the largest, in the order of a newspaper; without "Other"
 * @param row those of them that the navigation row names: the largest that fit in a line; of a small site, which has no
 *     panel, all
 * @param indexes the pages of stories, topics, sources, sections and the archive: those that there are
 * @param editions the latest editions, newest first, at most four
 * @param hasSearch whether there is a search page
 * @param summary the last line of the foot, "14,212 articles from 46 sources, 3 January 2021 to 14 May 2024."
 */
public record Masthead(
        String title,
        String tagline,
        String lang,
        String direction,
        String base,
        boolean remotePictures,
        String date,
        int articles,
        boolean hasSourceList,
        List<Counted> sections,
        List<Counted> row,
        List<Counted> indexes,
        List<Counted> editions,
        boolean hasSearch,
        String summary) {

    /** With fewer articles than this the navigation is one short row. */
    static final int FEW = 8;

    public Masthead {
        sections = List.copyOf(sections);
        row = List.copyOf(row);
        indexes = List.copyOf(indexes);
        editions = List.copyOf(editions);
    }

    /**
     * The same as pages see it that do not tell about the whole site: without what every new article changes. Of the
     * editions only is left whether there are any.
     */
    public Masthead inner() {
        return new Masthead(
                title,
                tagline,
                lang,
                direction,
                base,
                remotePictures,
                "",
                Math.min(articles, FEW),
                hasSourceList,
                uncounted(sections),
                uncounted(row),
                uncounted(indexes),
                editions.isEmpty() ? List.of() : List.of(new Counted("", "", "", 0)),
                hasSearch,
                "");
    }

    private static List<Counted> uncounted(List<Counted> entries) {
        return entries.stream()
                .map(entry -> new Counted(entry.name(), entry.slug(), entry.page(), 0))
                .toList();
    }

    /** Whether the navigation is one short row without a panel: the site is small, or there are no sections to choose from. */
    public boolean few() {
        return articles < FEW || sections.isEmpty();
    }

    /** Whether there is a page of topics. */
    public boolean hasTopics() {
        return leadsTo(Addresses.TOPICS);
    }

    /** Whether there is a page of outlets. */
    public boolean hasOutlets() {
        return leadsTo(Addresses.OUTLETS);
    }

    /**
     * What the navigation of a page hangs on, beside the way to the root: it is the same on all pages that give the same
     * here, so a template needs to set it once only.
     */
    public String mark(Page page) {
        String address = page.address();
        boolean listed = leadsTo(address)
                || address.equals(Addresses.SEARCH)
                || row.stream().anyMatch(entry -> entry.page().equals(address));
        return (page.overview() ? "overview " : "") + page.currentSection() + " " + (listed ? address : "");
    }

    private boolean leadsTo(String page) {
        return indexes.stream().anyMatch(entry -> entry.page().equals(page));
    }

    /** "14,212 articles". */
    public String amount() {
        return Numbers.of(articles, "article");
    }

    /**
     * The class that keeps a long name of the newspaper in its line, "plate-20"; empty for names of up to twelve letters,
     * wide letters counted twice.
     */
    public String plate() {
        int length = letters(title);
        if (length <= 12) {
            return "";
        }
        return length <= 16 ? "plate-16" : length <= 20 ? "plate-20" : length <= 28 ? "plate-28" : "plate-40";
    }

    /** How much of a line a name takes: its letters, wide ones counted twice. */
    static int letters(String name) {
        return name.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int letter) {
        return Character.isIdeographic(letter)
                || (letter >= 0x1100 && letter <= 0x11FF)
                || (letter >= 0x3000 && letter <= 0x30FF)
                || (letter >= 0xAC00 && letter <= 0xD7AF)
                || (letter >= 0xFF00 && letter <= 0xFF60);
    }
}
