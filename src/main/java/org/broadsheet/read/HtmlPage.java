package org.broadsheet.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.read.date.DateParser;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.header.Header;
import org.broadsheet.read.header.Value;
import org.broadsheet.read.source.Notes;
import org.broadsheet.text.Cut;
import org.broadsheet.text.HtmlText;
import org.broadsheet.text.Spaces;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page, or a part of one, in a file of its own or saved as text: what its head says of the article, and which part of the
 * page that is.
 */
final class HtmlPage {

    private static final Pattern BEGINS = Pattern.compile(
            "\\s{0,100}(?:<\\?xml [^<>]{0,90}>\\s{0,9})?<(?:!doctype html|html)\\b", Pattern.CASE_INSENSITIVE);

    /** Somebody may call Markdown HTML. */
    private static final Pattern TAG = Pattern.compile("<(?:!--|/?[a-zA-Z][a-zA-Z0-9]{0,20}[\\s/>])");

    /** What in the head tells of the article, by field the surest first. Each has its value in "content". */
    private static final List<String> TOLD = List.of(
            "og:description",
            "description",
            "og:url",
            "og:image",
            "article:published_time",
            "date",
            "pubdate",
            "dc:date",
            "article:modified_time",
            "author",
            "dc:creator",
            "article:section",
            "article:tag",
            "keywords",
            "og:site_name",
            "source_url",
            "created");

    /** Parts of a page that are not of its article, wherever they stand. */
    private static final String AROUND =
            "head, script, style, template, nav, aside, footer, button, svg, iframe, frame, input, select, textarea";

    /** In Word and Google Docs a paragraph has this style. */
    private static final String HEADLINE = "h1, p.MsoTitle, p.title";

    /** So many are compared with the title. */
    private static final int MOST_HEADLINES = 20;

    private static final Pattern SITE_BEHIND = Pattern.compile("\\s*[|–—•»·:]\\s|\\s-\\s");

    private static final Pattern SITE_BEFORE = Pattern.compile("\\s[|–—•»·:-]\\s*$");

    /** The date in what a page tells search engines of itself (JSON-LD). */
    private static final Pattern PUBLISHED = Pattern.compile("\"datePublished\"\\s{0,9}:\\s{0,9}\"([^\"\\\\]{4,40})\"");

