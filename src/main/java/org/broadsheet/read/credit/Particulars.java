package org.broadsheet.read.credit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Published.Precision;
import org.broadsheet.read.address.Address;
import org.broadsheet.read.date.DateParser;
import org.broadsheet.read.date.Moment;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.header.Header;
import org.broadsheet.read.header.Value;
import org.broadsheet.read.header.WikiLinks;
import org.broadsheet.read.metadata.Facts;
import org.broadsheet.read.name.Bylines;
import org.broadsheet.read.name.HeaderAuthors;
import org.broadsheet.read.name.Outlets;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a text says of the article rather than tells: who wrote it, what printed it, when, its address, its tags;
 * with a label or without, bare or in Markdown.
 */
public final class Particulars {

    /** Longest of such lines, in UTF-16 units. */
    static final int LONGEST = 160;

    private static final int LONGEST_LABEL = 40;

    /** A line is parted into no more. */
    private static final int MOST_PARTS = 5;

    /** What may be said with a label: "Published: 5 November 2026". */
    private static final Set<Field> LABELLED = EnumSet.of(
            Field.AUTHORS,
            Field.PUBLISHED,
            Field.UPDATED,
            Field.SAVED,
            Field.ORIGINAL,
            Field.OUTLET,
            Field.SECTION,
            Field.LANGUAGE);

    /** The picture that Readwise puts on top. */
    private static final String COVER = "![rw-book-cover](";

    static final String UPDATED = "(?iu:(?:last )?(?:updated|modified)|zuletzt|aktualisiert|mis à jour|modifié"
            + "|actualizado|aggiornato|atualizado|bijgewerkt|uppdaterad|opdateret|oppdatert|zaktualizowano|обновлено"
            + "|güncelleme|수정)(?!\\p{L})";

    private static final Pattern UPDATE = Pattern.compile(UPDATED + ".*");

    /**
     * Between two things that one line says: "By Ada Moor | 20 March 2023", in Chinese with no sign but white space:
     * "2023-03-20 08:30 来源：新华社 记者 李明".
     */
    private static final Pattern BETWEEN = Pattern.compile(" [|·•] |(?<=\\S)[ \u3000]{1,4}"
            + "(?=(?:来源|來源|作者|记者|記者|编辑|編輯|责任编辑)(?: ?[:：]|[ \u3000]))"
            + "|(?<=\\p{IsHan})[ \u3000]{1,4}(?=20\\d\\d[年./-])");

    /** An agency, a site, a station or a newspaper, behind "来源" or before a date. */
    private static final Pattern CHINESE_SOURCE = Pattern.compile("\\p{IsHan}{1,12}[社网網台报報]");

    private static final Pattern EMPHASIS = Pattern.compile("[*_]{1,3}(?=[^\\s*_])(.*[^\\s*_])[*_]{1,3}");

    /** The sign of an item or of a quote, and what marks a label: "- **Author:** A". */
    private static final Pattern SIGN = Pattern.compile("^(?:[-*+>] +)+");

    private static final Pattern STRONG_LABEL =
            Pattern.compile("^(\\*\\*|__)([^*_:]{1,40})(?:\\1(:{1,2})|(:{1,2})\\1)");

