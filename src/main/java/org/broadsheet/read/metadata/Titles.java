package org.broadsheet.read.metadata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Origin;
import org.broadsheet.article.Outlet;
import org.broadsheet.read.address.Address;
import org.broadsheet.read.address.FileNames;
import org.broadsheet.read.body.Likeness;
import org.broadsheet.read.body.MarkdownSigns;
import org.broadsheet.read.date.DateParser;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.header.Header;
import org.broadsheet.read.name.Bylines;
import org.broadsheet.read.name.Outlets;
import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Cut;
import org.broadsheet.text.Scripts;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * The title of an article: header, first heading, file name, a headline in the address, first words, what else the address
 * says. Always finds one.
 */
public final class Titles {

    /** Longest title, in UTF-16 units; a longer one is a text in the wrong place. */
    private static final int LONGEST = 500;

    /** Longest word in one; a longer one is none. */
    private static final int LONGEST_WORD = 120;

    private static final int FIRST_WORDS = 12;

    private static final int LONGEST_HEADLINE = 150;

    /** So many words in an address are a headline. */
    private static final int HEADLINE_WORDS = 5;

    /** What systems put behind the words of an address: "-52044233", "_6154321_3210", "-1.2345678", "-idUSKBN1ABC2". */
    private static final Pattern NUMBER =
            Pattern.compile("[-_.,](?:(?:[a-z]{1,2}-?|\\d{1,2}\\.)?\\d{5,}\\w*(?:[-_.]\\d+)*|id[A-Z0-9]{8,})$");

    /** Begins with no small letter, holds no address and no columns, and ends with no stop unless it is all in capitals. */
    private static final Pattern HEADLINE = Pattern.compile("(?!.*(?:://|\\S@\\S|\\S {3,}\\S))"
            + "[\\p{L}\\p{Nd}\"'“„«‘¿¡»「『【](?<!\\p{Ll})(?:.{6,}[^.:;,…。、：]|[^\\p{Ll}]{6,}[.])");

    private static final Pattern WORD = Pattern.compile("(?<!\\S)[\\p{L}'’]+(?!\\S)");

    /** How many there are, before the words of an address: "10-killed-in-crash"; a date has more numbers. */
    private static final Pattern MANY = Pattern.compile("([1-9]\\d{0,2})[-_](?=\\p{L})");

    /** What files are called that nobody has named. */
    private static final Set<String> NAMELESS =
            Set.of("ocr article articles text page pages document untitled index file content body reader output"
                    .split(" ", -1));

    /** A title with the name of its site behind a sign: "Quay is widened :: Gull News". */
    private static final Pattern SITE = Pattern.compile("(.+) (?:[|–—·•:-]|::) (.{1,60})");

    /**
     * A title and where it was found.
     *
     * @param text never empty
     */
    public record Title(String text, Origin origin) {}

    private Titles() {}

    /** Not so long that it fills a page. */
    private static String cut(String title) {
        int start = 0;
        for (int i = 0; i <= Math.min(title.length(), LONGEST); i++) {
            if (i == title.length() || title.charAt(i) == ' ') {
                start = i + 1;
            } else if (i - start == LONGEST_WORD) {
                return Cut.at(title, i) + "…";
            }
        }
        return Cut.atWord(title, LONGEST);
    }

    public static Title of(
            Facts facts, @Nullable String heading, String file, String text, @Nullable Address original, Notes notes) {
        Header.Entry entry = facts.entry(Field.TITLE);
        if (entry != null) {
            String given = facts.text(entry);
            String cut = cut(given);
            if (!cut.equals(given)) {
                notes.warn(
                        entry.line(),
                        entry.column(),
                        "title-too-long",
                        "The title has " + given.length() + " characters",
                        "took the first " + (cut.length() - 1),
                        null);
            }
            return new Title(cut, facts.origin(Field.TITLE));
        }
        if (heading != null && !heading.isBlank()) {
            return new Title(cut(heading), Origin.BODY);
        }
        Title assumed = assumed(file, text, original);
        notes.warn(
                0,
                0,
                "title-missing",
                "The file gives no title" + unknownKeys(facts),
                "took " + Notes.quoted(assumed.text()) + " from the "
                        + assumed.origin().label(),
                "Add a line that begins with “title: ”");
        return assumed;
    }

