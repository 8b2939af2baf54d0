package org.broadsheet.read.header;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Cut;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a header of {@code key: value} lines ends, and its keys. A header ends at its closing line; without one, at
 * the first line that is neither a key nor its continuation.
 */
public final class HeaderScanner {

    /** A header of more lines than this is read no further. */
    static final int MOST_LINES = 200;

    /** So many lines are searched for a closing line at most. */
    private static final int SEARCHED_LINES = 5000;

    private final SourceText source;
    private final String text;
    private final Notes notes;
    private final ClosingLine closing;
    private final List<RawEntry> raws = new ArrayList<>();
    private int at;
    private int line;

    /** First line that is no part of a header if the header turns out to have no closing line; -1 when none was met. */
    private int doubtful = -1;

    private int doubtfulLine;
    private int keysBeforeDoubt;
    private int blankAt = -1;

    /** Scans from the offset {@code at} on, the beginning of line {@code line}, counted from 1. */
    public HeaderScanner(SourceText source, Notes notes, int at, int line) {
        this.source = source;
        this.text = source.text();
        this.notes = notes;
        this.closing = new ClosingLine(source);
        this.at = at;
        this.line = line;
    }

    /** Whether {@code line} is a closing or opening line: three or more dashes, or three dots. */
    public static boolean isFence(String line) {
        String bare = line.strip();
        return bare.length() >= 3 && (bare.chars().allMatch(c -> c == '-') || bare.equals("..."));
    }

    /** The header from the present line on; null when there is none. */
    @Nullable
    public Header scan() {
        int from = line;
        while (at < text.length() && line - from < SEARCHED_LINES) {
            int end = source.lineEnd(at);
            if (isFenceAt(text, at, end) || isIndentedEnd(end)) {
                return closed(end, from);
            }
            if (isBlank(text, at, end)) {
                blankAt = blankAt < 0 ? at : blankAt;
            } else if (!take(end)) {
                break;
            }
            at = source.nextLine(at);
            line++;
        }
        return unclosed(from);
    }

    /** Whether the present line is a closing one with a space before it; a value that has such a line goes on to a real one. */
    private boolean isIndentedEnd(int end) {
        return text.charAt(at) == ' '
                && end - at < 80
                && !raws.isEmpty()
                && isFence(text.substring(at, end))
                && !isClosedBelow();
    }

    static boolean isFenceAt(String text, int start, int end) {
        char c = start < end ? text.charAt(start) : ' ';
        return (c == '-' || c == '.') && end - start < 80 && isFence(text.substring(start, end));
    }

    /** Takes the present line, which is not blank; false when it shows that the header has ended before. */
    private boolean take(int end) {
        boolean afterBlank = blankAt >= 0;
        int blank = blankAt;
        blankAt = -1;
        char first = text.charAt(at);
        RawEntry last = raws.isEmpty() ? null : raws.get(raws.size() - 1);
        if (first == ' ' || first == '\t') {
            if (last != null) {
                last.extend(end, first == '\t');
                if (isFence(Cut.at(text.substring(at, end), 80))) {
                    notes.note(
                            line,
                            1,
                            "fence-in-value",
                            "A line of dashes stands inside a value of the header",
                            "took it as part of the value",
                            null);
                }
                return true;
            }
        }
        if (first == '#' && end - at < 200 && ((doubtful < 0 && !afterBlank) || isClosedBelow())) {
            return true;
        }
        if (first == '-' && last != null && last.takesList(text)) {
            last.extend(end, false);
            return true;
        }
        KeyLine key = key(end);
        if (key != null) {
            if (doubtful < 0 && afterBlank && !Field.isKnown(key.key())) {
                doubt(blank);
            }
            raws.add(new RawEntry(key, at, end, line));
            return true;
        }
        if (doubtful < 0) {
            doubt(afterBlank ? blank : at);
        }
        if (afterBlank || last == null || !last.takesText()) {
            return false;
        }
        last.wrap(end);
        return true;
    }

