package org.broadsheet.pages.listing;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.furniture.PageRow;
import org.broadsheet.pages.furniture.Period;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;

/**
 * A long list of articles: a landing page with the newest, and the pages of its periods when there are more.
 *
 * @param name of what is listed, "World"
 * @param landing address of the landing page
 * @param up the index that the landing page belongs to
 * @param section the slug of the section that is marked in the navigation; empty for none
 * @param articles newest first
 * @param newest how many of them stand on the landing page
 * @param slices the periods; empty when all articles stand on the landing page
 */
public record Listing(
        String name,
        String landing,
        Link up,
        String section,
        List<Article> articles,
        int newest,
        List<Slice<Article>> slices) {

    /** The most articles on most landing pages. */
    static final int NEWEST = 50;

    /** Pages named on either side of the present one. */
    private static final int NEIGHBOURS = 2;

    /** A list with fifty articles on its landing page. */
    static Listing of(String name, String landing, Link up, List<Article> articles, TimeCut.Level level) {
        return new Listing(name, landing, up, "", articles, NEWEST, slices(articles, NEWEST, level));
    }

    /** A list that stands whole on its landing page as long as any page can hold it. */
    static Listing whole(String name, String landing, Link up, List<Article> articles, TimeCut.Level level) {
        List<Slice<Article>> slices = slices(articles, TimeCut.MOST, level);
        return new Listing(name, landing, up, "", articles, slices.isEmpty() ? TimeCut.MOST : NEWEST, slices);
    }

    Listing inSection(String slug) {
        return new Listing(name, landing, up, slug, articles, newest, slices);
    }

    private static List<Slice<Article>> slices(List<Article> articles, int most, TimeCut.Level level) {
        return articles.size() <= most ? List.of() : TimeCut.ARTICLES.slices(articles, level);
    }

    /** The articles of the landing page, by day. */
    public List<ListedDay> landingDays(Contents contents) {
        return ListedDay.of(articles, newest, contents);
    }

    /** Address of the page of a period. */
    String page(Slice<Article> slice) {
        return Addresses.part(landing, slice.key());
    }

    List<Slice<Article>> leaves() {
        return Slice.leaves(slices);
    }

    /** The row of the landing page: older articles begin with the first period that it does not show whole. */
    public PageRow landingRow() {
        if (slices.isEmpty()) {
            return PageRow.NONE;
        }
        List<Slice<Article>> leaves = leaves();
        int shown = 0;
        int next = 0;
        while (next < leaves.size() - 1 && shown + leaves.get(next).size() <= newest) {
            shown += leaves.get(next).size();
            next++;
        }
        List<Period> periods = new ArrayList<>();
        periods.add(new Period("Latest", landing, true));
        for (Slice<Article> leaf : leaves.subList(next, Math.min(leaves.size(), next + 2 * NEIGHBOURS))) {
            periods.add(new Period(leaf.name(), page(leaf), false));
        }
        return new PageRow("", periods, page(leaves.get(next)));
    }

    /** The row of the page of the period at {@code place} among the {@link #leaves()}. */
    PageRow row(List<Slice<Article>> leaves, int place) {
        List<Period> periods = new ArrayList<>();
        periods.add(new Period("Latest", landing, false));
        int from = Math.max(0, place - NEIGHBOURS);
        int to = Math.min(leaves.size(), place + NEIGHBOURS + 1);
        for (int i = from; i < to; i++) {
            periods.add(new Period(leaves.get(i).name(), page(leaves.get(i)), i == place));
        }
        return new PageRow(
                place == 0 ? landing : page(leaves.get(place - 1)),
                periods,
                place == leaves.size() - 1 ? "" : page(leaves.get(place + 1)));
    }

    /** The years of the list, newest first, each a way to its newest page; none when the landing page shows all. */
    public List<Counted> years() {
        List<Counted> years = new ArrayList<>();
        int from = 0;
        while (from < slices.size()) {
            String year = year(slices.get(from));
            int count = 0;
            int to = from;
            while (to < slices.size() && year(slices.get(to)).equals(year)) {
                count += slices.get(to).size();
                to++;
            }
            Slice<Article> newest = Slice.leaves(slices.subList(from, to)).get(0);
            years.add(new Counted(year, "", page(newest), count));
            from = to;
        }
        return years;
    }

    private static String year(Slice<Article> slice) {
        int dash = slice.key().indexOf('-', 1);
        return slice.key().equals("undated")
                ? "Undated"
                : dash < 0 ? slice.key() : slice.key().substring(0, dash);
    }
}
