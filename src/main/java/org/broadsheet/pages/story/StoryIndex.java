package org.broadsheet.pages.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.digest.Story;
import org.broadsheet.pages.chart.Tally;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.furniture.PageRow;
import org.broadsheet.pages.furniture.Period;
import org.broadsheet.pages.furniture.Rails;
import org.broadsheet.pages.furniture.Ranking;
import org.broadsheet.pages.furniture.Rows;
import org.broadsheet.pages.listing.Listings;
import org.broadsheet.pages.listing.Slice;
import org.broadsheet.pages.listing.TimeCut;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.PageKind;
import org.broadsheet.pages.plan.PlannedPage;
import org.broadsheet.pages.plan.Teaser;
import org.broadsheet.pages.story.StoriesPage.Item;
import org.broadsheet.pages.story.StoriesPage.Month;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Numbers;

/** The stories, by the month in which they began. */
public final class StoryIndex implements PageKind {

    /** Stories on the landing page. */
    private static final int NEWEST = 50;

    /** The most covered are ranked beside a list that is long enough to lose them. */
    private static final int MANY = 10;

    private static final int TOP = 5;

    @Override
    public String template() {
        return "stories";
    }

    @Override
    public Stream<PlannedPage> pages(Contents contents) {
        List<Story> stories = new ArrayList<>(contents.edition().stories());
        if (stories.isEmpty()) {
            return Stream.empty();
        }
        stories.sort(Comparator.comparing(Story::first, Article.NEWEST_FIRST).thenComparing(Story::id));
        List<Slice<Story>> slices =
                stories.size() <= NEWEST ? List.of() : TimeCut.STORIES.slices(stories, TimeCut.Level.MONTH);
        List<Slice<Story>> leaves = Slice.leaves(slices);
        List<Period> periods = periods(leaves);
        return Stream.of(
                        Stream.of(new PlannedPage(
                                Addresses.STORIES, template(), () -> landing(stories, periods, contents))),
                        IntStream.range(0, leaves.size())
                                .mapToObj(i -> new PlannedPage(
                                        page(leaves.get(i)),
                                        template(),
                                        () -> part(leaves.get(i), row(periods, i + 1), contents))),
                        Slice.forks(slices).stream()
                                .map(fork -> new PlannedPage(page(fork), template(), () -> fork(fork))))
                .flatMap(pages -> pages);
    }

    private static StoriesPage landing(List<Story> stories, List<Period> periods, Contents contents) {
        List<Story> heaviest = contents.edition().stories();
        return new StoriesPage(
                Addresses.STORIES,
                "Stories",
                List.of(),
                Numbers.sentence(Numbers.inWords(stories.size(), "event")) + (stories.size() == 1 ? "" : ", each")
                        + " reported in several articles.",
                months(stories.subList(0, Math.min(NEWEST, stories.size())), contents),
                List.of(),
                row(periods, 0),
                Ranking.of(
                        stories.size() < MANY
                                ? List.of()
                                : heaviest.stream()
                                        .filter(story -> story.outlets() > 1)
                                        .limit(TOP)
                                        .map(story -> Rails.entry(story, contents.edition()))
                                        .toList()));
    }

    private static StoriesPage part(Slice<Story> slice, PageRow row, Contents contents) {
        return new StoriesPage(
                page(slice),
                "Stories, " + slice.name(),
                List.of(Listings.STORIES),
                Numbers.sentence(Numbers.inWords(slice.size(), "story")) + ".",
                months(slice.things(), contents),
                List.of(),
                row,
                Ranking.of(List.of()));
    }

    private static StoriesPage fork(Slice<Story> fork) {
        return new StoriesPage(
                page(fork),
                "Stories, " + fork.name(),
                List.of(Listings.STORIES),
                Numbers.sentence(Numbers.inWords(fork.size(), "story")) + ".",
                List.of(),
                fork.parts().stream()
                        .map(part -> new Counted(part.name(), "", page(part), part.size()))
                        .toList(),
                PageRow.NONE,
                Ranking.of(List.of()));
    }

    private static String page(Slice<Story> slice) {
        return Addresses.part(Addresses.STORIES, slice.key());
    }

    /** The landing page and all pages with stories. */
    private static List<Period> periods(List<Slice<Story>> leaves) {
        List<Period> periods = new ArrayList<>();
        periods.add(new Period("Latest", Addresses.STORIES, false));
        leaves.forEach(leaf -> periods.add(new Period(leaf.name(), page(leaf), false)));
        return periods;
    }

    private static PageRow row(List<Period> periods, int place) {
        return Rows.of(periods, place, Period::name, Period::page);
    }

    private static List<Month> months(List<Story> stories, Contents contents) {
        List<Month> months = new ArrayList<>();
        for (Slice<Story> slice : TimeCut.STORIES.slices(stories, TimeCut.Level.MONTH)) {
            months.add(new Month(
                    slice.name(),
                    Numbers.of(slice.size(), "story"),
                    slice.things().stream().map(story -> item(story, contents)).toList()));
        }
        return months;
    }

    private static Item item(Story story, Contents contents) {
        Article lead = StoryWriting.lead(story, story.articles());
        Teaser teaser = contents.teasers().of(lead);
        Tally tally = Tally.of(story.articles());
        return new Item(
                story.title(),
                story.page(),
                teaser.lang(),
                teaser.dir(),
                teaser.dek(),
                tally.isEmpty() ? "" : Dates.span(tally.first(), tally.last()),
                Numbers.of(contents.edition().size(story), "article"),
                story.outlets());
    }
}
