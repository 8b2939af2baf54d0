package org.broadsheet.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Published.Precision;
import org.broadsheet.read.address.Address;
import org.broadsheet.read.body.Likeness;
import org.broadsheet.read.body.MarkdownSigns;
import org.broadsheet.read.date.DateParser;
import org.broadsheet.read.date.Moment;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.header.Header;
import org.broadsheet.read.header.Value;
import org.jspecify.annotations.Nullable;

/**
 * The lines between the headline of a text and its story: who wrote it, what printed it, when, and its address. They are
 * read like a header where the header leaves a field open, and are no part of the story. What says something else than the
 * header stays in the text.
 */
final class TopLines {

    /** So many lines are looked at. */
    private static final int MOST = 6;

    /** Longest of them, in UTF-16 units. */
    private static final int LONGEST = 160;

    private static final int LONGEST_LABEL = 40;

    /** What may be said with a label: "Published: 5 November 2026". */
    private static final Set<Field> LABELLED =
            EnumSet.of(Field.AUTHORS, Field.PUBLISHED, Field.UPDATED, Field.ORIGINAL, Field.OUTLET, Field.SECTION);

    private static final Pattern UPDATE = Pattern.compile(
            "(?iu:(?:last )?(?:updated|modified)|zuletzt|aktualisiert|mis à jour|modifié|actualizado"
                    + "|aggiornato|atualizado|bijgewerkt|uppdaterad|opdateret|oppdatert|zaktualizowano|обновлено|güncelleme)\\b.*");

    /** Between two things that one line says: "By Ada Moor | 20 March 2023". */
    private static final Pattern BETWEEN = Pattern.compile(" [|·•] ");

    private static final Pattern EMPHASIS = Pattern.compile("[*_]{1,3}(?=[^\\s*_])(.*[^\\s*_])[*_]{1,3}");

    private final String text;
    private final Facts facts;

    /** What the lines say that the header does not. */
    private final List<Header.Entry> said = new ArrayList<>();

    /**
     * One line of the text.
     *
     * @param words without white space around them; the beginning of a line that is too long
     * @param next where the line behind it begins
     * @param parted whether an empty line stands before it
     */
    private record Line(String words, int start, int next, boolean parted) {}

    private TopLines(String text, Facts facts) {
        this.text = text;
        this.facts = facts;
    }

    /**
     * Tells {@code facts} what the lines on top of the text say.
     *
     * @param start where the text begins
     * @return where the story begins: {@code start} when there are no such lines, or nothing behind them
     */
    static int read(String text, int start, Facts facts) {
        return new TopLines(text, facts).read(start);
    }

    private int read(int start) {
        Line first = line(start);
        String title = first == null ? null : title(first);
        int at = first == null || title == null ? start : first.next();
        Line before = null;
        for (int i = 0; i < MOST; i++) {
            Line line = line(at);
            if (line == null) {
                return start;
            }
            if (!isOutlet(line, before) && !takes(line)) {
                break;
            }
            before = line;
            at = line.next();
        }
        Line story = line(at);
        // A sentence that goes on in the next line was none of these lines.
        if (before == null
                || story == null
                || (!story.parted() && Character.isLowerCase(story.words().codePointAt(0)))) {
            return start;
        }
        if (first != null && title != null && facts.entry(Field.TITLE) == null) {
            facts.say(entry("title", title, first));
        }
        said.forEach(facts::say);
        return at;
    }

    /** The title that the first line says; null when it says none. */
    private @Nullable String title(Line first) {
        String heading = first.words().startsWith("# ") ? MarkdownSigns.firstHeading(text, first.start()) : null;
        String line = heading != null ? heading : first.words();
        String given = facts.text(Field.TITLE);
        if (given != null) {
            return Likeness.letters(line).equals(Likeness.letters(given)) ? line : null;
        }
        boolean rises = text.length() - first.next() >= 3 * line.length();
        return heading != null || (rises && Titles.isHeadline(line)) ? line : null;
    }

    /** Takes a line that is the name of the outlet: that of its site, or what sounds like one beside what is sure. */
    private boolean isOutlet(Line line, @Nullable Line before) {
        // The first line of most texts is a paragraph, which need not be compared with anything.
        Outlet known = line.words().length() > LONGEST ? null : known();
        if (known != null ? !Outlets.isName(line.words(), known) : !isBesideOthers(line, before)) {
            return false;
        }
        if (said(Field.OUTLET) == null && facts.entry(Field.OUTLET) == null) {
            said.add(entry("sitename", line.words(), line));
        }
        return true;
    }

    private boolean isBesideOthers(Line line, @Nullable Line before) {
        if (line.words().length() > LONGEST || !Outlets.soundsLikeOne(line.words())) {
            return false;
        }
        Line after = line(line.next());
        return (before != null && !line.parted())
                || (after != null && !after.parted() && !read(after).isEmpty());
    }

    /** The outlet that header or lines have named so far, by name or by address; null when they have not. */
    private @Nullable Outlet known() {
        Header.Entry named = said(Field.OUTLET);
        String name = named != null ? named.raw() : facts.text(Field.OUTLET);
        Header.Entry link = said(Field.ORIGINAL);
        Address address = link != null ? Address.of(link.raw()) : null;
        for (Header.Entry entry : facts.all(Field.ORIGINAL)) {
            address = address != null ? address : Address.of(facts.text(entry));
        }
        return Outlets.of(name, address == null ? null : address.host());
    }

