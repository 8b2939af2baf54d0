package org.broadsheet.pages.front;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.analysis.keypoint.KeyPoint;
import org.broadsheet.article.Article;
import org.broadsheet.article.Outlet;
import org.broadsheet.digest.Topic;
import org.broadsheet.pages.front.FrontPage.Block;
import org.broadsheet.pages.front.FrontPage.Brief;
import org.broadsheet.pages.front.FrontPage.Closing;
import org.broadsheet.pages.front.FrontPage.Ears;
import org.broadsheet.pages.front.FrontPage.Lead;
import org.broadsheet.pages.front.FrontPage.Row;
import org.broadsheet.pages.front.FrontPlan.Layout;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.furniture.Original;
import org.broadsheet.pages.furniture.Rails;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.PageKind;
import org.broadsheet.pages.plan.PlannedPage;
import org.broadsheet.pages.plan.Shelf;
import org.broadsheet.pages.plan.Teaser;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Excerpt;
import org.broadsheet.pages.wording.Numbers;

/** The front page: what {@link FrontPlan} chose, set in words. */
public final class FrontPages implements PageKind {

    /** Fewer key points than this are not shown here. */
    private static final int POINTS = 3;

    /** So many reports of other outlets are about as long as the key points beside them. */
    private static final int MANY_OTHERS = 3;

    /** Topics and outlets named at the end of a small edition. */
    private static final int NAMED = 8;

    @Override
    public String template() {
        return "front";
    }

    @Override
    public Stream<PlannedPage> pages(Contents contents) {
        return Stream.of(new PlannedPage(Addresses.FRONT, template(), () -> page(contents)));
    }

    private static FrontPage page(Contents contents) {
        FrontPlan plan = FrontPlanner.plan(contents);
        return plan == null ? empty() : new Maker(contents, plan).page();
    }

    private static FrontPage empty() {
        return new FrontPage(
                "",
                "",
                "none",
                new Ears("No articles yet", "", "0 articles", "", ""),
                null,
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                "",
                null,
                null,
                null);
    }

    /** Makes one front page. */
    private record Maker(Contents contents, FrontPlan plan) {

        FrontPage page() {
            LocalDate day = plan.day();
            boolean small = plan.layout() == Layout.ONE || plan.layout() == Layout.FEW;
            String count = Numbers.of(articles().size(), "article");
            return new FrontPage(
                    day == null ? "" : "the news of " + Dates.withWeekday(day),
                    "A digest of " + count + from() + (day == null ? "." : ", " + Dates.of(day) + "."),
                    plan.layout().name().toLowerCase(Locale.ROOT),
                    ears(),
                    lead(),
                    onePhoto(teasers(plan.second())),
                    onePhoto(teasers(plan.third())),
                    isOfDay(plan.third()) ? "Also today" : "More news",
                    plan.rows().stream().map(this::row).toList(),
                    plan.brief().stream().map(this::brief).toList(),
                    isOfDay(plan.brief()) ? "The day in brief" : "In brief",
                    day == null ? null : new Link("The edition of " + Dates.inYear(day), Addresses.edition(day)),
                    small ? null : Figures.of(contents),
                    small ? closing() : null);
        }

        /** What the numbers beside the nameplate count: the day, or the whole site when days before it are shown too. */
        private List<Article> articles() {
            return plan.oneDay()
                    ? contents.shelves().days().get(0).articles()
                    : contents.edition().articles();
        }

        private Ears ears() {
            LocalDate day = plan.day();
            String tagline = contents.publication().tagline();
            String title =
                    day != null ? Dates.unbroken(Dates.withWeekday(day)) : tagline == null ? "Saved news" : tagline;
            String beneath = tagline != null && day != null
                    ? tagline
                    : day == null
                            ? ""
                            : "Edition "
                                    + Numbers.count(contents.shelves().days().size());
            int count = articles().size();
            String amount = count == 1 ? "One article" : Numbers.of(count, "article");
            String from = from().strip();
            return count == 1 ? new Ears(title, beneath, amount, "", from) : new Ears(title, beneath, amount, from, "");
        }

