package org.broadsheet.read.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.read.address.FileNames;
import org.broadsheet.read.credit.Particulars;
import org.broadsheet.read.date.DateParser;
import org.broadsheet.read.header.Dialects;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.header.Header;
import org.broadsheet.read.metadata.Facts;
import org.broadsheet.read.name.Bylines;
import org.broadsheet.read.source.Notes;
import org.broadsheet.text.HtmlText;
import org.broadsheet.text.Spaces;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page, or a part of one, in a file of its own or saved as text: what its head says of the article ({@link PageHead}), and
 * which part of the page that is ({@link ArticlePart}).
 */
public final class HtmlPage {

    private static final Pattern BEGINS = Pattern.compile(
            "\\s{0,100}(?:<\\?xml [^<>]{0,90}>\\s{0,9})?<(?:!doctype html|html)\\b", Pattern.CASE_INSENSITIVE);

    /** How the text of an article begins that an export has as HTML. */
    private static final Pattern PART_BEGINS = Pattern.compile(
            "\\s{0,100}<(?:p|div|article|section|figure|header|main|h[1-6]|blockquote|ul|ol|dl|table|span|img|a|b|strong|em|i|br|hr|center)[\\s/>]",
            Pattern.CASE_INSENSITIVE);

    /** Somebody may call Markdown HTML. */
    private static final Pattern TAG = Pattern.compile("<(?:!--|/?[a-zA-Z][a-zA-Z0-9]{0,20}[\\s/>])");

    /** Parts of a page that are not of its article, wherever they stand. */
    private static final String AROUND =
            "head, script, style, template, nav, aside, footer, button, svg, iframe, frame, input, select, textarea,"
                    + " amp-ad, amp-consent, amp-sidebar, amp-social-share, amp-sticky-ad";

    /** A list has so many links to other pages; a short report with a few at its foot is none. */
    private static final int FEWEST_LINKS = 10;

    /** What a line above the text may hold besides words. */
    private static final Set<String> WITHIN_LINES =
            Set.of("a", "abbr", "b", "em", "font", "i", "small", "span", "strong", "time");

    /** What is taken from such lines; how long they take to read is left out. */
    private static final Set<Field> SAID = EnumSet.of(Field.AUTHORS, Field.PUBLISHED, Field.UPDATED, Field.OUTLET);

    /** So many elements of the article are looked at for lines above its text. */
    private static final int MOST_ABOVE = 100;

    /** A longer paragraph is the text itself, in UTF-16 units. */
    private static final int LONGEST_LINE = 120;

    private static final String AUTHOR = "[rel~=^author$], [itemprop~=^author$]";

    private static final String AUTHOR_STYLE = "[class*=author], [class*=byline]";

    /** How pages say that the whole of them is an article. */
    private static final String ARTICLE_MARKS =
            "meta[property=og:type][content=article], meta[property=article:published_time], [itemprop~=articleBody]";

    /** Where a page was found. */
    private enum Place {
        /** A file of its own. */
        FILE,
        /** Text that somebody saved. */
        TEXT,
        /** The text of an article in an export: a part of a page, all of which belongs to the article. */
        EXPORT
    }

    private final Place place;
    private final List<Header.Entry> entries;
    private final boolean isMarked;
    private final Document page;
    private final ArticlePart article;
    private final PagePictures pictures = new PagePictures();

    private HtmlPage(String html, Place place) {
        this.place = place;
        page = parse(html);
        LinkedData linked = new LinkedData(page);
        entries = PageHead.of(html, page, linked);
        isMarked = linked.isArticle() || !page.select(ARTICLE_MARKS).isEmpty();
        resolveLinks();
        page.select(AROUND).remove();
        page.select("amp-img").tagName("img");
        // Of some sites the whole page is a form.
        int length = page.body().text().length();
        page.select("form").stream()
                .filter(form -> form.text().length() * 2 < length)
                .forEach(Element::remove);
        ArticlePart shown = place == Place.EXPORT ? ArticlePart.all(page.body()) : new ArticlePart(page.body());
        String told = linked.articleText();
        if (shown.length() * 2 < told.length()) {
            page.body().empty().append(TAG.matcher(told).find() ? told : paragraphs(told));
            shown = new ArticlePart(page.body());
        }
        article = shown;
    }

