package org.broadsheet.read;

import java.util.List;
import java.util.Map;
import org.broadsheet.article.Article;
import org.broadsheet.article.Body;
import org.broadsheet.article.Language;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Picture;
import org.broadsheet.article.Published;
import org.broadsheet.article.Section;
import org.broadsheet.read.address.Address;
import org.broadsheet.read.address.FileNames;
import org.broadsheet.read.address.Identity;
import org.broadsheet.read.address.Slugs;
import org.broadsheet.read.body.Beside;
import org.broadsheet.read.body.BodyReader;
import org.broadsheet.read.body.MarkdownSigns;
import org.broadsheet.read.body.PandocMarks;
import org.broadsheet.read.body.Pictures;
import org.broadsheet.read.body.TemplateMarks;
import org.broadsheet.read.boilerplate.ArchiveLine;
import org.broadsheet.read.boilerplate.Newsletter;
import org.broadsheet.read.boilerplate.NoArticle;
import org.broadsheet.read.boilerplate.PageLines;
import org.broadsheet.read.boilerplate.RepeatedTitle;
import org.broadsheet.read.boilerplate.SiteFoot;
import org.broadsheet.read.boilerplate.SiteMenu;
import org.broadsheet.read.boilerplate.Strays;
import org.broadsheet.read.boilerplate.WireCopy;
import org.broadsheet.read.credit.FootLines;
import org.broadsheet.read.credit.TopLines;
import org.broadsheet.read.date.PossibleDays;
import org.broadsheet.read.header.Dialects;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.header.Header;
import org.broadsheet.read.metadata.Drafts;
import org.broadsheet.read.metadata.Facts;
import org.broadsheet.read.metadata.HeaderDates;
import org.broadsheet.read.metadata.HeaderPicture;
import org.broadsheet.read.metadata.Origins;
import org.broadsheet.read.metadata.Titles;
import org.broadsheet.read.metadata.Tongues;
import org.broadsheet.read.name.HeaderAuthors;
import org.broadsheet.read.name.HeaderTags;
import org.broadsheet.read.name.Sections;
import org.broadsheet.read.page.HtmlPage;
import org.broadsheet.read.source.FileText;
import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Furniture;
import org.broadsheet.text.HtmlText;
import org.jspecify.annotations.Nullable;

/**
 * From the bytes of one file to an article. Takes whatever it is given and never throws because of it; what had to be mended
 * or assumed is said in problems. Safe from many threads; asks the disk for nothing but what lies {@link Beside} the article.
 */
public final class ArticleReader {

    /** Files are read up to this size, in bytes. */
    public static final int LONGEST_FILE = 16 << 20;

    /**
     * The text of an article without what stands around it.
     *
     * @param file that it was read from, relative to the seeds folder
     * @param text from its {@code start} on; before it, what was the header
     * @param page the web page whose HTML it is; null when it was none
     */
    private record MainText(
            String file, String text, int start, @Nullable HtmlPage page) {

        /** Its first heading, or, unless it is {@code titled} or Markdown, a line like a headline; null when there is none. */
        @Nullable
        String heading(boolean titled) {
            String heading = MarkdownSigns.firstHeading(text, start);
            boolean marked =
                    heading != null || titled || new MarkdownSigns(text, start).found(FileNames.isMarkdown(file));
            return marked ? heading : Titles.headline(text, start);
        }

        /** The pictures within the page, see {@link HtmlPage#embedded}. */
        Map<String, String> embedded() {
            return page == null ? Map.of() : page.embedded();
        }

        /** Its body, without the {@code headline} where it begins with that. */
        BodyReader.Read read(BodyReader reader, @Nullable String headline) {
            return page != null
                    ? reader.readPage(text, start, headline)
                    : reader.read(text, start, FileNames.isMarkdown(file), headline);
        }
    }

    private final ReadOptions options;
    private final Beside beside;

    public ArticleReader(ReadOptions options, Beside beside) {
        this.options = options;
        this.beside = beside;
    }

    /**
     * Reads one file.
     *
     * @param file its path relative to the seeds folder, "/" between names
     * @param content its bytes; more than {@link #LONGEST_FILE} are not looked at
     */
    public Reading read(String file, byte[] content) {
        Notes notes = new Notes(file);
        SourceText source = FileText.of(content, LONGEST_FILE, notes);
        if (source == null) {
            return new Unread(notes.inOrder());
        }
        Header header = Dialects.headerOf(source, notes);
        Facts facts = new Facts(header.entries(), notes);
        String written = header.body() != null ? header.body() : source.text();
        HtmlPage page =
                header.body() != null ? HtmlPage.inExport(written) : HtmlPage.in(file, written, header.bodyStart());
        if (page != null && page.isList()) {
            notes.warn(
                    0,
                    0,
                    "no-article",
                    "The page is a list of links",
                    "left it out",
                    "Save the articles that it leads to");
            return new Unread(notes.inOrder());
        }
        int begin = page != null ? 0 : header.bodyStart();
        String given = page != null ? page.article(facts, notes) : written;
        String whole = TemplateMarks.without(PandocMarks.without(given, begin, notes), begin, notes);
        if (facts.isEmpty() && whole.substring(begin).isBlank()) {
            notes.error(0, 0, "empty-file", "The file has no text", "left it out", null);
            return new Unread(notes.inOrder());
        }
        Titles.forgetNames(facts, whole, begin, notes);
        TopLines.Story story = TopLines.read(whole, start(whole, begin, facts, notes), facts);
        int bodyStart = PageLines.end(story.text(), story.start(), notes);
        int storyEnd = end(story.text(), bodyStart, facts, notes);
        boolean isNone = NoArticle.is(story.text(), bodyStart, storyEnd, facts, notes);
        if (isNone && NoArticle.saysNothing(facts)) {
            return new Unread(notes.inOrder());
        }
        int bodyEnd = isNone ? bodyStart : storyEnd;
        String text = Strays.without(story.text().substring(0, bodyEnd), bodyStart, notes);
        return article(new MainText(file, text, bodyStart, page), content, facts, notes);
    }

