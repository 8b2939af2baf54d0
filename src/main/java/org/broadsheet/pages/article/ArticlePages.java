package org.broadsheet.pages.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.analysis.keypoint.KeyPoint;
import org.broadsheet.analysis.speech.Quotation;
import org.broadsheet.article.Article;
import org.broadsheet.article.Language;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Picture;
import org.broadsheet.article.Published;
import org.broadsheet.article.Section;
import org.broadsheet.digest.Edition;
import org.broadsheet.digest.Related;
import org.broadsheet.digest.Story;
import org.broadsheet.pages.article.ArticlePage.Byline;
import org.broadsheet.pages.article.ArticlePage.Neighbour;
import org.broadsheet.pages.article.ArticlePage.Point;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.furniture.Original;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Day;
import org.broadsheet.pages.plan.Ingredients;
import org.broadsheet.pages.plan.PageKind;
import org.broadsheet.pages.plan.Photo;
import org.broadsheet.pages.plan.PlannedPage;
import org.broadsheet.pages.plan.Shelves;
import org.broadsheet.pages.plan.Teaser;
import org.broadsheet.pages.story.StoryQuotes;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Numbers;
import org.broadsheet.pages.wording.Tongue;
import org.broadsheet.text.HtmlText;
import org.jspecify.annotations.Nullable;

/** A page for every article. */
public final class ArticlePages implements PageKind {

    /** Fewer key points than this are not shown. */
    private static final int POINTS = 3;

    /** Paragraphs that stand on a screen with the key points. */
    private static final int BESIDE = 3;

    private static final int TOPICS = 10;

    /** Copies named on a page; were they all, the pages of a text that is there a thousand times would hold a million. */
    private static final int COPIES = 20;

    @Override
    public String template() {
        return "article";
    }

    @Override
    public Stream<PlannedPage> pages(Contents contents) {
        return contents.edition().articles().stream()
                .map(article -> new Maker(contents, article))
                .map(maker -> new PlannedPage(maker.article.page(), template(), maker::page, maker::madeOf));
    }

    /** Makes one page. */
    private record Maker(Contents contents, Article article) {

        ArticlePage page() {
            String body = contents.texts().html(article);
            List<KeyPoint> points = points(body);
            String summary = article.summary() == null ? "" : article.summary();
            boolean standfirst = !summary.isEmpty() && !article.summaryRepeated();
            Language language = article.language();
            String site = contents.publication().language();
            Picture picture = shownInText(body) ? null : article.picture();
            Photo photo = contents.teasers().photo(picture);
            return new ArticlePage(
                    article.page(),
                    article.title(),
                    contents.summary(article),
                    article.section() == null ? "" : article.section().slug(),
                    crumbs(),
                    Tongue.lang(language, site),
                    Tongue.dir(language, site),
                    standfirst ? summary : "",
                    byline(),
                    points.stream()
                            .map(p -> new Point(p.text(), Addresses.sentence(p.sentence())))
                            .toList(),
                    photo,
                    picture == null || photo != null ? null : Original.of(picture),
                    html(body, points, !standfirst),
                    Original.of(article),
                    Provenance.of(article),
                    topics(),
                    copies(),
                    unnamed(),
                    neighbour("Earlier", 1),
                    neighbour("Later", -1),
                    story() == null ? null : Timelines.of(story(), article, contents.teasers()),
                    related());
        }

        /** The article, and everything on the page that comes from elsewhere. */
        String madeOf() {
            Edition edition = contents.edition();
            Ingredients ingredients = contents.ingredients()
                    .teaser(article)
                    .teaser(neighbour(1))
                    .teaser(neighbour(-1))
                    .teasers(copied())
                    .add(edition.copies(original()).size())
                    .teasers(unread());
            Story story = story();
            if (story != null) {
                ingredients.add(story.title()).add(story.articles().size()).teasers(Timelines.shown(story, article));
                story.happened().stream()
                        .filter(this::isOurs)
                        .forEach(told -> ingredients.add(
                                Addresses.sentence(told.sentence().sentence())));
            }
            topics().forEach(topic -> ingredients.add(topic.name()).add(topic.page()));
            return ingredients.told();
        }

        private boolean isOurs(Story.Told told) {
            return told.article().id().equals(article.id());
        }

        /** None if they are few; those of the first paragraphs, which stand beside them, only where others are too few. */
        private List<KeyPoint> points(String body) {
            List<KeyPoint> points = contents.analyses().analysis(article).keyPoints();
            if (points.size() < POINTS) {
                return List.of();
            }
            String text = HtmlText.textOf(body);
            for (int paragraphs = BESIDE; paragraphs > 0; paragraphs--) {
                int end = endOf(paragraphs, text);
                List<KeyPoint> later =
                        points.stream().filter(point -> point.start() > end).toList();
                if (later.size() >= POINTS) {
                    return later;
                }
            }
            return points;
        }

        private static int endOf(int paragraphs, String text) {
            int end = -1;
            for (int i = 0; i < paragraphs; i++) {
                int next = text.indexOf("\n\n", end + 1);
                end = next < 0 ? text.length() : next;
            }
            return end;
        }

        private List<Link> crumbs() {
            List<Link> crumbs = new ArrayList<>();
            LocalDate day = article.day();
            if (day != null) {
                crumbs.add(new Link("Edition of " + Dates.of(day), Addresses.edition(day)));
            } else if (article.published() == null) {
                crumbs.add(new Link("Undated", Addresses.UNDATED));
            }
            Section section = article.section();
            if (section != null) {
                crumbs.add(new Link(section.name(), Addresses.section(section.slug())));
            }
            Story story = story();
            if (story != null) {
                crumbs.add(new Link(story.title(), story.page()));
            }
            return crumbs;
        }

