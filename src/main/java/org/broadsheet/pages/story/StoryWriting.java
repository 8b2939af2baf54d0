package org.broadsheet.pages.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.broadsheet.article.Article;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Published;
import org.broadsheet.article.Section;
import org.broadsheet.digest.Story;
import org.broadsheet.pages.chart.BarChart;
import org.broadsheet.pages.chart.Tally;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.furniture.Fact;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.furniture.Rails;
import org.broadsheet.pages.furniture.Ranking;
import org.broadsheet.pages.listing.Listing;
import org.broadsheet.pages.listing.Listings;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Ingredients;
import org.broadsheet.pages.plan.Teaser;
import org.broadsheet.pages.story.StoryPage.Said;
import org.broadsheet.pages.story.StoryPage.Shared;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Numbers;
import org.broadsheet.pages.wording.Tongue;
import org.jspecify.annotations.Nullable;

/** Makes the page of one story. */
public final class StoryWriting {

    /** Outlets named in the ranking. */
    private static final int SOURCES = 6;

    /** Shared terms that are shown. */
    private static final int TERMS = 12;

    private static final Comparator<Article> OLDEST_FIRST = Comparator.comparing(
                    (Article article) -> article.published() == null)
            .thenComparing(Article.NEWEST_FIRST.reversed());

    private final Contents contents;
    private final Story story;
    private final List<Article> articles;
    private final Article lead;

    StoryWriting(Contents contents, Story story) {
        this.contents = contents;
        this.story = story;
        articles = new ArrayList<>(story.articles());
        articles.sort(OLDEST_FIRST);
        lead = lead(story, articles);
    }

    /** The article whose headline names the story, else the first. */
    public static Article lead(Story story, List<Article> articles) {
        return articles.stream()
                .filter(article -> article.title().equals(story.title()))
                .findFirst()
                .orElse(articles.get(0));
    }

    StoryPage page() {
        Teaser teaser = contents.teasers().of(lead);
        String dek = teaser.dek();
        Section section = lead.section();
        List<Counted> sources = Rails.allOutlets(withCopies());
        LocalDate latest = contents.shelves().latest();
        Listing listing = Listings.story(story);
        boolean whole = listing.slices().isEmpty();
        return new StoryPage(
                story.page(),
                story.title(),
                lead.title().equals(story.title()) ? teaser.lang() : "",
                lead.title().equals(story.title()) ? teaser.dir() : "auto",
                section == null ? "" : section.slug(),
                section == null
                        ? List.of(Listings.STORIES)
                        : List.of(Listings.STORIES, new Link(section.name(), Addresses.section(section.slug()))),
                teaser,
                dek,
                told(dek),
                facts(sources.isEmpty() ? 0 : Math.max(sources.size(), story.outlets())),
                latest == null ? null : BarChart.of(Tally.of(articles), latest),
                StoryDay.of(
                        whole ? articles : articles.subList(0, listing.newest()),
                        FirstReport.of(withCopies()),
                        lead,
                        contents),
                listing.landingRow(),
                Headlines.of(withCopies(), contents.publication().language()),
                ranking(sources),
                others(sources, unknown()),
                OnlyOne.of(withCopies(), contents),
                StoryQuotes.of(articles, contents),
                why(),
                Rails.topics(articles, contents.edition(), null).stream()
                        .map(topic -> new Link(topic.name(), topic.page()))
                        .toList());
    }

    /** The story, its articles, and everything that comes from elsewhere. */
    String madeOf() {
        Ingredients ingredients = contents.ingredients()
                .add(story.title())
                .add(story.outlets())
                .add(contents.shelves().latest());
        for (Article article : articles) {
            ingredients.teaser(article).teasers(contents.edition().folded(article));
        }
        for (Story.Told told : story.happened()) {
            ingredients
                    .add(told.article().key())
                    .add(Addresses.sentence(told.sentence().sentence()));
        }
        for (Story.SharedTerm term : story.why()) {
            ingredients.add(term.text()).add(term.kind()).add(term.weight()).add(term.articles());
        }
        Rails.topics(articles, contents.edition(), null)
                .forEach(topic -> ingredients.add(topic.name()).add(topic.page()));
        return ingredients.told();
    }

