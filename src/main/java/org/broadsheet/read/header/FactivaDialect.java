package org.broadsheet.read.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * What the press database Factiva delivers as text: fields behind codes of two or three capitals ({@code HD} headline, {@code
 * LP} first paragraphs, {@code TD} the rest, {@code AN} last); or the same fields a line each without codes, from the headline
 * over {@code 412 words} to the copyright, and {@code Document} with its number below the text.
 */
final class FactivaDialect implements Dialect {

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("SE", "section"),
            Map.entry("HD", "title"),
            Map.entry("BY", "byline"),
            Map.entry("PD", "date"),
            Map.entry("SN", "publication"),
            Map.entry("LA", "language"),
            Map.entry("CY", "copyright"),
            Map.entry("WC", "word count"),
            Map.entry("CR", "credit line"),
            Map.entry("CO", "companies"),
            Map.entry("IN", "industries"),
            Map.entry("NS", "subjects"),
            Map.entry("RE", "regions"),
            Map.entry("AN", "document"));

    /** Others, which tell a reader nothing. */
    private static final Set<String> CODES =
            Set.of("ET", "SC", "ED", "PG", "VOL", "CLM", "CX", "ART", "CT", "RF", "IPC", "IPD", "PUB", "NGC", "GC");

    private static final Pattern CODE = Pattern.compile("([A-Z]{2,3})(?: {2,}|\\t| *$)");

    /** As a copy from a page has it, only where {@link #SHORT_HEAD} is found; elsewhere a line may begin with "IN ". */
    private static final Pattern SHORT_CODE = Pattern.compile("([A-Z]{2,3})(?:[ \\t]|$)");

    private static final Pattern SHORT_HEAD =
            Pattern.compile("(?:(?:SE|HD|CLM) [^\\n]*\\n){1,3}(?:BY [^\\n]*\\n)?(?:CR [^\\n]*\\n)?WC \\d[^\\n]*\\n");

    /** What stands above a printed page. */
    private static final Pattern PAGE = Pattern.compile("Page \\d{1,4} of \\d{1,4} .{0,40}\\bFactiva\\b[^\\n]*\\n\\s*");

    private static final Pattern NUMBER =
            Pattern.compile("(?m)^Do[ck]ument[eo]? [A-Z0-9]{6,12}[a-z0-9]{10,20}[ \\t]*$");

    private static final Pattern WORDS =
            Pattern.compile("\\d{1,3}(?:,\\d{3})* (?:words|Wörter|mots|palabras|parole|palavras)");

    private static final Pattern DATE = Pattern.compile("(?U)\\d{1,2}\\.? (?:de )?\\p{L}{3,12} (?:de )?\\d{4}");

    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}");

    private static final Pattern RIGHTS = Pattern.compile("(?i)(?:copyright|©|\\(c\\)).*");

    private static final Pattern LANGUAGE = Pattern.compile("(?U)\\p{Lu}\\p{Ll}{3,15}");

    private static final int LONGEST_SECTION = 30;

    /** A longer line belongs to the text, where empty lines part all others. */
    private static final int LONGEST_APART = 60;

    /** More lines than this stand above no text. */
    private static final int MOST_LINES = 16;

    @Override
    public @Nullable Header read(SourceText source, Notes notes) {
        String text = source.text();
        int start = Spaces.skip(text, 0);
        Matcher page = PAGE.matcher(text).region(start, text.length());
        start = page.lookingAt() ? page.end() : start;
        if (start == text.length()) {
            return null;
        }
        boolean shortly = SHORT_HEAD.matcher(text).region(start, text.length()).lookingAt();
        Pattern form = shortly ? SHORT_CODE : CODE;
        return code(form, source, start) != null ? coded(form, source, start) : uncoded(source, start);
    }

    private static @Nullable String code(Pattern form, SourceText source, int at) {
        Matcher code = form.matcher(source.text()).region(at, source.lineEnd(at));
        return code.lookingAt() && isCode(code.group(1)) ? code.group(1) : null;
    }

    private static boolean isCode(String word) {
        return KEYS.containsKey(word) || CODES.contains(word) || word.equals("LP") || word.equals("TD");
    }

    private static @Nullable Header coded(Pattern form, SourceText source, int start) {
        String text = source.text();
        DocumentFields first = new DocumentFields(text);
        StringBuilder body = new StringBuilder();
        List<Integer> others = new ArrayList<>();
        boolean open = true;
        for (int at = start; at < text.length(); ) {
            String code = code(form, source, at);
            int value = code == null ? at : at + code.length();
            int next = source.nextLine(at);
            while (next < text.length() && code(form, source, next) == null) {
                next = source.nextLine(next);
            }
            if (!open && ("SE".equals(code) || "HD".equals(code))) {
                others.add(at);
                open = true;
            } else if (open && others.isEmpty()) {
                if ("LP".equals(code) || "TD".equals(code)) {
                    body.append(text.substring(value, next).strip()).append("\n\n");
                } else if (code != null && KEYS.containsKey(code)) {
                    first.add(KEYS.get(code), value, next);
                }
            }
            open &= !"AN".equals(code);
            at = next;
        }
        if (!first.has("title")
                || !(first.has("date") || first.has("publication"))
                || body.toString().isBlank()) {
            return null;
        }
        return new Header(first.entries(), 0, body.toString(), others);
    }

    private static @Nullable Header uncoded(SourceText source, int start) {
        String text = source.text();
        int words = start;
        int byline = -1;
        for (int i = 0;
                words < text.length() && !WORDS.matcher(line(source, words)).matches();
                i++) {
            if (i == 4 || source.lineEnd(words) - words > 400) {
                return null;
            }
            byline = words;
            words = Spaces.skip(text, source.nextLine(words));
        }
        Matcher number = NUMBER.matcher(text);
        if (words == start || words >= text.length() || !number.find(words)) {
            return null;
        }
        DocumentFields first = new DocumentFields(text);
        int title = isSection(source, start, byline) ? Spaces.skip(text, source.nextLine(start)) : start;
        boolean signed = byline > title;
        if (title > start) {
            first.add("section", start, title);
        }
        first.add("title", title, signed ? byline : words);
        if (signed) {
            first.add("byline", byline, words);
        }
        int body = head(source, source.nextLine(words), first);
        if (!first.has("date")) {
            return null;
        }
        first.add("document", number.start(), number.end());
        List<Integer> others = new ArrayList<>();
        int end = number.start();
        for (int at = Spaces.skip(text, number.end()); at < text.length() && number.find(at); ) {
            others.add(at);
            at = Spaces.skip(text, number.end());
        }
        return new Header(first.entries(), 0, text.substring(Math.min(body, end), end), others);
    }

    /**
     * Whether the first of the lines above the number of words is the section, as "News" above headline and byline, or above a
     * headline much longer than it.
     *
     * @param last where the last of them begins
     */
    private static boolean isSection(SourceText source, int start, int last) {
        String first = line(source, start);
        if (last <= start
                || first.length() > LONGEST_SECTION
                || first.chars().filter(c -> c == ' ').count() > 2) {
            return false;
        }
        String next = line(source, last);
        boolean byline = next.regionMatches(true, 0, "by ", 0, 3);
        return Spaces.skip(source.text(), source.nextLine(start)) < last
                || (!byline && next.length() > LONGEST_SECTION && next.length() > 2 * first.length());
    }

    /** Takes the lines from the date to the copyright, which may have empty lines between them, or to an empty line; where the text begins. */
    private static int head(SourceText source, int start, DocumentFields first) {
        int at = start;
        boolean apart = line(source, start).isEmpty();
        for (int i = 0; i < MOST_LINES && at < source.text().length(); i++) {
            at = apart ? Spaces.skip(source.text(), at) : at;
            int end = source.lineEnd(at);
            String line = line(source, at);
            if (line.isEmpty()
                    || (apart
                            && end - at > LONGEST_APART
                            && !RIGHTS.matcher(line).matches())) {
                break;
            }
            if (!first.has("date")) {
                if (DATE.matcher(line).matches()) {
                    first.add("date", at, end);
                }
            } else if (RIGHTS.matcher(line).matches()) {
                first.add("copyright", at, end);
                return source.nextLine(at);
            } else if (!first.has("publication")) {
                if (!TIME.matcher(line).matches()) {
                    first.add("publication", at, end);
                }
            } else if (LANGUAGE.matcher(line).matches()) {
                first.add("language", at, end);
            }
            at = source.nextLine(at);
        }
        return at;
    }

    private static String line(SourceText source, int at) {
        return source.text()
                .substring(at, Math.min(source.lineEnd(at), at + 400))
                .strip();
    }
}
