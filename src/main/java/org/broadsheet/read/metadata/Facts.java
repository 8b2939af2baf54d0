package org.broadsheet.read.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.broadsheet.article.Origin;
import org.broadsheet.article.Outlet;
import org.broadsheet.read.address.Address;
import org.broadsheet.read.body.Likeness;
import org.broadsheet.read.date.DateParser;
import org.broadsheet.read.date.Moment;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.header.Header;
import org.broadsheet.read.header.Value;
import org.broadsheet.read.name.Absent;
import org.broadsheet.read.name.HeaderAuthors;
import org.broadsheet.read.name.Outlets;
import org.broadsheet.read.source.CharacterReferences;
import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Cut;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * What a header, or a text that begins like one, says, by field: the best key of a field first, absent values gone. Every
 * text is one line without tags, character references and control characters, however the header writes them.
 */
public final class Facts {

    /** So many values that no field takes are kept, each so long, in UTF-16 units. */
    private static final int MOST_EXTRA = 20;

    private static final int LONGEST_EXTRA = 200;

    private static final String INLINE = "a|abbr|b|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u";
    private static final String BLOCK = "blockquote|br|div|figcaption|figure|h[1-6]|hr|img|li|ol|p|ul";

    /** What feeds leave in summaries. A closing tag tells it from a title that is about tags, like "When to use <b>". */
    private static final Pattern CLOSING = Pattern.compile("(?i)</(?:" + INLINE + "|" + BLOCK + ")>");

    private static final Pattern INLINE_TAG = Pattern.compile("(?i)</?(?:" + INLINE + ")(?:\\s[^<>]*)?>");
    private static final Pattern BLOCK_TAG = Pattern.compile("(?i)</?(?:" + BLOCK + ")(?:\\s[^<>]*|/)?>");

    /** A line end, a tab, or more than one space of any kind; a no-break space by itself stays. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]{2,}|[\\s&&[^ ]]");

    /** Tables of a header whose keys mean what they mean outside them: Zola, Hugo. */
    private static final Set<String> GROUPS = Set.of("extra", "params", "taxonomies");

    private final Map<Field, List<Header.Entry>> byField = new EnumMap<>(Field.class);
    private final Set<Field> inText = EnumSet.noneOf(Field.class);
    private final Map<String, String> extra = new TreeMap<>();
    private final Set<String> doubled = new HashSet<>();
    private final Notes notes;
    private final Set<String> noted = new HashSet<>();

    public Facts(List<Header.Entry> entries, Notes notes) {
        this.notes = notes;
        Map<String, Header.Entry> first = new HashMap<>();
        for (Header.Entry entry : entries) {
            take(plain(entry), first);
        }
        for (List<Header.Entry> found : byField.values()) {
            found.sort(Comparator.comparingInt(entry -> Field.rank(entry.key())));
        }
    }

    /** Adds what the text itself says about a field; it goes before what the header has for it. */
    public void say(Header.Entry entry) {
        Field field = Field.of(entry.key());
        if (field != null) {
            byField.computeIfAbsent(field, any -> new ArrayList<>(2)).add(0, plain(entry));
            inText.add(field);
        }
    }

    /** Adds what the head of a web page says, which is its header. */
    public void sayInHead(Header.Entry entry) {
        Field field = Field.of(entry.key());
        if (field != null) {
            byField.computeIfAbsent(field, any -> new ArrayList<>(2)).add(plain(entry));
        }
    }

    /** Takes back all that is said about {@code field}, since it turned out not to be about the article. */
    public void forget(Field field) {
        byField.remove(field);
        inText.remove(field);
    }

    /** Takes back {@code entry}, and leaves what others say about {@code field}. */
    public void forget(Field field, Header.Entry entry) {
        byField.getOrDefault(field, new ArrayList<>()).remove(entry);
    }

    /** Where the first entry of {@code field} stands: in the header or in the text. */
    Origin origin(Field field) {
        return inText.contains(field) ? Origin.BODY : Origin.HEADER;
    }

    /** Whether the header says nothing that a field takes. */
    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /** The entries of {@code field} that have a value, the best key first. */
    public List<Header.Entry> all(Field field) {
        return byField.getOrDefault(field, List.of());
    }

