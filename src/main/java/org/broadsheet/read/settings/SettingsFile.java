package org.broadsheet.read.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.problem.Problem;
import org.broadsheet.read.header.Header;
import org.broadsheet.read.header.HeaderScanner;
import org.broadsheet.read.header.Value;
import org.broadsheet.read.header.YamlValue;
import org.broadsheet.read.metadata.Tongues;
import org.broadsheet.read.metadata.YesOrNo;
import org.broadsheet.read.source.Charsets;
import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Cut;
import org.broadsheet.text.Misspelling;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * The settings that may stand in {@code broadsheet.yml} in the seeds folder: {@code key: value} lines. Whatever is unknown or
 * has a wrong value is a problem, and left out.
 *
 * @param values by key, in the order written; only known keys with values of the right kind
 * @param problems what was left out
 */
public record SettingsFile(Map<String, String> values, List<Problem> problems) {

    private static final Pattern BASE_URL =
            Pattern.compile("https?://[^\\s/?#\"<>\\\\^`{|}]+(/[^\\s?#\"<>\\\\^`{|}]*)?");

    /** The name of the file. */
    public static final String NAME = "broadsheet.yml";

    /** What a setting may say. */
    private enum Kind {
        TEXT,
        YES_OR_NO,
        COUNT,
        LANGUAGE,
        ADDRESS
    }

    private static final Map<String, Kind> KNOWN = known();

    public static final SettingsFile NONE = new SettingsFile(Map.of(), List.of());

    public SettingsFile {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        problems = List.copyOf(problems);
    }

    /** Reads the bytes of the file; never throws. */
    public static SettingsFile read(byte[] content) {
        Notes notes = new Notes(NAME);
        Charsets.Decoded decoded = Charsets.decode(content);
        SourceText source = SourceText.of(decoded.text(), notes);
        Map<String, String> values = new LinkedHashMap<>();
        for (Header.Entry entry : entries(source, notes)) {
            take(entry, values, notes);
        }
        List<Problem> real = new ArrayList<>(notes.inOrder());
        // How a value is written is a matter of articles; here only what it says counts.
        real.removeIf(problem -> problem.severity() == Problem.Severity.NOTE);
        return new SettingsFile(values, real);
    }

    /** The text of {@code key}. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Whether {@code key} says yes; empty when it is not set. */
    public Optional<Boolean> yes(String key) {
        return text(key).map(SettingsFile::isYes);
    }

    /** The number of {@code key}. */
    public OptionalInt count(String key) {
        String value = values.get(key);
        return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
    }

    private static List<Header.Entry> entries(SourceText source, Notes notes) {
        String text = source.text();
        int start = 0;
        int line = 1;
        while (start < text.length()
                && HeaderScanner.isFence(Cut.at(text.substring(start, source.lineEnd(start)), 80))) {
            start = source.nextLine(start);
            line++;
        }
        List<Header.Entry> entries = new ArrayList<>();
        Header header = new HeaderScanner(
                        new SourceText(text + (text.endsWith("\n") ? "" : "\n") + "---\n"),
                        new Notes(NAME),
                        start,
                        line)
                .scan();
        if (header != null) {
            entries.addAll(header.entries());
        } else if (!text.isBlank()) {
            notes.error(1, 1, "settings-unreadable", "The file has no “key: value” lines", "left it out", null);
        }
        return entries;
    }

