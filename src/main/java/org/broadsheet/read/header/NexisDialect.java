package org.broadsheet.read.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * What the press database Nexis delivers as text: {@code 1 of 250 DOCUMENTS}, the outlet, the date and the headline, each after
 * an empty line; {@code BYLINE:} and its like, the text behind {@code BODY:}, and more such labels below it.
 */
final class NexisDialect implements Dialect {

    private static final String COUNT = "(?i:\\d{1,7} of \\d{1,7} documents?|document \\d{1,7} of \\d{1,7})[ \\t]*";

    private static final Pattern OPENING = Pattern.compile(COUNT + "\\n");

    /** The opening of another document. */
    private static final Pattern NEXT = Pattern.compile("\\n[ \\t]*" + COUNT + "(?=\\n)");

    private static final Pattern LABEL = Pattern.compile("([A-Z][A-Z-]{2,20}):(?:\\s|$)");

    private static final Pattern DATE =
            Pattern.compile("(?U)\\p{L}{3,12}\\.? \\d{1,2}, \\d{4}|\\d{1,2}\\.? \\p{L}{3,12} \\d{4}");

    /** The labels that stand below a text, and not above it. */
    private static final Pattern FOOT =
            Pattern.compile("\\n\\s*\\n(?=(?:LOAD-DATE|LANGUAGE|GRAPHIC|PUBLICATION-TYPE|DOCUMENT-TYPE|SUBJECT):\\s)");

    private static final Pattern GAP = Pattern.compile("\\n[ \\t]*\\n");

    private static final Pattern RIGHTS = Pattern.compile("(?i)copyright\\b|©|all rights reserved\\b");

    private static final String BODY = "BODY";

    /** Longest head, in UTF-16 units. */
    private static final int LONGEST = 20_000;

    /** Reads one file. */
    private static final class Reader {

        private final String text;
        private final int end;
        private final DocumentFields first;

        Reader(String text, int end) {
            this.text = text;
            this.end = end;
            this.first = new DocumentFields(text);
        }

        /** Takes what stands above the text; where that begins, or -1 if there is no date, no label or no text. */
        int head(int start) {
            boolean dated = false;
            boolean labelled = false;
            int at = Spaces.skip(text, start);
            while (at < Math.min(end, start + LONGEST)) {
                int stop = blockEnd(at);
                Matcher label = label(at);
                if (label.lookingAt() && label.group(1).equals(BODY)) {
                    return dated ? label.end() : -1;
                }
                if (label.lookingAt()) {
                    labelled = true;
                    add(key(label), label.end(), stop);
                } else if (labelled) {
                    return dated ? at : -1;
                } else if (!rights(at).lookingAt()) {
                    Matcher date = DATE.matcher(text).region(at, stop);
                    if (date.lookingAt()) {
                        add("date", at, date.end());
                        dated = true;
                    } else {
                        add(dated ? "title" : "outlet", at, stop);
                    }
                }
                at = Spaces.skip(text, stop);
            }
            return -1;
        }

        /** Takes the labels below the text; where that ends. What else stands among them is text, and so are they then. */
        int foot(int start) {
            Matcher foot = FOOT.matcher(text).region(start, end);
            if (!foot.find()) {
                return end;
            }
            for (int at = Spaces.skip(text, foot.end()); at < end; at = Spaces.skip(text, blockEnd(at))) {
                if (!label(at).lookingAt() && !rights(at).lookingAt()) {
                    return end;
                }
            }
            for (int at = Spaces.skip(text, foot.end()); at < end; at = Spaces.skip(text, blockEnd(at))) {
                Matcher label = label(at);
                if (label.lookingAt()) {
                    add(key(label), label.end(), blockEnd(at));
                } else {
                    add("copyright", at, blockEnd(at));
                }
            }
            return foot.start();
        }

        private Matcher label(int at) {
            return LABEL.matcher(text).region(at, blockEnd(at));
        }

        private Matcher rights(int at) {
            return RIGHTS.matcher(text).region(at, blockEnd(at));
        }

        private static String key(Matcher label) {
            return label.group(1).toLowerCase(Locale.ROOT);
        }

        private int blockEnd(int at) {
            Matcher gap = GAP.matcher(text).region(at, end);
            return gap.find() ? gap.start() : end;
        }

        private void add(String key, int from, int to) {
            // "WORLD NEWS; Pg. 12"
            int page = Field.of(key) == Field.SECTION ? text.indexOf(';', from) : -1;
            first.add(key, from, page >= 0 && page < to ? page : to);
        }
    }

    @Override
    public @Nullable Header read(SourceText source, Notes notes) {
        String text = source.text();
        int start = Spaces.skip(text, 0);
        Matcher opening = OPENING.matcher(text).region(start, Math.min(text.length(), start + 60));
        if (!opening.lookingAt()) {
            return null;
        }
        Matcher next = NEXT.matcher(text);
        boolean several = next.find(opening.end());
        Reader reader = new Reader(text, several ? next.start() : text.length());
        int body = reader.head(opening.end());
        if (body < 0) {
            return null;
        }
        int bodyEnd = reader.foot(body);
        List<Integer> others = new ArrayList<>();
        while (several) {
            others.add(next.start() + 1);
            several = next.find();
        }
        return new Header(reader.first.entries(), 0, text.substring(body, bodyEnd), others);
    }
}
