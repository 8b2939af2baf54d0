package org.broadsheet.read.header;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.read.source.Notes;
import org.broadsheet.text.Cut;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/** From the lines of a value to what it says: YAML where it really is YAML, the letters themselves everywhere else. */
final class HeaderValues {

    /** Longest value, in UTF-16 units; the rest of a longer one is left out. */
    static final int LONGEST = 8192;

    /** Longest structure that the YAML parser is given, in UTF-16 units. */
    static final int LONGEST_STRUCTURE = 65_536;

    private final String text;
    private final Notes notes;

    HeaderValues(String text, Notes notes) {
        this.text = text;
        this.notes = notes;
    }

    Header.Entry entry(HeaderScanner.RawEntry raw) {
        KeyLine key = raw.key;
        String first = Spaces.stripped(cut(text.substring(key.valueStart(), raw.firstEnd), LONGEST, raw));
        String more = raw.end > raw.firstEnd ? text.substring(raw.firstEnd + 1, raw.end) : "";
        int column = key.valueStart() - raw.lineStart + 1;
        report(raw, first, column);
        Value value = more.isBlank()
                ? oneLine(isBlockMark(first) ? "" : first, raw, column)
                : severalLines(first, cut(more, LONGEST_STRUCTURE, raw), raw, column);
        return new Header.Entry(key.key(), value, first, raw.line, column);
    }

    private void report(HeaderScanner.RawEntry raw, String first, int column) {
        KeyLine key = raw.key;
        if (!key.spaced() && !first.isEmpty()) {
            notes.note(
                    raw.line,
                    column,
                    "missing-space",
                    "There is no space after “" + key.key() + ":”",
                    "took the rest of the line as its value",
                    "Put a space after the colon");
        }
        if (key.hard()) {
            notes.note(
                    raw.line,
                    column,
                    "no-break-space",
                    "A no-break space follows “" + key.key() + ":”",
                    "took it as a space",
                    null);
        }
        if (raw.tabs) {
            notes.note(
                    raw.line + 1,
                    1,
                    "tab-indent",
                    "The value of “" + key.key() + "” is indented with tabs",
                    "took a tab as two spaces",
                    "Indent with spaces");
        }
        if (raw.wrapped) {
            notes.note(
                    raw.line + 1,
                    1,
                    "wrapped-value",
                    "The value of “" + key.key() + "” goes on in the next line without an indent",
                    "joined the lines",
                    "Indent the lines that go on");
        }
    }

    private Value oneLine(String value, HeaderScanner.RawEntry raw, int column) {
        if (value.isEmpty()) {
            return Value.text("");
        }
        char first = value.charAt(0);
        char last = value.charAt(value.length() - 1);
        if ((first == '"' || first == '\'') && value.length() > 1 && last == first) {
            String inner = unquoted(value, first);
            if (inner != null) {
                return Value.text(inner);
            }
        } else if ((first == '[' && last == ']') || (first == '{' && last == '}')) {
            Value structure = structure(value, raw);
            if (structure != null) {
                return structure;
            }
        }
        String oddity = oddity(value);
        if (oddity != null) {
            notes.note(
                    raw.line,
                    column,
                    "literal-value",
                    "The value of “" + raw.key.key() + "” " + oddity + ": " + Notes.quoted(value),
                    "took it as it stands",
                    first == '"' || first == '\''
                            ? "Put all of it in quotation marks of the other kind if other programs are to read it"
                            : "Put it in quotation marks if other programs are to read it");
        }
        return Value.text(value);
    }

    private Value severalLines(String first, String more, HeaderScanner.RawEntry raw, int column) {
        String lines = raw.tabs ? more.replace("\t", "  ") : more;
        if (isBlockMark(first)) {
            Value block = structure(first + "\n" + lines, raw);
            return block != null ? block : Value.text(folded(lines));
        }
        if (first.isEmpty() || first.startsWith("#")) {
            Value structure = structure(lines, raw);
            return structure != null ? structure : literalList(lines);
        }
        char opening = first.charAt(0);
        if (!raw.wrapped && (opening == '"' || opening == '\'' || opening == '[' || opening == '{')) {
            Value structure = structure(" " + first + "\n" + lines, raw);
            if (structure != null) {
                return structure;
            }
        }
        return oneLine(cut(first + " " + folded(lines), LONGEST, raw), raw, column);
    }

