package org.broadsheet.pages.archive;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.pages.archive.YearBlock.Fold;
import org.broadsheet.pages.chart.Tally;
import org.broadsheet.pages.edition.DayLine;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Day;
import org.broadsheet.pages.plan.PageKind;
import org.broadsheet.pages.plan.PlannedPage;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Numbers;

/** The archive. */
public final class ArchivePages implements PageKind {

    /** Years shown month by month; older ones are a link each, so that the page does not grow without end. */
    private static final int YEARS = 5;

    /** Months shown day by day. */
    private static final int FOLDS = 2;

    /** Undated articles named. */
    private static final int UNDATED = 6;

    @Override
    public String template() {
        return "archive";
    }

    @Override
    public Stream<PlannedPage> pages(Contents contents) {
        return contents.edition().articles().isEmpty()
                ? Stream.empty()
                : Stream.of(new PlannedPage(Addresses.ARCHIVE, template(), () -> page(contents)));
    }

    private static ArchivePage page(Contents contents) {
        Years years = Years.of(contents);
        List<Fold> folds = folds(contents);
        List<YearBlock> blocks = new ArrayList<>();
        List<Counted> earlier = new ArrayList<>();
        for (int year : years.newestFirst()) {
            if (blocks.size() < YEARS) {
                List<Fold> ofYear = folds.stream()
                        .filter(fold -> fold.name().endsWith(" " + year))
                        .toList();
                blocks.add(YearBlock.of(year, years, ofYear, contents));
            } else {
                earlier.add(new Counted(Integer.toString(year), "", Addresses.year(year), years.count(year)));
            }
        }
        List<Article> undated = contents.shelves().undated();
        return new ArchivePage(
                summary(contents, years.tally()),
                blocks,
                earlier,
                undated.size(),
                Addresses.UNDATED,
                contents.teasers().of(undated.subList(0, Math.min(UNDATED, undated.size())), null));
    }

    private static List<Fold> folds(Contents contents) {
        List<Fold> folds = new ArrayList<>();
        for (Map.Entry<YearMonth, List<Day>> month :
                MonthPages.byMonth(contents.shelves().days()).descendingMap().entrySet()) {
            if (folds.size() == FOLDS) {
                break;
            }
            folds.add(new Fold(
                    "m" + month.getKey(),
                    Dates.of(month.getKey()),
                    Numbers.of(month.getValue().size(), "edition"),
                    DayLine.of(month.getValue(), contents),
                    folds.isEmpty()));
        }
        return folds;
    }

    private static String summary(Contents contents, Tally tally) {
        String articles = inEditions(
                contents.edition().articles().size(),
                tally.total(),
                tally.days().size());
        return tally.isEmpty() ? articles + "." : articles + ", " + Dates.span(tally.first(), tally.last()) + ".";
    }

    /**
     * "381 articles in 31 editions", "381 articles, 370 of them in 31 editions", "One article in one edition".
     *
     * @param dated how many of the articles know their day, and so are in an edition
     */
    static String inEditions(int articles, int dated, int editions) {
        return Numbers.sentence(Numbers.inWords(articles, "article"))
                + (dated == 0 || dated == articles ? "" : ", " + Numbers.word(dated) + " of them")
                + (editions == 0 ? "" : " in " + Numbers.inWords(editions, "edition"));
    }
}