    /**
     * Takes back a title that is nothing but the name of the outlet or of those who wrote the article, as crawlers find it in a
     * page, if there is a headline: in the header, on top of the text, or in the address.
     *
     * @param start where the text begins
     */
    public static void forgetNames(Facts facts, String text, int start, Notes notes) {
        List<Header.Entry> titles = List.copyOf(facts.all(Field.TITLE));
        Outlet outlet = titles.isEmpty() ? null : facts.outlet();
        if (titles.isEmpty() || !isName(titles.get(0), facts, outlet)) {
            return;
        }
        Header.Entry first = titles.get(0);
        String name = facts.text(first);
        String heading = MarkdownSigns.firstHeading(text, start);
        String headline = heading != null ? heading : headline(text, start);
        boolean given = titles.stream().anyMatch(title -> !isName(title, facts, outlet));
        boolean told = headline != null && !Likeness.letters(headline).equals(Likeness.letters(name));
        if (!given && !told && inAddress(facts.original()) == null) {
            return;
        }
        titles.stream()
                .filter(title -> isName(title, facts, outlet))
                .forEach(title -> facts.forget(Field.TITLE, title));
        notes.warn(
                first.line(),
                first.column(),
                "title-name",
                "The title " + Notes.quoted(name) + " is a name, not a headline",
                "took the headline from elsewhere",
                "Write the headline behind “title: ”");
    }

    private static boolean isName(Header.Entry title, Facts facts, @Nullable Outlet outlet) {
        String text = facts.text(title);
        return (outlet != null && Outlets.isName(text, outlet)) || facts.areAuthors(Bylines.withoutBy(text));
    }

    /** One of these may be meant for the title. */
    private static String unknownKeys(Facts facts) {
        List<String> unknown = facts.extra().keySet().stream()
                .filter(key -> !Field.isKnown(key))
                .limit(3)
                .map(Notes::quoted)
                .toList();
        return unknown.isEmpty() ? "" : ", and what " + String.join(", ", unknown) + " may mean is not known";
    }

    /** The title without " | Site", " - Site" or the like at its end, or "[Site] " before it, when that is the name of the outlet, or who wrote it. */
    public static String withoutOutlet(String title, @Nullable Outlet outlet, Facts facts) {
        Matcher site = SITE.matcher(title);
        boolean parted = site.matches() && !site.group(1).isBlank();
        if (parted && facts.areAuthors(site.group(2))) {
            return site.group(1).strip();
        }
        if (outlet == null) {
            return title;
        }
        int mark = title.startsWith("[") ? title.indexOf("] ") : -1;
        if (mark > 0 && Outlets.isName(title.substring(1, mark), outlet)) {
            String rest = title.substring(mark + 1).strip();
            return rest.isEmpty() ? title : rest;
        }
        return parted && Outlets.isName(site.group(2), outlet) ? site.group(1).strip() : title;
    }

    /**
     * The name of the outlet that stands behind a title, as {@code host} bears out: "Gull Post" of "Quay is widened | Gull Post"
     * for gullpost.example. Null when none does, or the outlet of the host is known.
     */
    public static @Nullable String outletBehind(String title, @Nullable String host) {
        Outlet unnamed = Outlets.of(null, host);
        Matcher site = SITE.matcher(title);
        if (unnamed == null || !unnamed.name().equals(host) || !site.matches()) {
            return null;
        }
        String name = site.group(2).strip();
        boolean written = !Outlets.isHost(name) && !Character.isLowerCase(name.codePointAt(0));
        return written && Outlets.isName(name, unnamed) ? name : null;
    }

    /**
     * The line that a plain text begins with, when it stands by itself above the rest as a headline does; null otherwise.
     *
     * @param start where the text begins
     */
    public static @Nullable String headline(String text, int start) {
        int first = Spaces.skip(text, start);
        int end = text.indexOf('\n', first);
        int next = end < 0 ? -1 : text.indexOf('\n', end + 1);
        if (next < 0) {
            return null;
        }
        String line = text.substring(first, end).strip();
        if (!text.substring(end, next).isBlank() && !isAboveParagraph(line, next - end)) {
            return null;
        }
        boolean rises = text.length() - next >= 3 * line.length();
        return rises && isHeadline(line) ? line : null;
    }

    /** Whether the line behind {@code line}, which has no spaces, is so much longer that it was not broken there for its width. */
    private static boolean isAboveParagraph(String line, int next) {
        return next > 2 * line.length() && line.codePoints().anyMatch(Scripts::isSpaceless);
    }

