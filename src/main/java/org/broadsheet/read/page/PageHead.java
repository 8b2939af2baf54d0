package org.broadsheet.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.read.address.Address;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.header.Header;
import org.broadsheet.read.header.Value;
import org.broadsheet.read.metadata.Titles;
import org.broadsheet.text.Cut;
import org.broadsheet.text.Spaces;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the head of a web page says of its article, and what browsers and savers write above it. */
final class PageHead {

    /** In Word and Google Docs a paragraph has this style. */
    static final String HEADLINE = "h1, p.MsoTitle, p.title";

    /**
     * What in the head tells of the article, by field the surest first; behind a space the key of a header that says the same.
     * Each has its value in "content".
     */
    private static final List<String> TOLD = List.of(
            "og:description",
            "description",
            "og:url",
            "og:image",
            "twitter:image image",
            "article:published_time",
            "date",
            "pubdate",
            "dc:date",
            "dc:date:issued date",
            "dcterms:created date",
            "parsely_pub_date date",
            "sailthru:date date",
            "citation_publication_date date",
            "article:modified_time",
            "last_modified",
            "dcterms:modified modified",
            "author",
            "dc:creator",
            "byl author",
            "article:author author",
            "parsely_author author",
            "sailthru:author author",
            "citation_author author",
            "article:section",
            "parsely_section section",
            "article:tag",
            "keywords",
            "og:site_name",
            "source_url",
            "created");

    /** What the page itself marks as such (microdata of schema.org), and behind a space the key of a header that says the same. */
    private static final List<String> MARKED =
            List.of("datePublished date", "dateModified modified", "author author", "publisher publisher");

    /** A page that archive.today keeps; its head tells of the copy. */
    private static final Pattern ARCHIVE_TODAY = Pattern.compile("https?://archive\\.(?:ph|today|is|li|vn|fo|md)/.*");

    /** So many are compared with the title. */
    private static final int MOST_HEADLINES = 20;

    private static final Pattern SITE_BEHIND = Pattern.compile("\\s*[|–—•»·:]\\s|\\s-\\s");

    private static final Pattern SITE_BEFORE = Pattern.compile("\\s[|–—•»·:-]\\s*$");

    /** What browsers write above a page that they save: "saved from url=(0033)https://gull.example/ferry-back". */
    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d{1,9}\\)(https?://\\S{1,2000})");

    /** What SingleFile writes there; the first group is the address, the second the date. */
    private static final Pattern SINGLE_FILE = Pattern.compile(
            "Page saved with SingleFile\\s{1,9}url: (https?://\\S{1,2000})(?:\\s{1,9}saved date: ([^\n(]{1,60}))?");

    /** In so many UTF-16 units at the beginning savers write it. */
    private static final int TOP = 4000;

    /** Of a value, in UTF-16 units. */
    private static final int LONGEST = 2000;

    private PageHead() {}

    /**
     * What the head says, in the order in which it is believed; nothing that is blank.
     *
     * @param html the page as it was saved, for what stands above it
     * @param page the same
     * @param linked what it tells search engines
     */
    static List<Header.Entry> of(String html, Document page, LinkedData linked) {
        List<Header.Entry> entries = new ArrayList<>();
        String canonical = page.select("link[rel=canonical]").attr("href");
        if (!ARCHIVE_TODAY.matcher(canonical).matches()) {
            told(page, entries);
        }
        add("canonical", Value.text(canonical), entries);
        entries.addAll(linked.entries());
        marked(page, entries);
        add("title", Value.text(title(page, linked.headline())), entries);
        add("lang", Value.text(page.select("html").attr("lang")), entries);
        saver(Cut.at(html, TOP), entries);
        String outlet = Titles.outletBehind(page.title().strip(), host(entries));
        add("og:site_name", Value.text(Objects.requireNonNullElse(outlet, "")), entries);
        return entries;
    }

    private static @Nullable String host(List<Header.Entry> entries) {
        return entries.stream()
                .filter(entry -> Field.of(entry.key()) == Field.ORIGINAL)
                .map(entry -> Address.of(entry.value().joined()))
                .filter(Objects::nonNull)
                .map(Address::host)
                .findFirst()
                .orElse(null);
    }

    private static void told(Document page, List<Header.Entry> entries) {
        for (String told : TOLD) {
            String[] keys = told.split(" ", 2);
            List<Value> values = page.select("meta[content]").stream()
                    .filter(meta -> keys[0].equals(key(meta)))
                    .map(meta -> Value.text(Cut.at(meta.attr("content"), LONGEST)))
                    .toList();
            if (!values.isEmpty()) {
                boolean many = keys[0].equals("article:tag") || keys[0].equals("citation_author");
                add(keys[keys.length - 1], many ? new Value.Items(values) : values.get(0), entries);
            }
        }
    }

    private static void marked(Document page, List<Header.Entry> entries) {
        for (String property : MARKED) {
            String[] keys = property.split(" ", 2);
            Element marked = page.selectFirst("[itemprop~=^" + keys[0] + "$]");
            if (marked != null) {
                Element name = marked.selectFirst("[itemprop~=^name$]");
                add(keys[1], Value.text(Cut.at(value(name == null ? marked : name), LONGEST)), entries);
            }
        }
        // Firefox writes these above what its reader view shows.
        add("url", Value.text(page.select("a.reader-domain").attr("href")), entries);
        add("byline", Value.text(Cut.at(page.select(".reader-credits").text(), LONGEST)), entries);
    }

    private static String value(Element marked) {
        return marked.hasAttr("content")
                ? marked.attr("content")
                : marked.hasAttr("datetime") ? marked.attr("datetime") : marked.text();
    }

    private static void saver(String top, List<Header.Entry> entries) {
        Matcher browser = SAVED_FROM.matcher(top);
        Matcher singleFile = SINGLE_FILE.matcher(top);
        if (browser.find()) {
            add("url", Value.text(browser.group(1)), entries);
        } else if (singleFile.find()) {
            add("url", Value.text(singleFile.group(1)), entries);
            add("saved", Value.text(Objects.requireNonNullElse(singleFile.group(2), "")), entries);
        }
    }

    /**
     * What the head or else a headline says, without the name of the site: "Ferry back – The Gull".
     *
     * @param told the headline as search engines are told it, or empty
     */
    private static String title(Document page, String told) {
        String shared = page.select("meta[property=og:title]").attr("content");
        String named = shared.isBlank() ? page.title() : shared;
        String title = Spaces.stripped(shared.isBlank() && !told.isBlank() ? told : named)
                .replace('\u00A0', ' ');
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
        String plain = key.toLowerCase(Locale.ROOT).replace('.', ':').replace('-', '_');
        return plain.startsWith("og:article:") ? plain.substring(3) : plain;
    }

    private static void add(String key, Value value, List<Header.Entry> entries) {
        // Pages name an author by the address of a profile, which is no name.
        boolean isProfile = Field.of(key) == Field.AUTHORS && value.joined().startsWith("http");
        if (!value.joined().isBlank() && !isProfile) {
            entries.add(new Header.Entry(key, value, value.joined(), 1, 1));
        }
    }
}