    /** The key of the present line; null when it is a piece of a value or of the text. */
    private @Nullable KeyLine key(int end) {
        KeyLine key = KeyLine.of(text, at, end);
        if (key != null && !isProse(key)) {
            return key;
        }
        // "Date read: today", or "Rating: 5": a key of somebody's own where the header is closed below.
        return !isClosedBelow() ? null : key != null ? key : KeyLine.loose(text, at, end);
    }

    private boolean isClosedBelow() {
        return closing.isBelow(at, SEARCHED_LINES);
    }

    /** "Breaking: more" where keys begin in lower case is a piece of a wrapped value, or of the text. */
    private boolean isProse(KeyLine key) {
        return !raws.isEmpty()
                && !Field.isKnown(key.key())
                && Character.isUpperCase(key.key().charAt(0))
                && Character.isLowerCase(raws.get(0).key.key().charAt(0));
    }

    private void doubt(int start) {
        doubtful = start;
        doubtfulLine = line;
        keysBeforeDoubt = raws.size();
        for (RawEntry raw : raws) {
            raw.sureEnd = raw.end;
        }
    }

    private Header closed(int fenceEnd, int from) {
        String fence = text.substring(at, fenceEnd);
        if (!fence.equals("---")) {
            notes.note(
                    line,
                    1,
                    "header-fence",
                    "The header does not end with “---”",
                    "took " + Notes.quoted(fence) + " as its end",
                    "End the header with three dashes");
        }
        if (raws.isEmpty()) {
            notes.note(from, 1, "empty-header", "The header is empty", "read the text all the same", null);
        }
        return new Header(entries(), fenceEnd < text.length() ? fenceEnd + 1 : fenceEnd);
    }

    private @Nullable Header unclosed(int from) {
        int end = doubtful >= 0 ? doubtful : at;
        if (doubtful >= 0) {
            raws.subList(keysBeforeDoubt, raws.size()).clear();
            for (RawEntry raw : raws) {
                raw.end = raw.sureEnd;
                raw.wrapped = false;
            }
        } else if (blankAt >= 0) {
            end = blankAt;
        }
        if (raws.isEmpty()) {
            return null;
        }
        notes.warn(
                doubtful >= 0 ? doubtfulLine : line,
                1,
                "header-not-closed",
                "The header that begins on line " + (from - 1) + " has no closing “---”",
                "took it to end before this line",
                "Add a line of three dashes after the last key");
        return new Header(entries(), end);
    }

    /** The entries of all keys found so far, in order. */
    List<Header.Entry> entries() {
        if (raws.size() > MOST_LINES) {
            notes.warn(
                    raws.get(MOST_LINES).line,
                    1,
                    "header-too-long",
                    "The header has more than " + MOST_LINES + " keys",
                    "left out the rest of it",
                    null);
            raws.subList(MOST_LINES, raws.size()).clear();
        }
        HeaderValues values = new HeaderValues(text, notes);
        return raws.stream().map(values::entry).toList();
    }

    static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** One key and the lines of its value, by their offsets. */
    static final class RawEntry {
        final KeyLine key;
        final int line;
        final int lineStart;
        final int firstEnd;
        int end;
        int sureEnd;
        boolean tabs;
        boolean wrapped;

        RawEntry(KeyLine key, int lineStart, int firstEnd, int line) {
            this.key = key;
            this.lineStart = lineStart;
            this.firstEnd = firstEnd;
            this.end = firstEnd;
            this.sureEnd = firstEnd;
            this.line = line;
        }

        void extend(int lineEnd, boolean tab) {
            end = lineEnd;
            tabs |= tab;
        }

        void wrap(int lineEnd) {
            end = lineEnd;
            wrapped = true;
        }

        /** An unindented "- item" belongs to a key that has no value on its own line. */
        boolean takesList(String text) {
            return text.substring(key.valueStart(), Math.min(firstEnd, key.valueStart() + 40))
                    .isBlank();
        }

        /** An address or a date does not go on over the line end; a title or a summary may. */
        boolean takesText() {
            return key.valueStart() < firstEnd && Field.takesText(key.key());
        }
    }
}
