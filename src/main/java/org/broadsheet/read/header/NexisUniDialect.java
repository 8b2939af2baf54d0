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
 * What Nexis Uni delivers: headline, outlet and date a line each, {@code Length: 412 words} and more such labels, the text
 * between {@code Body} and {@code Classification}, labels, and {@code End of Document}.
 */
final class NexisUniDialect implements Dialect {

    private static final Pattern BODY = Pattern.compile("\\n[ \\t]*Body[ \\t]*\\n");

    private static final Pattern FOOT = Pattern.compile("\\n[ \\t]*(?:Classification[ \\t]*\\n|(?=Load-Date:))");

    private static final Pattern END = Pattern.compile("\\n[ \\t]*End of Document[ \\t]*(?=\\n|$)");

    private static final Pattern LABEL =
            Pattern.compile("(Section|Length|Byline|Dateline|Highlight|Language|Publication-Type"
                    + "|Subject|Geographic|Company|Person|Industry|Load-Date|Graphic):(?:\\s|$)");

    private static final Pattern DATE =
            Pattern.compile("(?U)(?:\\p{L}{3,12}\\.? \\d{1,2}, \\d{4}|\\d{1,2}\\.? \\p{L}{3,12} \\d{4})\\b");

    private static final Pattern RIGHTS = Pattern.compile("(?i)copyright\\b|©|all rights reserved\\b");

    /** Longest head, in UTF-16 units. */
    private static final int LONGEST = 8000;

    @Override
    public @Nullable Header read(SourceText source, Notes notes) {
        String text = source.text();
        if (!text.contains("End of Document")) {
            return null;
        }
        Matcher body = BODY.matcher(text).region(0, Math.min(text.length(), LONGEST));
        Matcher end = END.matcher(text);
        if (!body.find() || !end.find(body.end() - 1)) {
            return null;
        }
        DocumentFields first = new DocumentFields(text);
        head(source, body.start(), first);
        if (!first.has("title") || !first.has("length")) {
            return null;
        }
        Matcher foot = FOOT.matcher(text).region(body.end() - 1, end.start());
        boolean classified = foot.find();
        if (classified) {
            labels(source, foot.end(), end.start(), first);
        }
        List<Integer> others = new ArrayList<>();
        int textEnd = classified ? foot.start() : end.start();
        for (int at = Spaces.skip(text, end.end()); at < text.length() && end.find(at); ) {
            others.add(at);
            at = Spaces.skip(text, end.end());
        }
        return new Header(first.entries(), 0, text.substring(body.end(), Math.max(body.end(), textEnd)), others);
    }

    private static void head(SourceText source, int end, DocumentFields first) {
        String text = source.text();
        int title = title(source, end);
        int at = Spaces.skip(text, 0);
        while (at < end) {
            int stop = source.lineEnd(at);
            Matcher date = DATE.matcher(text).region(at, stop);
            if (LABEL.matcher(text).region(at, stop).lookingAt()) {
                labels(source, at, end, first);
                return;
            }
            if (at < title) {
                // A cover, or the number of a printed page.
            } else if (!first.has("title")) {
                first.add("title", at, stop);
            } else if (RIGHTS.matcher(text).region(at, stop).lookingAt()) {
                first.add("copyright", at, stop);
            } else if (!first.has("date") && date.lookingAt()) {
                first.add("date", at, date.end());
            } else if (!first.has("publication")) {
                first.add("publication", at, stop);
            }
            at = Spaces.skip(text, stop);
        }
    }

    /** Where the headline stands: above the outlet, which stands above the date; 0 when no such lines are found. */
    private static int title(SourceText source, int end) {
        String text = source.text();
        int title = 0;
        int outlet = 0;
        for (int at = Spaces.skip(text, 0); at < end; at = Spaces.skip(text, source.lineEnd(at))) {
            int stop = source.lineEnd(at);
            if (DATE.matcher(text).region(at, stop).lookingAt()) {
                return title;
            }
            title = outlet;
            outlet = at;
        }
        return 0;
    }

    private static void labels(SourceText source, int from, int to, DocumentFields first) {
        String text = source.text();
        for (int at = Spaces.skip(text, from); at < to; ) {
            int stop = source.lineEnd(at);
            Matcher label = LABEL.matcher(text).region(at, stop);
            if (label.lookingAt()) {
                String key = label.group(1).toLowerCase(Locale.ROOT);
                int pages = key.equals("section") ? text.indexOf(';', label.end()) : -1;
                first.add(
                        key.equals("highlight") ? "summary" : key,
                        label.end(),
                        pages > 0 && pages < stop ? pages : stop);
            }
            at = Spaces.skip(text, stop);
        }
    }
}