    /** What browsers write above a page that they save: "saved from url=(0033)https://gull.example/ferry-back". */
    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d{1,9}\\)(https?://\\S{1,2000})");

    /** What SingleFile writes there; the first group is the address, the second the date. */
    private static final Pattern SINGLE_FILE = Pattern.compile(
            "Page saved with SingleFile\\s{1,9}url: (https?://\\S{1,2000})(?:\\s{1,9}saved date: ([^\n(]{1,60}))?");

    /** The names in what a page tells search engines of its authors, one or several. */
    private static final Pattern AUTHORS = Pattern.compile(
            "\"author\"\\s{0,9}:\\s{0,9}(\\{[^{}]{1,2000}\\}|\\[(?:[^\\[\\]{}]{0,200}\\{[^{}]{1,2000}\\}){1,20}\\s{0,9}\\])");

    private static final Pattern NAME = Pattern.compile("\"name\"\\s{0,9}:\\s{0,9}\"([^\"\\\\]{2,100})\"");

    /** A list has so many links to other pages; a short report with a few at its foot is none. */
    private static final int FEWEST_LINKS = 10;

    /** In so many UTF-16 units at the beginning savers write it. */
    private static final int TOP = 4000;

    /** What a line above the text may hold besides words. */
    private static final Set<String> WITHIN_LINES = Set.of("a", "abbr", "b", "em", "i", "strong");

    /** So many elements of the article are looked at for lines above its text. */
    private static final int MOST_ABOVE = 100;

    /** A longer paragraph is the text itself, in UTF-16 units. */
    private static final int LONGEST_LINE = 120;

    /** Of a value, in UTF-16 units. */
    private static final int LONGEST = 2000;

    /** What pages have of which the whole is an article. */
    private static final String ARTICLE_MARKS =
            "meta[property=og:type][content=article], meta[property=article:published_time], [itemprop~=articleBody]";

    private final boolean isFile;
    private final List<Header.Entry> entries;
    private final boolean isMarked;
    private final Document page;
    private final ArticlePart article;

    private HtmlPage(String html, boolean isFile) {
        this.isFile = isFile;
        page = parse(html);
        entries = entries(html, page);
        isMarked = !page.select(ARTICLE_MARKS).isEmpty();
        page.select(AROUND).remove();
        // Of some sites the whole page is a form.
        int length = page.body().text().length();
        page.select("form").stream()
                .filter(form -> form.text().length() * 2 < length)
                .forEach(Element::remove);
        article = new ArticlePart(page.body());
    }

    /** The page that a file holds from {@code start} on; null when there is text of another kind. */
    static @Nullable HtmlPage in(String file, String text, int start) {
        boolean isFile = FileNames.isPage(file);
        return begins(text, start) || (isFile && TAG.matcher(text).find(start))
                ? new HtmlPage(text.substring(start), isFile)
                : null;
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
    boolean isList() {
        return isFile && !isMarked && page.body().select("a[href]").size() >= FEWEST_LINKS && article.isList();
    }

    /**
     * The HTML of the article in the page.
     *
     * @param facts told what the head says, unless they know it already
     */
    String article(Facts facts, Notes notes) {
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
        } else if (!isFile && (told || article.isMarked())) {
            notes.note(
                    0,
                    0,
                    "html-page",
                    "The text is a whole HTML page",
                    "took what its head says, and the part of it that looks like the article",
                    null);
        }
        article.above().stream().limit(MOST_ABOVE).forEach(element -> readLine(element, facts));
        readAbove(facts);
        removeHeadline(facts.text(Field.TITLE));
        return isBlank && page.body().select("img").isEmpty() ? "" : html();
    }

    private void removeHeadline(@Nullable String title) {
        article.elements().stream()
                .filter(element -> element.is(HEADLINE))
                .limit(1)
                .filter(headline -> headline.text().equals(title))
                .forEach(Element::remove);
    }

    private String html() {
        page.select("[style], [srcset]").removeAttr("style").removeAttr("srcset");
        // Pictures within the page are not shown; as text they are as long as all the rest. Some only wait for others.
        page.select("[src^=data:]").forEach(picture -> picture.attr("src", picture.attr("data-src")));
        // Lines without spaces before them: for Markdown four would make code of them.
        page.outputSettings().indentAmount(0);
        return article.html();
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
        Field field =
                Bylines.isByline(words) ? Field.AUTHORS : DateParser.parse(words) != null ? Field.PUBLISHED : null;
        if (field != null) {
            Header.Entry entry = Particulars.entry(field == Field.AUTHORS ? "byline" : "date", words, 1);
            if (tell(entry, facts, facts::say) || facts.tell(field, entry)) {
                element.remove();
            }
        }
    }

    private static List<Header.Entry> entries(String html, Document page) {
        List<Header.Entry> entries = new ArrayList<>();
        for (String key : TOLD) {
            List<Value> values = page.head().select("meta[content]").stream()
                    .filter(meta -> key.equals(key(meta)))
                    .map(meta -> Value.text(Cut.at(meta.attr("content"), LONGEST)))
                    .toList();
            if (!values.isEmpty()) {
                add(key, key.equals("article:tag") ? new Value.Items(values) : values.get(0), entries);
            }
        }
        String toldToEngines = page.select("script[type=application/ld+json]").html();
        Matcher published = PUBLISHED.matcher(toldToEngines);
        add("date_published", Value.text(published.find() ? published.group(1) : ""), entries);
        Matcher authors = AUTHORS.matcher(toldToEngines);
        if (authors.find()) {
            List<Value> names = NAME.matcher(authors.group(1))
                    .results()
                    .map(name -> Value.text(name.group(1)))
                    .toList();
            add("author", new Value.Items(names), entries);
        }
        add("title", Value.text(title(page)), entries);
        add("canonical", Value.text(page.head().select("link[rel=canonical]").attr("href")), entries);
        add("lang", Value.text(page.select("html").attr("lang")), entries);
        String top = Cut.at(html, TOP);
        Matcher browser = SAVED_FROM.matcher(top);
        Matcher singleFile = SINGLE_FILE.matcher(top);
        if (browser.find()) {
            add("url", Value.text(browser.group(1)), entries);
        } else if (singleFile.find()) {
            add("url", Value.text(singleFile.group(1)), entries);
            add("saved", Value.text(Objects.requireNonNullElse(singleFile.group(2), "")), entries);
        }
        return entries;
    }

    /** What the head or else a headline says, without the name of the site: "Ferry back – The Gull". */
    private static String title(Document page) {
        String shared = page.head().select("meta[property=og:title]").attr("content");
        String title = Spaces.stripped(shared.isBlank() ? page.title() : shared).replace('\u00A0', ' ');
        List<String> headlines = page.select(HEADLINE).stream()
                .limit(MOST_HEADLINES)
                .map(headline -> headline.text().replace('\u00A0', ' ').strip())
                .filter(headline -> !headline.isEmpty())
                .toList();
        if (title.isEmpty()) {
            return headlines.isEmpty() ? "" : Cut.at(headlines.get(0), LONGEST);
        }
        return Cut.at(
                headlines.stream()
                        .filter(headline -> isOf(headline, title))
                        .max(Comparator.comparingInt(String::length))
                        .orElse(title),
                LONGEST);
    }

    /** Whether the rest of {@code title} is parted from the headline, or is the shorter part by far. */
    private static boolean isOf(String headline, String title) {
        int rest = title.length() - headline.length();
        return (title.startsWith(headline)
                        && (headline.length() > rest
                                || (SITE_BEHIND
                                                .matcher(title.substring(headline.length()))
                                                .lookingAt()
                                        && headline.length() * 2 >= rest)))
                || (title.endsWith(headline)
                        && headline.length() * 2 >= rest
                        && SITE_BEFORE.matcher(title.substring(0, rest)).find());
    }

    /** "dc:date" of "DC.date", "source_url" of "source-url", as Evernote has it. */
    private static String key(Element meta) {
        String key = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
        return key.toLowerCase(Locale.ROOT).replace('.', ':').replace('-', '_');
    }

    private static void add(String key, Value value, List<Header.Entry> entries) {
        if (!value.joined().isBlank()) {
            entries.add(new Header.Entry(key, value, value.joined(), 1, 1));
        }
    }
}