    private static void take(Header.Entry entry, Map<String, String> values, Notes notes) {
        String key = entry.key().toLowerCase(Locale.ROOT).replace('_', '-');
        String value = said(entry);
        Kind kind = KNOWN.get(key);
        if (kind == null) {
            String near = Misspelling.nearest(key, KNOWN.keySet(), Math.min(3, 1 + key.length() / 4));
            notes.warn(
                    entry.line(),
                    1,
                    "unknown-setting",
                    "There is no setting “" + entry.key() + "”",
                    "left it out",
                    near == null ? "Known are " + String.join(", ", KNOWN.keySet()) : "Did you mean “" + near + "”?");
        } else if (value.isEmpty()) {
            return;
        } else if (isUnclosed(entry)) {
            notes.warn(
                    entry.line(),
                    entry.column(),
                    "wrong-setting",
                    "“" + key + "” has no quotation mark at its end",
                    "left it out",
                    "Put one there, or none at all");
        } else if (!(entry.value() instanceof Value.Text) || !fits(kind, value)) {
            notes.warn(
                    entry.line(),
                    entry.column(),
                    "wrong-setting",
                    "“" + key + "” cannot be " + Notes.quoted(written(entry, value)),
                    "left it out",
                    expected(kind));
        } else if (values.putIfAbsent(key, settled(kind, value)) != null) {
            notes.warn(entry.line(), 1, "duplicate-key", "“" + key + "” is given twice", "took the first one", null);
        }
    }

    /** The tag of a language that a person names: "pt-BR" of "pt_br", "de" of "German"; null when there is none. */
    public static @Nullable String languageTag(String written) {
        return Tongues.tag(written);
    }

    private static String settled(Kind kind, String value) {
        String tag = kind == Kind.LANGUAGE ? languageTag(value) : null;
        return kind == Kind.YES_OR_NO ? String.valueOf(isYes(value)) : tag == null ? value : tag;
    }

    private static boolean fits(Kind kind, String value) {
        return switch (kind) {
            case TEXT -> true;
            case YES_OR_NO -> YesOrNo.of(value) != null;
            case COUNT -> value.matches("[1-9][0-9]{0,5}");
            case LANGUAGE -> Tongues.tag(value) != null;
            case ADDRESS -> isBaseUrl(value);
        };
    }

    /** Whether a site can be served at {@code address}: http(s), a host, and a path at most. */
    public static boolean isBaseUrl(String address) {
        return BASE_URL.matcher(address).matches();
    }

    private static String expected(Kind kind) {
        return switch (kind) {
            case TEXT -> "Write a text";
            case YES_OR_NO -> "Write true or false";
            case COUNT -> "Write a whole number from 1 on";
            case LANGUAGE -> "Write a language code such as “en” or “pt-BR”";
            case ADDRESS -> "Write an address that begins with https://, without ? and #";
        };
    }

    private static boolean isYes(String value) {
        return Boolean.TRUE.equals(YesOrNo.of(value));
    }

    /** The value as it stands in the file, where it begins on the line of its key. */
    private static String written(Header.Entry entry, String value) {
        return entry.value() instanceof Value.Text || entry.raw().isEmpty() ? value : entry.raw();
    }

    /** A mark in quotation, which is none of YAML's, has its like: “"Tide" and "Gull"”. */
    private static boolean isUnclosed(Header.Entry entry) {
        String value = entry.value().joined();
        return value.startsWith("\"")
                && value.indexOf('"', 1) < 0
                && !(YamlValue.of(entry.raw()).value() instanceof Value.Text);
    }

    /** In one line. A comment ends the value, unless it stands in quotation marks. */
    private static String said(Header.Entry entry) {
        boolean quoted = entry.raw().startsWith("\"") || entry.raw().startsWith("'");
        if (quoted && YamlValue.of(entry.raw()).value() instanceof Value.Text text) {
            return inOneLine(text.text());
        }
        String value = entry.value().joined();
        int comment = value.indexOf(" #");
        return inOneLine(comment < 0 ? value : value.substring(0, comment));
    }

    private static String inOneLine(String value) {
        return value.lines()
                .map(Spaces::stripped)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Map<String, Kind> known() {
        Map<String, Kind> known = new LinkedHashMap<>();
        for (String key : List.of("title", "tagline", "output", "templates", "report")) {
            known.put(key, Kind.TEXT);
        }
        known.put("language", Kind.LANGUAGE);
        known.put("base-url", Kind.ADDRESS);
        for (String key : List.of("remote-images", "drafts", "strict", "search", "digest")) {
            known.put(key, Kind.YES_OR_NO);
        }
        known.put("jobs", Kind.COUNT);
        return Collections.unmodifiableMap(known);
    }
}