        private Byline byline() {
            Published published = article.published();
            Published updated = article.updated();
            Outlet outlet = article.outlet();
            return new Byline(
                    article.authors(),
                    outlet == null ? null : new Link(outlet.name(), Addresses.outlet(outlet.slug())),
                    published == null ? "" : published.value(),
                    published == null ? "Undated" : Dates.of(published),
                    updated == null ? "" : Dates.of(updated),
                    updated == null ? "" : updated.value(),
                    length());
        }

        private String length() {
            if (article.words() == 0) {
                return "No text saved";
            }
            String foreign =
                    Tongue.foreign(article.language(), contents.publication().language());
            String minutes = Numbers.of(article.minutes(), "minute");
            return minutes + ", " + (foreign.isEmpty() ? Numbers.of(article.words(), "word") : foreign);
        }

        /** Whether the text shows the picture of the header itself. */
        private boolean shownInText(String body) {
            Picture picture = article.picture();
            if (picture == null) {
                return false;
            }
            String address =
                    (picture.remote() ? "" : "root:") + picture.source().replace("&", "&amp;");
            return body.contains('"' + address + '"');
        }

        private String html(String body, List<KeyPoint> points, boolean lede) {
            String html = HtmlText.mark(body, marks(points));
            if (lede && html.startsWith("<p>")) {
                html = "<p class=\"lede\">" + html.substring("<p>".length());
            }
            return html.replace("<img src=\"root:", "<img src=\"" + Addresses.root(article.page()));
        }

        /** The sentences that this page or the page of the story leads to. */
        private List<HtmlText.Marked> marks(List<KeyPoint> points) {
            Map<Integer, HtmlText.Marked> marks = new LinkedHashMap<>();
            points.forEach(p -> marks.put(p.sentence(), mark(p.sentence(), p.start(), p.end())));
            Story story = story();
            if (story != null) {
                for (Story.Told told : story.happened()) {
                    KeyPoint p = told.sentence();
                    if (isOurs(told)) {
                        marks.putIfAbsent(p.sentence(), mark(p.sentence(), p.start(), p.end()));
                    }
                }
                for (Quotation q : contents.analyses().analysis(article).quotations()) {
                    if (StoryQuotes.isShown(q)) {
                        marks.putIfAbsent(q.sentence(), mark(q.sentence(), q.start(), q.end()));
                    }
                }
            }
            return List.copyOf(marks.values());
        }

        private static HtmlText.Marked mark(int sentence, int start, int end) {
            return new HtmlText.Marked(Addresses.sentence(sentence), start, end);
        }

        private List<Link> topics() {
            return contents.edition().topics(article).stream()
                    .limit(TOPICS)
                    .map(topic -> new Link(topic.name(), topic.page()))
                    .toList();
        }

        private List<Link> copies() {
            return copied().stream()
                    .map(other -> new Link(other.outletName().orElse(other.title()), other.page()))
                    .toList();
        }

        /** The articles with the same text, or the first of them. */
        private List<Article> copied() {
            return Stream.concat(Stream.of(original()), contents.edition().copies(original()).stream())
                    .filter(other -> !other.id().equals(article.id()))
                    .limit(COPIES)
                    .toList();
        }

        /** Of all that have the same text one is no copy, so as many others as there are copies. */
        private String unnamed() {
            int unnamed = contents.edition().copies(original()).size() - COPIES;
            return unnamed > 0 ? "and " + Numbers.count(unnamed) + " more" : "";
        }

        private Article original() {
            return contents.edition().copyOf().getOrDefault(article.id(), article);
        }

        private @Nullable Neighbour neighbour(String label, int step) {
            Article nearest = neighbour(step);
            LocalDate date = article.day();
            if (nearest == null || nearest.published() == null || date == null) {
                return null;
            }
            return new Neighbour(
                    date.equals(nearest.day())
                            ? label + " in this edition"
                            : label + ": " + Dates.seenFrom(date, nearest.published()),
                    contents.teasers().of(nearest));
        }

        /** The next older article for 1, the next newer for -1: of the same day, else of the nearest day with articles. */
        private @Nullable Article neighbour(int step) {
            LocalDate date = article.day();
            Shelves shelves = contents.shelves();
            Day day = date == null ? null : shelves.dayOf().get(date);
            if (day == null) {
                return null;
            }
            int at = Collections.binarySearch(day.articles(), article, Article.NEWEST_FIRST) + step;
            if (at >= 0 && at < day.size()) {
                return day.articles().get(at);
            }
            Map.Entry<LocalDate, Day> next = step > 0
                    ? shelves.dayOf().lowerEntry(date)
                    : shelves.dayOf().higherEntry(date);
            if (next == null) {
                return null;
            }
            List<Article> articles = next.getValue().articles();
            return articles.get(step > 0 ? 0 : articles.size() - 1);
        }

        private @Nullable Story story() {
            return contents.edition().story(article);
        }

        private List<Teaser> related() {
            return contents.teasers().of(unread(), null);
        }

        /** Related articles that the story beside them does not name already. */
        private List<Article> unread() {
            Story story = story();
            return contents.edition().related(article).stream()
                    .map(Related::article)
                    .filter(other ->
                            story == null || !story.equals(contents.edition().story(other)))
                    .toList();
        }
    }
}