    /** A line of nothing but a link, or a link in one. */
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,300})\\]\\(([^()\\s]{1,2000})\\)");

    /** What savers call the link to the original, and that to their own copy. */
    private static final Pattern TO_ORIGINAL = Pattern.compile(
            "(?i)(?:(?:read|view|visit|open|see|go to|link to) )?(?:the )?"
                    + "(?:original|source|full|web|article|link|website)(?: (?:article|story|post|page|link|source|website|version))?");

    private static final Pattern TO_COPY = Pattern.compile("(?i)(?:read|view|open|see) (?:on|in) .{1,40}");

    private static final Pattern TAGS = Pattern.compile(
            "#[\\p{L}\\p{M}][\\p{L}\\p{M}\\d/_-]{0,60}(?: +#[\\p{L}\\p{M}][\\p{L}\\p{M}\\d/_-]{0,60})*");

    private static final Pattern READING_TIME = Pattern.compile(
            "(?i)(?:(?:estimated )?reading time:? |time to read:? )?\\d{1,3}(?:[-–]\\d{1,3})? ?(?:min|mins|minutes?)\\.?(?: read)?");

    /** A part behind the day: "August 9, 2026 | 10:11 am EDT". */
    private static final Pattern TIME = Pattern.compile(
            "(?iu)(?:at )?\\d{1,2}(?:[:.h]\\d{2}(?: ?[ap]\\.?m\\.?)?| ?[ap]\\.?m\\.?)(?: \\(?[A-Z]{2,5}\\)?)?");

    /** When, seen from when the page was saved, and what to do with it: words of the page around the text. */
    private static final Pattern OF_PAGE = Pattern.compile(
            "(?iu)(?:(?:published|posted|updated|last updated):? )?(?:\\d{1,2}|an?) (?:min(?:ute)?|hour|day|week)s? ago"
                    + "|share|save|print|e-?mail|listen|comments?|copy link|bookmark|gift article|share this (?:article|story)");

    /** Emphasis among words, as of the name in "By **Ada Moor**, 20 March 2023". */
    private static final Pattern STRONG_WORDS =
            Pattern.compile("(?<!\\w)(\\*{1,3}|_{1,3})(?=\\S)([^*_]{1,80})(?<=\\S)\\1(?!\\w)");

    private final Facts facts;

    /** Whether a name that stands by itself is sure to be that of the author. */
    private final Predicate<String> mayWrite;

    public Particulars(Facts facts, Predicate<String> mayWrite) {
        this.facts = facts;
        this.mayWrite = mayWrite;
    }

    /**
     * What the parts of {@code words} say.
     *
     * @param words a line of the text, without white space around it
     * @param number of the line, from 1
     * @param dated whether it is known when the article was published
     * @return empty when one of the parts is not understood
     */
    public List<Header.Entry> in(String words, int number, boolean dated) {
        if (!mayBeIn(words)) {
            return List.of();
        }
        if (isLink(words)) {
            return links(words, number);
        }
        if (words.startsWith("#")) {
            return TAGS.matcher(words).matches() ? List.of(entry("tags", words, number)) : List.of();
        }
        String bare = bare(words);
        Header.Entry label = labelled(bare, number);
        if (label != null && Field.of(label.key()) == Field.TAGS) {
            // "harbour | quay" are two of them.
            return label.raw().isEmpty() ? List.of() : List.of(label);
        }
        String[] parts = BETWEEN.split(plain(bare), MOST_PARTS);
        return parts.length == 1 ? part(parts[0].strip(), number, dated) : new Parts(number, dated).say(parts);
    }

    /** The line without emphasis and links. */
    private static String plain(String bare) {
        String line = unmarked(bare);
        if (line.indexOf('*') >= 0 || line.indexOf('_') >= 0) {
            line = STRONG_WORDS.matcher(line).replaceAll("$2");
        }
        return line.indexOf("](") >= 0 ? LINK.matcher(line).replaceAll("$1") : line;
    }

    /** Whether {@code words} are of the page around the text, and tell nothing of the article. */
    static boolean isOfPage(String words) {
        return words.length() <= LONGEST_LABEL && OF_PAGE.matcher(words).matches();
    }

    /** Whether a line is short enough, or an address; most paragraphs are neither. */
    static boolean mayBeIn(String words) {
        return words.length() <= LONGEST || isLink(words);
    }

    private static boolean isLink(String words) {
        return words.startsWith("[") || words.startsWith("![") || words.startsWith("http");
    }

    /** The line without the signs of an item, a quote and a strong label. */
    static String bare(String words) {
        char first = words.isEmpty() ? ' ' : words.charAt(0);
        if ("-*+>_".indexOf(first) < 0) {
            return words;
        }
        String item = SIGN.matcher(words).replaceFirst("");
        Matcher label = STRONG_LABEL.matcher(item);
        String bare = label.find() ? label.group(2) + ":" + item.substring(label.end()) : item;
        return bare.endsWith("\\") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** The line without the emphasis that is around all of it. */
    static String unmarked(String words) {
        Matcher emphasis = EMPHASIS.matcher(words);
        return emphasis.matches() ? emphasis.group(1) : words;
    }

    /** A label of any kind with its value, for lines beside others of which it is known what they are; null when it is none. */
    static Header.@Nullable Entry labelled(String words, int number) {
        String bare = bare(words);
        int colon = bare.indexOf(':');
        String key = colon < 1 || colon > LONGEST_LABEL
                ? ""
                : bare.substring(0, colon).strip();
        boolean label = !key.isEmpty() && key.split(" ", 5).length <= 4 && Character.isLetter(key.codePointAt(0));
        String value = label ? value(bare, colon) : "";
        return label && !value.startsWith("//") ? entry(key, value, number) : null;
    }

    private static String value(String part, int colon) {
        return WikiLinks.plain(part.substring(part.startsWith("::", colon) ? colon + 2 : colon + 1)
                .strip());
    }

    private List<Header.Entry> links(String words, int number) {
        if (Address.of(words) != null && !words.startsWith("[")) {
            return List.of(entry("url", words, number));
        }
        if (words.startsWith(COVER) && words.endsWith(")")) {
            return List.of(entry("image", words.substring(COVER.length(), words.length() - 1), number));
        }
        Matcher link = LINK.matcher(words);
        if (!link.matches()) {
            return List.of();
        }
        String text = link.group(1);
        if (text.equals(link.group(2)) || TO_ORIGINAL.matcher(text).matches()) {
            return Address.of(link.group(2)) == null ? List.of() : List.of(entry("url", link.group(2), number));
        }
        return TO_COPY.matcher(text).matches() ? List.of(entry(text, link.group(2), number)) : List.of();
    }

    private List<Header.Entry> part(String part, int number, boolean dated) {
        if (Address.of(part) != null) {
            return List.of(entry("url", part, number));
        }
        if (READING_TIME.matcher(part).matches()) {
            return List.of(entry("reading time", part, number));
        }
        List<Header.Entry> updated = JoinedParticulars.updatedDate(part, number);
        if (!updated.isEmpty()) {
            return updated;
        }
        int narrow = part.indexOf(':');
        int wide = part.indexOf('：');
        int colon = wide >= 0 && (narrow < 0 || wide < narrow) ? wide : narrow;
        String key = colon < 1 || colon > LONGEST_LABEL
                ? ""
                : part.substring(0, colon).strip();
        Field field = Field.of(key);
        if (field != null && LABELLED.contains(field)) {
            String value = value(part, colon);
            return isValue(field, value)
                    ? List.of(entry(key, value, number))
                    : JoinedParticulars.creditedDate(key, value, number);
        }
        List<Header.Entry> dayAndName = Bylines.begins(part) ? JoinedParticulars.in(part, number, mayWrite) : List.of();
        if (!dayAndName.isEmpty()) {
            return dayAndName;
        }
        if (isDay(part)) {
            return List.of(entry(dated && UPDATE.matcher(part).matches() ? "updated" : "date", part, number));
        }
        if (Bylines.isByline(part) || facts.areAuthors(part)) {
            return List.of(entry("byline", part, number));
        }
        return JoinedParticulars.in(part, number, mayWrite);
    }

    private static boolean isValue(Field field, String value) {
        return switch (field) {
            case AUTHORS -> Bylines.isByline(value) || Bylines.isByline("By " + value) || isListed(value);
            case PUBLISHED, UPDATED, SAVED -> isDay(value) || DateParser.isAmbiguous(value);
            case ORIGINAL ->
                Address.of(value) != null
                        || Outlets.soundsLikeOne(value)
                        || CHINESE_SOURCE.matcher(value).matches();
            default -> !value.isEmpty() && value.length() <= LONGEST_LABEL;
        };
    }

    /** "Moor, Ada; Lind, Bo", as libraries have it. */
    private static boolean isListed(String value) {
        return !value.isEmpty()
                && HeaderAuthors.of(entry("author", value, 0)).stream().allMatch(Bylines::isName);
    }

    /** Whether {@code text} is a date with a day, and more than a number. */
    static boolean isDay(String text) {
        Moment moment = text.chars().allMatch(Character::isDigit) ? null : DateParser.parse(text);
        return moment != null && moment.precision().compareTo(Precision.DAY) >= 0;
    }

    public static Header.Entry entry(String key, String value, int number) {
        return new Header.Entry(key, Value.text(value), value, number, 1);
    }

    /** What the parts of one line say, taken one after another: beside others a part may be an outlet, a name or a time. */
    private final class Parts {

        private final int number;
        private final boolean dated;
        private final List<Header.Entry> entries = new ArrayList<>();

        @Nullable
        private String outlet;

        @Nullable
        private String name;

        Parts(int number, boolean dated) {
            this.number = number;
            this.dated = dated;
        }

        /** Empty when one of the parts is not understood. */
        List<Header.Entry> say(String... parts) {
            for (String part : parts) {
                if (!takes(part.strip())) {
                    return List.of();
                }
            }
            if (name != null) {
                if (outlet == null || says(Field.AUTHORS)) {
                    return List.of();
                }
                entries.add(entry("byline", name, number));
            }
            if (outlet != null && !entries.isEmpty()) {
                entries.add(entry("sitename", outlet, number));
            }
            return entries;
        }

        private boolean takes(String part) {
            return (CHINESE_SOURCE.matcher(part).matches() && takesOutlet(part))
                    || entries.addAll(part(part, number, dated || says(Field.PUBLISHED)))
                    || takesTime(part)
                    || (Outlets.soundsLikeOne(part) && takesOutlet(part))
                    || takesName(part);
        }

        private boolean says(Field field) {
            return entries.stream().anyMatch(entry -> Field.of(entry.key()) == field);
        }

        private boolean takesOutlet(String part) {
            boolean first = outlet == null;
            outlet = first ? part : outlet;
            return first;
        }

        private boolean takesName(String part) {
            boolean taken = name == null && mayWrite.test(part);
            name = taken ? part : name;
            return taken;
        }

        /** A time behind the day belongs to it; one that does not make a moment with it is left out. */
        private boolean takesTime(String part) {
            Header.Entry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
            if (last == null
                    || Field.of(last.key()) != Field.PUBLISHED
                    || !TIME.matcher(part).matches()) {
                return false;
            }
            String timed = last.raw() + " " + part;
            if (isDay(timed)) {
                entries.set(entries.size() - 1, entry(last.key(), timed, number));
            }
            return true;
        }
    }
}