    /** Where the page says what its addresses are relative to, links are; pictures may have been saved beside it. */
    private void resolveLinks() {
        if (page.select("base[href]").attr("href").startsWith("http")) {
            for (Element link : page.body().select("a[href]:not([href^=#])")) {
                link.attr("href", link.absUrl("href"));
            }
        }
    }

    /** A text in HTML, a paragraph a line. */
    private static String paragraphs(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> new Element("p").text(line.strip()).outerHtml())
                .collect(Collectors.joining("\n"));
    }

    /** The page that a file holds from {@code start} on; null when there is text of another kind. */
    public static @Nullable HtmlPage in(String file, String text, int start) {
        boolean isFile = FileNames.isPage(file);
        return begins(text, start) || (isFile && TAG.matcher(text).find(start))
                ? new HtmlPage(text.substring(start), isFile ? Place.FILE : Place.TEXT)
                : null;
    }

    /** The page, or the part of one, that an export has as the text of an article; null when that is text of another kind. */
    public static @Nullable HtmlPage inExport(String text) {
        return begins(text, 0)
                ? new HtmlPage(text, Place.TEXT)
                : PART_BEGINS.matcher(text).lookingAt() ? new HtmlPage(text, Place.EXPORT) : null;
    }

    private static boolean begins(String text, int start) {
        return BEGINS.matcher(text)
                .region(start, Math.min(text.length(), start + 200))
                .lookingAt();
    }

    /** A page of the words alone where jsoup cannot cope, with elements open in one another by the thousand. */
    private static Document parse(String html) {
        try {
            return Jsoup.parse(html);
        } catch (RuntimeException fault) {
            Document page = Document.createShell("");
            page.body().text(HtmlText.textOf(html));
            return page;
        }
    }

    /**
     * Whether the file is one of a site's fronts or sections: it has links to articles, and says of itself nowhere that it is
     * one. What was saved as text is none, for somebody chose it.
     */
    public boolean isList() {
        return place == Place.FILE
                && !isMarked
                && page.body().select("a[href]").size() >= FEWEST_LINKS
                && article.isList();
    }

    /**
     * The HTML of the article in the page.
     *
     * @param facts told what the head says, unless they know it already
     */
    public String article(Facts facts, Notes notes) {
        boolean told = false;
        for (Header.Entry entry : entries) {
            told |= tell(entry, facts, facts::sayInHead);
        }
        boolean isBlank = page.body().text().isBlank();
        if (told && isBlank) {
            notes.warn(
                    0,
                    0,
                    "no-article",
                    "The text is an HTML page without words, which scripts were to fill",
                    "kept the headline only",
                    "Save the article again from a browser");
        } else if (place == Place.TEXT && (told || article.isMarked())) {
            notes.note(
                    0,
                    0,
                    "html-page",
                    "The text is a whole HTML page",
                    "took what its head says, and the part of it that looks like the article",
                    null);
        }
        readMailHead(facts);
        article.above().stream().limit(MOST_ABOVE).forEach(element -> readLine(element, facts));
        readAbove(facts);
        removeHeadline(facts.text(Field.TITLE));
        PageFurniture.remove(article.elements(), facts);
        return isBlank && page.body().select("img").isEmpty() ? "" : html();
    }

    /** Tells {@code facts} what stands above an e-mail that a mail program saved as a page, and takes it out. */
    private void readMailHead(Facts facts) {
        List<Header.Entry> head = new ArrayList<>();
        List<Element> read = new ArrayList<>();
        String label = "";
        for (Element block : PageFurniture.blocks(page.body())) {
            List<Header.Entry> said = new ArrayList<>();
            List<String> lines = block.wholeText()
                    .lines()
                    .map(Spaces::stripped)
                    .filter(line -> !line.isEmpty())
                    .toList();
            for (String line : lines) {
                Header.Entry entry = Dialects.mailLine(label + line);
                label = entry != null && entry.raw().isEmpty() ? line + " " : "";
                if (entry != null && label.isEmpty()) {
                    said.add(entry);
                } else if (entry == null) {
                    read = tellMail(head, facts) ? read : List.of();
                    read.forEach(Element::remove);
                    return;
                }
            }
            head.addAll(said);
            read.add(block);
        }
    }

    /** Whether {@code head} is that of an e-mail; {@code facts} are told it then, unless they know it already. */
    private static boolean tellMail(List<Header.Entry> head, Facts facts) {
        List<String> keys = head.stream().map(Header.Entry::key).toList();
        boolean mail = keys.contains("From") && (keys.contains("Subject") || keys.contains("Date"));
        if (mail) {
            head.forEach(entry -> tell(entry, facts, facts::say));
        }
        return mail;
    }

    private void removeHeadline(@Nullable String title) {
        article.elements().stream()
                .filter(element -> element.is(PageHead.HEADLINE))
                .limit(1)
                .filter(headline -> headline.text().equals(title))
                .forEach(Element::remove);
    }

    private String html() {
        page.select("[style], [srcset]").removeAttr("style").removeAttr("srcset");
        pictures.nameIn(page);
        // Lines without spaces before them: for Markdown four would make code of them.
        page.outputSettings().indentAmount(0);
        String html = article.html();
        return article.isDeep() ? paragraphs(HtmlText.textOf(html)) : html;
    }

    /** The {@code data:} addresses of the pictures within the {@link #article}, by the names that it has for them. */
    public Map<String, String> embedded() {
        return pictures.embedded();
    }

    /** Whether {@code facts} did not know it. */
    private static boolean tell(Header.Entry entry, Facts facts, Consumer<Header.Entry> say) {
        Field field = Field.of(entry.key());
        boolean open = field != null && facts.isOpen(field);
        if (open) {
            say.accept(entry);
        }
        return open;
    }

    /** Takes the lines with the author and the day out of what stands above the text, unless the head says something else. */
    private void readAbove(Facts facts) {
        for (Element element :
                article.elements().stream().skip(1).limit(MOST_ABOVE).toList()) {
            if (isLine(element) && element.text().length() > LONGEST_LINE) {
                return;
            }
            readLine(element, facts);
        }
    }

    private static boolean isLine(Element element) {
        return element.normalName().equals("p")
                || element.children().stream().allMatch(child -> WITHIN_LINES.contains(child.normalName()));
    }

    private static void readLine(Element element, Facts facts) {
        String words = isLine(element) ? element.text() : "";
        if (words.isEmpty() || words.length() > LONGEST_LINE) {
            return;
        }
        if (facts.areAuthors(words)) {
            element.remove();
            return;
        }
        boolean date = DateParser.parse(words) != null;
        if (!date && element.hasAttr("datetime")) {
            tell(Particulars.entry("date", element.attr("datetime"), 1), facts, facts::say);
        }
        List<Header.Entry> joined = isCalledAuthor(element, words)
                ? List.of(Particulars.entry("byline", words, 1))
                : new Particulars(facts, Bylines::isPerson).in(words, 1, facts.entry(Field.PUBLISHED) != null);
        List<Header.Entry> said = joined.isEmpty() && date ? List.of(Particulars.entry("date", words, 1)) : joined;
        boolean known = !said.isEmpty()
                && said.stream()
                        .map(entry -> Field.of(entry.key()))
                        .allMatch(field -> field == null || SAID.contains(field));
        for (Header.Entry entry : known ? said : List.<Header.Entry>of()) {
            Field field = Field.of(entry.key());
            known &= field == null || tell(entry, facts, facts::say) || facts.tell(field, entry);
        }
        if (known) {
            element.remove();
        }
    }

    /** Whether the page calls {@code words}, which are a name, those of an author. */
    private static boolean isCalledAuthor(Element element, String words) {
        return (element.is(AUTHOR) && Bylines.isName(words) && !Bylines.isDesk(words))
                || (element.is(AUTHOR_STYLE) && Bylines.isPerson(words));
    }
}