    /** Whether {@code line} is written as headlines are. */
    public static boolean isHeadline(String line) {
        return line.length() <= LONGEST_HEADLINE
                && (line.indexOf(' ') > 0 || line.codePoints().anyMatch(Scripts::isSpaceless))
                && HEADLINE.matcher(line).matches()
                && !Bylines.begins(line)
                && !isDated(line);
    }

    private static boolean isDated(String line) {
        return Arrays.stream(line.split("[,|·]", -1)).anyMatch(part -> DateParser.parse(part) != null);
    }

    private static Title assumed(String file, String text, @Nullable Address original) {
        String named = readable(FileNames.stem(file));
        if (named != null) {
            return new Title(named, Origin.FILE_NAME);
        }
        String words = firstWords(text);
        String headline = words.isEmpty() || isHeadline(firstLine(text)) ? null : inAddress(original);
        if (headline != null) {
            return new Title(headline, Origin.ADDRESS);
        }
        if (!words.isEmpty()) {
            return new Title(words, Origin.BODY);
        }
        String slug = original == null ? null : readable(FileNames.slug(original.path()));
        return slug != null ? new Title(slug, Origin.ADDRESS) : new Title(FileNames.stem(file), Origin.FILE_NAME);
    }

    /** "Xi putin visit" of "2023-03-20-xi-putin-visit"; null when the name is numbers and hashes only. */
    private static @Nullable String readable(String name) {
        StringBuilder out = new StringBuilder();
        boolean word = false;
        for (String part : SourceText.cleaned(name).replace("%20", " ").split("[-_ .+]+", -1)) {
            boolean letters =
                    !part.isEmpty() && part.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’');
            boolean hash = part.length() >= 8 && part.chars().allMatch(c -> Character.digit(c, 16) >= 0);
            if (part.isEmpty() || hash || (!letters && out.isEmpty())) {
                continue;
            }
            word |= letters && part.length() >= 3 && !NAMELESS.contains(part.toLowerCase(Locale.ROOT));
            out.append(out.isEmpty() ? "" : " ").append(part);
        }
        if (!word) {
            return null;
        }
        int first = out.offsetByCodePoints(0, 1);
        return Cut.atWord(out.substring(0, first).toUpperCase(Locale.ROOT) + out.substring(first), 200);
    }

    /**
     * What is said in five or more words of an address: "Quay is widened by nine metres"; null when none of its parts has as
     * many.
     */
    private static @Nullable String inAddress(@Nullable Address original) {
        String[] parts = original == null ? new String[0] : original.path().split("/", -1);
        for (int i = parts.length - 1; i >= 0; i--) {
            String slug = NUMBER.matcher(FileNames.slug(parts[i])).replaceFirst("");
            String words = slug.indexOf('%') < 0 ? readable(slug) : null;
            if (words != null
                    && WORD.matcher(words).results().limit(HEADLINE_WORDS).count() == HEADLINE_WORDS) {
                Matcher many = MANY.matcher(slug);
                return many.lookingAt()
                        ? many.group(1) + " " + Character.toString(slug.codePointAt(many.end()))
                                + words.substring(words.offsetByCodePoints(0, 1))
                        : words;
            }
        }
        return null;
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static String firstWords(String text) {
        int words = 0;
        int end = 0;
        int paragraph = text.indexOf("\n\n");
        String start = Cut.at(paragraph < 0 ? text : text.substring(0, paragraph), LONGEST);
        while (end < start.length() && words < FIRST_WORDS) {
            int space = end;
            while (space < start.length() && !Character.isWhitespace(start.charAt(space))) {
                space++;
            }
            words++;
            end = space;
            while (words < FIRST_WORDS && end < start.length() && Character.isWhitespace(start.charAt(end))) {
                end++;
            }
        }
        int stop = firstStop(start, end);
        if (stop > 0) {
            return start.substring(0, stop).strip().replaceAll("\\s+", " ");
        }
        String found = start.substring(0, end).strip().replaceAll("\\s+", " ");
        return end < start.length() && !found.isEmpty() ? Cut.at(found, 200) + "…" : Cut.at(found, 200);
    }

    /** Where a sentence of Chinese or Japanese ends first, which has no spaces to count words by; -1 when none does. */
    private static int firstStop(String text, int end) {
        for (int i = 0; i < end; i++) {
            if ("\u3002\uFF01\uFF1F".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
