package org.broadsheet.read.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Cut;
import org.broadsheet.text.Months;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * What programs for references (Zotero, Mendeley, libraries) write of a source, above its text or with nothing but an abstract:
 * RIS, from {@code TY  - NEWS} to {@code ER  -}, or an entry of BibTeX. An abstract without a text is the text. Of several
 * sources the first is read.
 */
final class CitationDialect implements Dialect {

    private static final Pattern TAG = Pattern.compile("([A-Z][A-Z0-9])  ?-(?: (.*)|$)");

    private static final Pattern OPENING = Pattern.compile(
            "@(?:article|news|newspaper|online|misc|magazine|webpage|report)\\s?\\{[^\\s,{}]{0,80},\\s*\\n",
            Pattern.CASE_INSENSITIVE);

    /** What libraries put above all sources: "Provider: ProQuest". */
    private static final Pattern ABOVE =
            Pattern.compile("(?:(?:Provider|Database|Content): ?[^\\n]{0,200}\\n\\s*){1,4}(?=TY  ?-)");

    /** Where another source begins. */
    private static final Pattern NEXT = Pattern.compile("(?m)^(?:TY  ?-|" + OPENING.pattern() + ")", OPENING.flags());

    private static final Pattern FIELD = Pattern.compile("\\s*([A-Za-z][\\w-]{1,30})\\s{0,20}=\\s{0,20}");

    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,2}");

    /** Longest entry, in UTF-16 units, and its most lines or fields. */
    private static final int LONGEST = 60_000;

    private static final int MOST = 500;

    /** The tags of RIS and the fields of BibTeX. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("ti", "title"),
            Map.entry("t1", "title"),
            Map.entry("au", "author"),
            Map.entry("a1", "author"),
            Map.entry("t2", "publication"),
            Map.entry("jo", "publication"),
            Map.entry("jf", "publication"),
            Map.entry("da", "date"),
            Map.entry("py", "year"),
            Map.entry("y1", "year"),
            Map.entry("ur", "url"),
            Map.entry("la", "language"),
            Map.entry("kw", "keywords"),
            Map.entry("ab", "abstract"),
            Map.entry("n2", "abstract"),
            Map.entry("journal", "publication"),
            Map.entry("journaltitle", "publication"),
            Map.entry("langid", "language"),
            Map.entry("urldate", "accessed"));

    @Override
    public @Nullable Header read(SourceText source, Notes notes) {
        String text = source.text();
        int start = Spaces.skip(text, 0);
        Matcher above = ABOVE.matcher(text).region(start, text.length());
        start = above.lookingAt() ? above.end() : start;
        List<Header.Entry> entries = new ArrayList<>();
        int number = 1 + (int) text.chars().limit(start).filter(c -> c == '\n').count();
        int end = text.startsWith("TY  -", start)
                ? ris(source, start, number, entries)
                : text.startsWith("@", start) ? bibtex(text, start, number, entries) : -1;
        List<Header.Entry> merged = merged(entries);
        if (end < 0 || merged.stream().noneMatch(entry -> entry.key().equals("title"))) {
            return null;
        }
        List<Integer> others = others(text, end);
        int last = others.isEmpty() ? text.length() : others.get(0);
        boolean alone = Spaces.skip(text, end) >= last;
        for (Header.Entry entry : merged) {
            if (alone && entry.key().equals("abstract")) {
                merged.remove(entry);
                return new Header(merged, 0, entry.raw(), others);
            }
        }
        return others.isEmpty() ? new Header(merged, end) : new Header(merged, 0, text.substring(end, last), others);
    }

    private static List<Integer> others(String text, int from) {
        List<Integer> others = new ArrayList<>();
        for (Matcher next = NEXT.matcher(text).region(from, text.length()); next.find(); ) {
            others.add(next.start());
        }
        return others;
    }

    /** Where the lines of tags end; -1 when they do not. */
    private static int ris(SourceText source, int start, int number, List<Header.Entry> entries) {
        int line = number;
        for (int at = start;
                at < source.text().length() && at - start < LONGEST && line - number < MOST;
                at = source.nextLine(at), line++) {
            String written = source.text().substring(at, source.lineEnd(at));
            Matcher tag = TAG.matcher(written);
            if (!tag.matches()) {
                // A long value goes on in the next line.
                if (entries.isEmpty()) {
                    return -1;
                }
                Header.Entry last = entries.remove(entries.size() - 1);
                entries.add(entry(last.key(), last.raw() + " " + written.strip(), last.line()));
            } else if (tag.group(1).equals("ER")) {
                return source.nextLine(at);
            } else {
                String value = tag.group(2) == null ? "" : tag.group(2);
                entries.add(entry(tag.group(1), value, line));
            }
        }
        return -1;
    }

    /**
     * Where the entry ends; -1 when it does not, or is none.
     *
     * @param number of the line at {@code start}
     */
    private static int bibtex(String text, int start, int number, List<Header.Entry> entries) {
        Matcher opening = OPENING.matcher(text).region(start, text.length());
        if (!opening.lookingAt()) {
            return -1;
        }
        int most = Math.min(text.length(), start + LONGEST);
        Matcher field = FIELD.matcher(text);
        int at = opening.end();
        int line = number;
        int counted = start;
        while (at < most && entries.size() < MOST && field.region(at, most).lookingAt()) {
            int value = field.end();
            int end = valueEnd(text, value, most);
            if (end < 0) {
                return -1;
            }
            String written = Tex.plain(text.substring(value, end).strip().replaceAll("^\"|\"$", ""));
            boolean authors = field.group(1).equalsIgnoreCase("author");
            for (; counted < value; counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            entries.add(entry(
                    field.group(1), authors ? written.replaceAll("\\s+", " ").replace(" and ", "; ") : written, line));
            at = Spaces.skip(text, end);
            at = at < most && text.charAt(at) == ',' ? Spaces.skip(text, at + 1) : at;
        }
        return at < most && text.charAt(at) == '}' ? at + 1 : -1;
    }

    /** Where a value ends: behind its last brace or quotation mark, or before a comma; -1 when it does not. */
    private static int valueEnd(String text, int start, int most) {
        int depth = 0;
        boolean quoted = start < most && text.charAt(start) == '"';
        for (int i = quoted ? start + 1 : start; i < most; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0 || (depth == 0 && !quoted && (c == ',' || c == '\n'))) {
                return i;
            }
            if (depth == 0 && quoted && c == '"') {
                return i + 1;
            }
        }
        return -1;
    }

    /** The fields by their common names; several authors or keywords in one entry, and a year only where no date is. */
    private static List<Header.Entry> merged(List<Header.Entry> entries) {
        List<Header.Entry> merged = new ArrayList<>();
        for (Header.Entry entry : entries) {
            String lower = entry.key().toLowerCase(Locale.ROOT);
            String key = KEYS.getOrDefault(lower, lower);
            int same = -1;
            for (int i = 0; i < merged.size(); i++) {
                same = merged.get(i).key().equals(key) ? i : same;
            }
            if (same < 0) {
                merged.add(entry(key, entry.raw(), entry.line()));
            } else if (key.equals("author") || key.equals("keywords")) {
                Header.Entry before = merged.get(same);
                merged.set(same, entry(key, before.raw() + "; " + entry.raw(), before.line()));
            }
        }
        boolean dated = merged.stream().anyMatch(entry -> entry.key().equals("date"));
        merged.replaceAll(entry -> !dated && entry.key().equals("year")
                ? entry("date", date(entry.raw(), value(merged, "month"), value(merged, "day")), entry.line())
                : entry);
        return merged;
    }

    private static String value(List<Header.Entry> entries, String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key))
                .map(Header.Entry::raw)
                .findFirst()
                .orElse("");
    }

    /** "2026-09-15" of "2026", "9" or "sep" or "September", and "15"; with what of it there is. */
    private static String date(String year, String month, String day) {
        int number = SMALL_NUMBER.matcher(month).matches()
                ? Integer.parseInt(month)
                : Months.number(month.toLowerCase(Locale.ROOT));
        if (number == 0) {
            return year;
        }
        String ofDay = SMALL_NUMBER.matcher(day).matches() ? "-" + "0".repeat(2 - day.length()) + day : "";
        return year + (number < 10 ? "-0" : "-") + number + ofDay;
    }

    private static Header.Entry entry(String key, String value, int line) {
        String cut = Cut.at(value.strip(), HeaderValues.LONGEST);
        return new Header.Entry(key, Value.text(cut), cut, line, 1);
    }
}