    /** The first entry of {@code field}; null when there is none. */
    public Header.@Nullable Entry entry(Field field) {
        List<Header.Entry> found = all(field);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The text of {@code field}, a list as it is written; null when there is none. */
    public @Nullable String text(Field field) {
        Header.Entry entry = entry(field);
        return entry == null ? null : text(entry);
    }

    /** The text of {@code entry}, a list as it is written. */
    public String text(Header.Entry entry) {
        boolean scalar = entry.value() instanceof Value.Text || entry.raw().isEmpty();
        return scalar ? entry.value().joined() : entry.raw();
    }

    /** The first address of an original that can be read; null when there is none. */
    public @Nullable Address original() {
        return all(Field.ORIGINAL).stream()
                .map(entry -> Address.of(text(entry)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The outlet that is told so far, by name or by address; null when none is. */
    public @Nullable Outlet outlet() {
        Address original = original();
        return Outlets.of(text(Field.OUTLET), original == null ? null : original.host());
    }

    /** Whether {@code text} is the names of the authors as they have them. */
    public boolean areAuthors(String text) {
        String letters = Likeness.letters(text);
        return !letters.isEmpty()
                && letters.equals(Likeness.letters(String.join("", HeaderAuthors.of(entry(Field.AUTHORS)))));
    }

    /** Whether nothing says {@code field} yet in a form that can be read. */
    public boolean isOpen(Field field) {
        return switch (field) {
            case AUTHORS -> HeaderAuthors.of(entry(field)).isEmpty();
            case ORIGINAL -> original() == null;
            default -> all(field).isEmpty();
        };
    }

    /** Whether {@code entry} says nothing about {@code field} that they do not tell already, in whatever form. */
    public boolean tell(Field field, Header.Entry entry) {
        String given = String.valueOf(text(field));
        return switch (field) {
            case AUTHORS -> letters(HeaderAuthors.of(entry(field))).containsAll(letters(HeaderAuthors.of(entry)));
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

    /** Values that no field takes, as text, by key. */
    public Map<String, String> extra() {
        return extra;
    }

    public void keep(String key, String value) {
        if (extra.size() < MOST_EXTRA && !value.isBlank()) {
            extra.putIfAbsent(Cut.at(key, 40), Cut.atWord(value, LONGEST_EXTRA));
        }
    }

    private void take(Header.Entry entry, Map<String, Header.Entry> first) {
        boolean absent = isAbsent(entry);
        Header.Entry before = first.get(Field.folded(entry.key()));
        if (before != null && !doubled.add(Field.folded(entry.key()))) {
            return;
        }
        if (before != null) {
            notes.warn(
                    entry.line(),
                    1,
                    "duplicate-key",
                    "“" + entry.key() + "” is given twice, first on line " + before.line(),
                    isAbsent(before) ? "took this one, since the first is empty" : "took the first one",
                    "Leave one of them out");
            if (absent || !isAbsent(before)) {
                return;
            }
        }
        first.put(Field.folded(entry.key()), entry);
        Field field = Field.of(entry.key());
        // What newspaper3k calls "meta_data" is all that stood in the head of the page.
        if (field == Field.SUMMARY && entry.value() instanceof Value.Entries) {
            field = null;
        }
        if (field != null && !absent) {
            byField.computeIfAbsent(field, any -> new ArrayList<>(2)).add(entry);
        } else if (field == null && entry.value() instanceof Value.Entries map) {
            boolean group = GROUPS.contains(Field.folded(entry.key()));
            map.entries().forEach((key, value) -> {
                String path = entry.key() + "." + key;
                inner(entry, group && Field.of(key) != null ? key : path, value);
            });
        } else if (field == null && !absent) {
            keep(entry.key(), entry.value().joined());
        }
    }

    private void inner(Header.Entry outer, String key, Value value) {
        Field field = Field.of(key);
        if (field != null && !value.joined().isBlank()) {
            byField.computeIfAbsent(field, any -> new ArrayList<>(2))
                    .add(new Header.Entry(key, value, value.joined(), outer.line(), outer.column()));
        } else {
            keep(key, value.joined());
        }
    }

    private static boolean isAbsent(Header.Entry entry) {
        return Absent.is(entry.value().joined());
    }

    private Header.Entry plain(Header.Entry entry) {
        return new Header.Entry(
                SourceText.cleaned(entry.key()),
                plain(entry.value(), entry),
                plain(entry.raw(), entry),
                entry.line(),
                entry.column());
    }

    private Value plain(Value value, Header.Entry entry) {
        if (value instanceof Value.Items list) {
            return new Value.Items(
                    list.items().stream().map(item -> plain(item, entry)).toList());
        }
        if (value instanceof Value.Entries map) {
            Map<String, Value> entries = new LinkedHashMap<>();
            map.entries().forEach((key, inner) -> entries.putIfAbsent(SourceText.cleaned(key), plain(inner, entry)));
            return new Value.Entries(entries);
        }
        return value instanceof Value.Text text ? Value.text(plain(text.text(), entry)) : value;
    }

    /** What a reference or an escape stands for is as little to be trusted as what the file holds. */
    private String plain(String text, Header.Entry entry) {
        return oneLine(SourceText.cleaned(untagged(decoded(text, entry), entry)));
    }

    private String untagged(String text, Header.Entry entry) {
        if (text.indexOf('<') < 0 || !CLOSING.matcher(text).find()) {
            return text;
        }
        noteOnce(entry, "html-tags", "HTML tags", "left them out");
        return BLOCK_TAG.matcher(INLINE_TAG.matcher(text).replaceAll("")).replaceAll(" ");
    }

    private static String oneLine(String text) {
        return Spaces.stripped(isOneLine(text) ? text : SPACES.matcher(text).replaceAll(" "));
    }

    /** Whether all its white space is single spaces, as in most values, so that there is nothing to replace. */
    private static boolean isOneLine(String text) {
        char before = 'x';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c == ' ' && before == ' ') || (c >= 0x80 && Character.isSpaceChar(c))) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private String decoded(String text, Header.Entry entry) {
        String decoded = CharacterReferences.decoded(text);
        if (!decoded.equals(text)) {
            noteOnce(entry, "html-entities", "HTML character references", "decoded them once");
        }
        return decoded;
    }

    private void noteOnce(Header.Entry entry, String code, String found, String assumed) {
        if (noted.add(code)) {
            String where = " stand in the value of “" + entry.key() + "”";
            notes.note(entry.line(), entry.column(), code, found + where, assumed, null);
        }
    }
}