        /** " from 23 sources", " from Harbour Times"; empty when no outlet is known. */
        private String from() {
            List<Counted> outlets = Rails.allOutlets(articles());
            return switch (outlets.size()) {
                case 0 -> "";
                case 1 -> " from " + outlets.get(0).name();
                default -> " from " + Numbers.count(outlets.size()) + " sources";
            };
        }

        /** The lead; its opening stands where room is left: no points, no picture, or one in the next column, which makes that long. */
        private Lead lead() {
            Article article = plan.lead();
            Teaser teaser = contents.teasers().of(article, plan.day());
            List<KeyPoint> points = contents.analyses().analysis(article).keyPoints();
            boolean pointed = points.size() >= POINTS;
            boolean tall = teasers(plan.second()).stream().anyMatch(second -> second.photo() != null);
            boolean room = !pointed || tall || teaser.photo() == null;
            List<String> opening =
                    room || plan.layout() == Layout.ONE ? opening(teaser, article, pointed, tall) : List.of();
            List<String> shown = pointed ? besides(opening, points) : List.of();
            if (pointed
                    && shown.size() < POINTS
                    && teaser.photo() == null
                    && plan.also().isEmpty()) {
                // The points alone would stand beside an empty column.
                List<String> whole = opening(teaser, article, false, tall);
                return new Lead(teaser, List.of(), List.of(), whole, more(article, whole));
            }
            while (pointed && shown.size() < POINTS) {
                opening = opening.subList(0, opening.size() - 1);
                shown = besides(opening, points);
            }
            return new Lead(
                    opening.isEmpty() ? teaser(article) : teaser,
                    plain(plan.also()),
                    shown,
                    opening,
                    more(article, opening));
        }

        private String more(Article article, List<String> opening) {
            boolean whole = !opening.isEmpty()
                    && contents.texts().text(article).strip().endsWith(opening.get(opening.size() - 1));
            return whole ? "" : "Continue reading: " + Numbers.of(article.minutes(), "minute");
        }

        /** The key points that the opening beside them does not hold, since no text is to stand twice. */
        private static List<String> besides(List<String> opening, List<KeyPoint> points) {
            return points.stream()
                    .map(KeyPoint::text)
                    .filter(point -> opening.stream().noneMatch(paragraph -> paragraph.contains(point)))
                    .toList();
        }

        /**
         * The first paragraphs: of the only article as many as make a page, else as many as fill the room that other outlets
         * or key points leave.
         *
         * @param tall whether the next column is long
         */
        private List<String> opening(Teaser teaser, Article article, boolean pointed, boolean tall) {
            if (plan.layout() == Layout.ONE) {
                return opening(article, 4, 1500);
            }
            boolean shared = teaser.photo() != null || (pointed && !plan.also().isEmpty());
            boolean full = pointed && !tall && plan.also().size() >= MANY_OTHERS;
            return opening(article, full ? 1 : 3, shared ? 500 : pointed ? 700 : 900);
        }

        /** The first of all is left out when the summary says the same; of an only one stays what comes after the summary. */
        private List<String> opening(Article article, int most, int length) {
            String html = contents.texts().html(article);
            String language = article.language().primary();
            boolean told = article.summaryRepeated();
            List<String> opening = Excerpt.paragraphs(html, language, told ? 1 : 0, most, length);
            String summary = article.summary();
            if (!told || summary == null || !opening.isEmpty()) {
                return opening;
            }
            return Excerpt.paragraphs(html, language, 0, 1, length).stream()
                    .filter(only -> only.startsWith(summary))
                    .map(only -> only.substring(summary.length()).strip())
                    .filter(rest -> !rest.isEmpty())
                    .toList();
        }