    /** Takes what {@code line} says, unless something in it is not understood or is not what the header says. */
    private boolean takes(Line line) {
        List<Header.Entry> found = read(line);
        for (Header.Entry entry : found) {
            Field field = Field.of(entry.key());
            if (field == null || said(field) != null || !(isOpen(field) || repeats(field, entry))) {
                return false;
            }
        }
        found.stream().filter(entry -> isOpen(Field.of(entry.key()))).forEach(said::add);
        return !found.isEmpty();
    }

    /** What the parts of {@code line} say; empty when one of them is not understood. */
    private List<Header.Entry> read(Line line) {
        List<Header.Entry> found = new ArrayList<>();
        if (line.words().length() > LONGEST) {
            return found;
        }
        Matcher emphasis = EMPHASIS.matcher(line.words());
        for (String part : BETWEEN.split(emphasis.matches() ? emphasis.group(1) : line.words(), 4)) {
            Header.Entry entry = part(part.strip(), line);
            if (entry == null) {
                return List.of();
            }
            found.add(entry);
        }
        return found;
    }

    private Header.@Nullable Entry part(String part, Line line) {
        if (Address.of(part) != null) {
            return entry("url", part, line);
        }
        int colon = part.indexOf(':');
        String key = colon < 1 || colon > LONGEST_LABEL
                ? ""
                : part.substring(0, colon).strip();
        Field field = Field.of(key);
        if (field != null && LABELLED.contains(field)) {
            String value = part.substring(colon + 1).strip();
            return isValue(field, value) ? entry(key, value, line) : null;
        }
        if (isDay(part)) {
            boolean dated = facts.entry(Field.PUBLISHED) != null || said(Field.PUBLISHED) != null;
            return entry(dated && UPDATE.matcher(part).matches() ? "updated" : "date", part, line);
        }
        return Bylines.isByline(part) || isAuthors(part) ? entry("byline", part, line) : null;
    }

    private static boolean isValue(Field field, String value) {
        return switch (field) {
            case AUTHORS -> Bylines.isByline(value) || Bylines.isByline("By " + value);
            case PUBLISHED, UPDATED -> isDay(value) || DateParser.isAmbiguous(value);
            case ORIGINAL -> Address.of(value) != null || Outlets.soundsLikeOne(value);
            default -> !value.isEmpty() && value.length() <= LONGEST_LABEL;
        };
    }

    /** Whether {@code text} is a date with a day, and more than a number. */
    private static boolean isDay(String text) {
        Moment moment = text.chars().allMatch(Character::isDigit) ? null : DateParser.parse(text);
        return moment != null && moment.precision().compareTo(Precision.DAY) >= 0;
    }

    /** Whether {@code text} is the names of the authors as the header has them. */
    private boolean isAuthors(String text) {
        String letters = Likeness.letters(text);
        return !letters.isEmpty()
                && letters.equals(Likeness.letters(String.join("", HeaderNames.authors(facts.entry(Field.AUTHORS)))));
    }

    /** Whether the header leaves {@code field} open. */
    private boolean isOpen(@Nullable Field field) {
        if (field == Field.AUTHORS) {
            return HeaderNames.authors(facts.entry(Field.AUTHORS)).isEmpty();
        }
        return field != null
                && facts.all(field).stream()
                        .noneMatch(entry -> field != Field.ORIGINAL || Address.of(facts.text(entry)) != null);
    }

    /** Whether {@code entry} says nothing that the header does not say. */
    private boolean repeats(Field field, Header.Entry entry) {
        String given = String.valueOf(facts.text(field));
        return switch (field) {
            case AUTHORS ->
                letters(HeaderNames.authors(facts.entry(field))).containsAll(letters(HeaderNames.authors(entry)));
            case PUBLISHED, UPDATED -> isSameDay(DateParser.parse(given), DateParser.parse(entry.raw()));
            case ORIGINAL -> isSameAddress(Address.of(given), Address.of(entry.raw()));
            default -> Likeness.letters(given).equals(Likeness.letters(entry.raw()));
        };
    }

    private static List<String> letters(List<String> names) {
        return names.stream().map(Likeness::letters).toList();
    }

    private static boolean isSameDay(@Nullable Moment one, @Nullable Moment other) {
        LocalDate day = one == null ? null : one.local().toLocalDate();
        return day != null && other != null && day.equals(other.local().toLocalDate());
    }

    private static boolean isSameAddress(@Nullable Address one, @Nullable Address other) {
        return one != null && other != null && one.identity().equals(other.identity());
    }

    private Header.@Nullable Entry said(Field field) {
        return said.stream()
                .filter(entry -> Field.of(entry.key()) == field)
                .findFirst()
                .orElse(null);
    }

    private Header.Entry entry(String key, String value, Line line) {
        int number = 1
                + (int) text.substring(0, line.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new Header.Entry(key, Value.text(value), value, number, 1);
    }

    /** The first line from {@code from} on that is not empty; null when there is none. */
    private @Nullable Line line(int from) {
        int start = from;
        int parts = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            parts += text.charAt(start) == '\n' ? 1 : 0;
            start++;
        }
        if (start == text.length()) {
            return null;
        }
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        String words = text.substring(start, Math.min(end, start + LONGEST + 1)).strip();
        return new Line(words, start, Math.min(end + 1, text.length()), parts > 0);
    }
}