    private @Nullable Value structure(String yaml, HeaderScanner.RawEntry raw) {
        YamlValue read = YamlValue.of(yaml);
        if (read.aliases()) {
            notes.warn(
                    raw.line,
                    1,
                    "yaml-alias",
                    "The value of “" + raw.key.key() + "” uses YAML anchors or aliases",
                    "took it as it stands, since they are never resolved",
                    "Write the value out");
        }
        return read.value();
    }

    /** {@code - item} lines that YAML refuses, each taken as it stands; other lines joined. */
    private static Value literalList(String lines) {
        List<Value> items = new ArrayList<>();
        for (String line : lines.split("\n", -1)) {
            String item = Spaces.stripped(line);
            if (item.startsWith("- ")) {
                String bare = Spaces.stripped(item.substring(2));
                String inner = bare.length() > 1 && (bare.charAt(0) == '"' || bare.charAt(0) == '\'')
                        ? unquoted(bare, bare.charAt(0))
                        : null;
                items.add(Value.text(inner != null ? inner : bare));
            } else if (!item.isEmpty() && !items.isEmpty()) {
                Value before = items.remove(items.size() - 1);
                items.add(Value.text(before.joined() + " " + item));
            } else if (!item.isEmpty()) {
                return Value.text(folded(lines));
            }
        }
        return new Value.Items(items);
    }

    private static boolean isBlockMark(String value) {
        if (value.isEmpty() || value.length() > 4 || (value.charAt(0) != '|' && value.charAt(0) != '>')) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '-' && c != '+' && !Character.isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /** What stands between the quotation marks; null when they do not enclose the whole value. */
    private static @Nullable String unquoted(String value, char quote) {
        String inner = value.substring(1, value.length() - 1);
        if (quote == '\'') {
            String apart = inner.replace("''", "");
            return isApostrophes(apart) ? inner.replace("''", "'") : null;
        }
        if (inner.indexOf('\\') < 0) {
            return inner.indexOf('"') < 0 ? inner : null;
        }
        Value read = YamlValue.of(value).value();
        return read instanceof Value.Text scalar ? scalar.text() : null;
    }

    /** Whether all single marks in {@code inner} stand within words, which many savers forget to double: "don't". */
    private static boolean isApostrophes(String inner) {
        for (int i = inner.indexOf('\''); i >= 0; i = inner.indexOf('\'', i + 1)) {
            boolean within = i > 0
                    && i + 1 < inner.length()
                    && Character.isLetter(inner.charAt(i - 1))
                    && Character.isLetter(inner.charAt(i + 1));
            if (!within) {
                return false;
            }
        }
        return true;
    }

    /** What of a plain value YAML would refuse, or take for something else and so lose a part; null when nothing. */
    private static @Nullable String oddity(String value) {
        char first = value.charAt(0);
        boolean mark = "@%`|>*&![{#,]}".indexOf(first) >= 0
                || ((first == '-' || first == '?') && value.length() > 1 && value.charAt(1) == ' ');
        boolean wiki = value.startsWith("[[") && value.endsWith("]]");
        if (first == '"' || first == '\'') {
            return "has its quotation marks in other places than YAML";
        }
        if (mark && !wiki) {
            return "begins with " + first + ", which YAML takes only in quotation marks";
        }
        if (value.endsWith(":") || value.contains(": ")) {
            return "has a colon in it, which YAML takes only in quotation marks";
        }
        return value.contains(" #") ? "has a # after a space, which YAML takes only in quotation marks" : null;
    }

    private static String folded(String lines) {
        StringBuilder out = new StringBuilder();
        for (String line : lines.split("\n", -1)) {
            String bare = Spaces.stripped(line);
            if (!bare.isEmpty()) {
                out.append(out.isEmpty() ? "" : " ").append(bare);
            }
        }
        return out.toString();
    }

    private String cut(String value, int longest, HeaderScanner.RawEntry raw) {
        if (value.length() <= longest) {
            return value;
        }
        notes.warn(
                raw.line,
                1,
                "value-too-long",
                "The value of “" + raw.key.key() + "” has " + value.length() + " characters",
                "took the first " + longest,
                null);
        return Cut.at(value, longest);
    }
}