    /** Where the text goes on behind what senders, archives, agencies and sites put above it, and a title said twice. */
    private static int start(String text, int bodyStart, Facts facts, Notes notes) {
        int archived = ArchiveLine.start(text, Newsletter.start(text, bodyStart, facts, notes), facts);
        int menu = SiteMenu.end(text, WireCopy.start(text, archived, notes), facts, notes);
        return RepeatedTitle.end(text, PageLines.end(text, menu, notes), facts);
    }

    /** Where the text ends before what programs, senders and agencies put below it. */
    private static int end(String text, int start, Facts facts, Notes notes) {
        int story = Furniture.beforeFeedLine(text, start, FootLines.read(text, start, facts));
        int letter = Newsletter.end(text, start, story, notes);
        return WireCopy.end(text, start, SiteFoot.end(text, start, letter, notes), facts, notes);
    }

    private ReadArticle article(MainText main, byte[] content, Facts facts, Notes notes) {
        String file = main.file();
        Origins origins = Origins.of(facts, notes);
        Address original = origins.original();
        Pictures pictures = new Pictures(file, original, main.embedded(), beside, notes);
        Outlet outlet = origins.outlet(facts);
        String given = facts.text(Field.TITLE);
        String heading = main.heading(given != null);
        String repeated = given != null ? Titles.withoutOutlet(given, outlet, facts) : heading;
        BodyReader reader = new BodyReader(pictures, original, options.remotePictures(), notes);
        BodyReader.Read read = main.read(reader, repeated);
        Body body = new Body(read.html(), HtmlText.textOf(read.html()));

        Titles.Title title = Titles.of(facts, heading, file, body.text(), original, notes);
        String shown = Titles.withoutOutlet(title.text(), outlet, facts);
        PossibleDays days = new PossibleDays(options.today().plusDays(1));
        HeaderDates dates = new HeaderDates(facts, notes, days);
        Published published = dates.published(original, file, body.text());
        Summary summary = Summary.of(facts.text(Field.SUMMARY), shown, body.text());
        Language language = Tongues.of(facts, shown, body.text(), notes);
        Length length = Length.of(body.text());
        Published updated = dates.of(Field.UPDATED);
        Published saved = dates.of(Field.SAVED);
        Picture picture = picture(pictures, HeaderPicture.of(facts, pictures));
        String id = Identity.of(original == null ? file : original.identity());
        String slug = Slugs.of(slugged(facts, shown), "article");
        return new ReadArticle(
                new Article(
                        id,
                        ContentKey.of(file, content, body.html()),
                        file,
                        shown,
                        title.origin(),
                        summary.text(),
                        summary.repeated(),
                        original == null ? null : original.given(),
                        picture,
                        published,
                        updated,
                        saved,
                        section(facts, original, file, outlet),
                        outlet,
                        authors(facts, outlet),
                        HeaderTags.of(facts.entry(Field.TAGS)),
                        language,
                        Drafts.is(facts, notes),
                        read.kind(),
                        length.words(),
                        length.minutes(),
                        folder(published) + slug + "-" + id + ".html",
                        facts.text(Field.LICENCE),
                        facts.extra()),
                body,
                pictures.shown(),
                notes.inOrder(),
                !pictures.looked() && !days.metFuture());
    }

    /** That of the header; where it may not be shown, or there is none, the first of the text. */
    private @Nullable Picture picture(Pictures pictures, @Nullable Picture ofHeader) {
        Pictures.Found found = pictures.large();
        return found == null || (ofHeader != null && (!ofHeader.remote() || options.remotePictures()))
                ? ofHeader
                : new Picture(found.source(), false, found.file(), "", null, null, found.width(), found.height());
    }

    /** Those of the header; who writes for the outlet is often followed by its name. */
    private static List<String> authors(Facts facts, @Nullable Outlet outlet) {
        return HeaderAuthors.of(facts.entry(Field.AUTHORS)).stream()
                .filter(name -> outlet == null || !isOutlet(name, outlet.name()))
                .toList();
    }

    /** Whether {@code author} is the outlet, or a part of it as in "Ediciones El País"; two words before it may be a person. */
    private static boolean isOutlet(String author, String outlet) {
        int before = author.length() - outlet.length();
        return before >= 0
                && author.regionMatches(true, before, outlet, 0, outlet.length())
                && (before == 0 || (outlet.indexOf(' ') > 0 && author.indexOf(' ') == before - 1));
    }

    private static @Nullable Section section(
            Facts facts, @Nullable Address original, String file, @Nullable Outlet outlet) {
        for (Header.Entry entry : facts.all(Field.SECTION)) {
            Section named = Sections.named(entry.value().scalars());
            if (named != null) {
                return named;
            }
        }
        Section section = original == null ? null : Sections.in(original);
        return section != null ? section : Sections.ofFolder(file, outlet);
    }

    private static String slugged(Facts facts, String title) {
        String given = facts.text(Field.SLUG);
        return given == null ? title : FileNames.slug(given);
    }

    private static String folder(@Nullable Published published) {
        if (published == null) {
            return "undated/";
        }
        return published.day().toString().replace('-', '/').substring(0, width(published)) + "/";
    }

    /** How much of "2023/03/20" is known. */
    private static int width(Published published) {
        return switch (published.precision()) {
            case YEAR -> 4;
            case MONTH -> 7;
            case DAY, MINUTE -> 10;
        };
    }
}