        private Row row(FrontPlan.Row row) {
            return new Row(
                    row.kind().name().toLowerCase(Locale.ROOT),
                    row.blocks().stream()
                            .map(block -> block(block, row.kind().isWide()))
                            .toList());
        }

        private Block block(FrontPlan.Block block, boolean wide) {
            Shelf shelf = block.shelf();
            Article article = block.lead();
            List<String> opening = wide && block.also().isEmpty() ? opening(block) : List.of();
            return new Block(
                    block.source(),
                    shelf.name(),
                    block.source() ? Addresses.outlet(shelf.slug()) : Addresses.section(shelf.slug()),
                    Numbers.count(shelf.size()),
                    inBlock(
                            block,
                            opening.isEmpty()
                                    ? teaser(article)
                                    : contents.teasers().of(article, plan.day())),
                    plain(block.also()),
                    opening,
                    more(article, opening),
                    inBlock(block, teasers(block.stories())),
                    inBlock(block, plain(block.heads())));
        }

        private static List<Teaser> inBlock(FrontPlan.Block block, List<Teaser> teasers) {
            return teasers.stream().map(teaser -> inBlock(block, teaser)).toList();
        }

        /** Beneath the name of its source a teaser need not name it. */
        private static Teaser inBlock(FrontPlan.Block block, Teaser teaser) {
            return block.source() ? teaser.withoutOutlet() : teaser;
        }

        /** Of the lead of a wide block without other outlets: it would stand over an empty half. A picture fills that. */
        private List<String> opening(FrontPlan.Block block) {
            Teaser teaser = contents.teasers().of(block.lead(), plan.day());
            boolean pictured = teaser.photo() != null && !block.heads().isEmpty();
            return pictured ? List.of() : opening(block.lead(), 2, 500);
        }

        private Brief brief(Article article) {
            String text = article.summary() == null
                    ? article.title()
                    : Briefs.told(
                            article.title(),
                            Excerpt.firstSentence(
                                    article.summary(), article.language().primary()));
            int end = Briefs.openingWords(text);
            Teaser teaser = contents.teasers().of(article, plan.day());
            String when = isOfDay(List.of(article)) ? "" : teaser.when();
            return new Brief(text.substring(0, end), text.substring(end), when, teaser);
        }

        private Closing closing() {
            Map<String, Link> topics = new LinkedHashMap<>();
            Map<String, Link> outlets = new LinkedHashMap<>();
            for (Article article : contents.edition().articles()) {
                for (Topic topic : contents.edition().topics(article)) {
                    topics.putIfAbsent(topic.slug(), new Link(topic.name(), topic.page()));
                }
                Outlet outlet = article.outlet();
                if (outlet != null) {
                    outlets.putIfAbsent(outlet.slug(), new Link(outlet.name(), Addresses.outlet(outlet.slug())));
                }
            }
            return new Closing(
                    topics.values().stream().limit(NAMED).toList(),
                    outlets.values().stream().limit(NAMED).toList(),
                    plan.layout() == Layout.ONE ? Original.of(plan.lead()) : null);
        }

        private boolean isOfDay(List<Article> articles) {
            return FrontPlanner.isOf(plan.day(), articles);
        }

        /** Of a row only the first picture: two side by side look for a quarrel. */
        private static List<Teaser> onePhoto(List<Teaser> row) {
            List<Teaser> once = new ArrayList<>();
            boolean shown = false;
            for (Teaser teaser : row) {
                once.add(shown ? teaser.withoutPhoto() : teaser);
                shown |= teaser.photo() != null;
            }
            return once;
        }

        private List<Teaser> teasers(List<Article> articles) {
            return articles.stream().map(this::teaser).toList();
        }

        private Teaser teaser(Article article) {
            return contents.told(article, contents.teasers().of(article, plan.day()));
        }

        /** For lists of headlines. */
        private List<Teaser> plain(List<Article> articles) {
            return contents.teasers().of(articles, plan.day());
        }
    }
}
