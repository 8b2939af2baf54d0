package org.broadsheet.pages.archive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.pages.chart.HeatMap;
import org.broadsheet.pages.edition.DayLine;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * A year in the archive.
 *
 * @param year the year
 * @param page its address
 * @param amount "4,072 articles"
 * @param map its days as squares; null when it has too few articles
 * @param months those with articles, January first
 * @param folds its newest months, day by day
 */
public record YearBlock(
        int year, String page, String amount, @Nullable HeatMap map, List<Counted> months, List<Fold> folds) {

    public YearBlock {
        months = List.copyOf(months);
        folds = List.copyOf(folds);
    }

    /**
     * A month that opens.
     *
     * @param id unique on the page
     * @param open whether it is open at first
     */
    public record Fold(String id, String name, String amount, List<DayLine> days, boolean open) {}

    static YearBlock of(int year, Years years, List<Fold> folds, Contents contents) {
        LocalDate latest = contents.shelves().latest();
        List<Counted> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            int count = years.count(YearMonth.of(year, month));
            if (count > 0) {
                months.add(new Counted(Dates.month(month), "", Addresses.month(YearMonth.of(year, month)), count));
            }
        }
        return new YearBlock(
                year,
                Addresses.year(year),
                Numbers.of(years.count(year), "article"),
                latest == null ? null : HeatMap.of(year, years.tally(), latest),
                months,
                folds);
    }
}