    private List<Article> withCopies() {
        List<Article> all = new ArrayList<>();
        for (Article article : articles) {
            all.add(article);
            all.addAll(contents.edition().folded(article));
        }
        all.sort(OLDEST_FIRST);
        return all;
    }

    /** What happened, without what the standfirst says already. */
    private List<Said> told(String standfirst) {
        return story.happened().stream()
                .filter(told -> !standfirst.contains(told.sentence().text()))
                .map(told -> said(
                        told.article(),
                        told.sentence().text(),
                        "",
                        Addresses.sentence(told.sentence().sentence()),
                        contents))
                .toList();
    }

    static Said said(Article article, String text, String speaker, String anchor, Contents contents) {
        String site = contents.publication().language();
        return new Said(
                text,
                Tongue.lang(article.language(), site),
                Tongue.dir(article.language(), site),
                speaker,
                article.outletName().orElse(article.title()),
                article.page() + "#" + anchor);
    }

    private List<Fact> facts(int sources) {
        List<Fact> facts = new ArrayList<>();
        List<Article> all = withCopies();
        int copies = (int) all.stream()
                .filter(article -> contents.edition().copyOf().containsKey(article.id()))
                .count();
        facts.add(new Fact(
                "Articles",
                Numbers.count(all.size()),
                copies == 0
                        ? ""
                        : Numbers.word(copies) + (copies == 1 ? " a copy of another" : " of them copies of others")));
        long tongues = articles.stream()
                .map(article -> article.language().primary())
                .distinct()
                .count();
        if (sources > 0) {
            facts.add(new Fact(
                    "Sources",
                    Numbers.count(sources),
                    tongues > 1 ? "in " + Numbers.word(tongues) + " languages" : ""));
        }
        List<Article> dated =
                all.stream().filter(article -> article.published() != null).toList();
        if (!dated.isEmpty()) {
            facts.add(moment("First reported", FirstReport.of(withCopies()), dated.get(0)));
            facts.add(moment("Latest", FirstReport.last(all), dated.get(dated.size() - 1)));
        }
        return facts;
    }

    /** When {@code sure} was printed, and by whom; if that is not known for sure, when {@code article} was. */
    private static Fact moment(String name, @Nullable Article sure, Article article) {
        Published published = (sure == null ? article : sure).published();
        String when = published == null ? "" : Dates.brief(published);
        Outlet by = sure == null ? null : sure.outlet();
        return by == null ? new Fact(name, when) : new Fact(name, when, by.name(), Addresses.outlet(by.slug()));
    }

    private static Ranking ranking(List<Counted> sources) {
        return Ranking.of(sources.stream()
                .limit(SOURCES)
                .map(source -> new Ranking.Entry(
                        source.name(), source.page(), source.count(), source.count() == 1 ? "article" : "articles"))
                .toList());
    }

    /** How many articles are of no known source. */
    private int unknown() {
        return (int) withCopies().stream()
                .filter(article -> article.outlet() == null)
                .count();
    }

    /** What the list of sources leaves out; empty when it is whole, or when no source is known. */
    private static String others(List<Counted> sources, int unknown) {
        if (sources.isEmpty() || (sources.size() <= SOURCES && unknown == 0)) {
            return "";
        }
        String unnamed = unknown == 0
                ? ""
                : Numbers.sentence("the source of " + Numbers.inWords(unknown, "article") + " is not known.");
        if (sources.size() <= SOURCES) {
            return unnamed;
        }
        List<Counted> rest = sources.subList(SOURCES, sources.size());
        int total = rest.stream().mapToInt(Counted::count).sum();
        return Numbers.sentence(Numbers.inWords(rest.size(), "other"))
                + (rest.size() == 1 ? " has " : " have ")
                + Numbers.inWords(total, "article")
                + (unnamed.isEmpty() ? "" : ". " + unnamed);
    }

    private List<Shared> why() {
        return story.why().stream()
                .limit(TERMS)
                .map(term -> new Shared(
                        term.text(),
                        Numbers.sentence(term.kind().name().toLowerCase(Locale.ROOT)),
                        term.weight(),
                        term.articles() + " of " + articles.size()))
                .toList();
    }
}
