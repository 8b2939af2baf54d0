package org.broadsheet.read.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * What the press database ProQuest delivers as text: documents between long lines of {@code _}; the headline and a few fields
 * behind labels, the text behind {@code Full text:}, and more labels below it, {@code ProQuest document ID:} among them.
 */
final class ProQuestDialect implements Dialect {

    private static final Pattern RULE = Pattern.compile("(?m)^_{20,200}[ \\t]*$");

    private static final Pattern TEXT = Pattern.compile("(?mi)^Full text(?::|[ \\t]*$)");

    private static final Pattern LABEL = Pattern.compile("(\\p{Lu}[\\p{L} /-]{2,40}):(?=\\s)");

    /** How what stands below a text begins. */
    private static final Pattern FOOT = Pattern.compile(
            "\\n[ \\t]*\\n(?:DETAILS[ \\t]*\\n\\s*)?(?=(?:Subject|Business indexing term|Location|People|Company / organization|Classification"
                    + "|Identifier / keyword|Title|Publication title):\\s)");

    private static final String SIGN = "ProQuest document ID:";

    private static final Map<String, String> KEYS = Map.of(
            "Title", "title",
            "Author", "author",
            "Abstract", "abstract",
            "Publication title", "publication",
            "Publication date", "date",
            "Section", "section",
            "Document URL", "url",
            "Language of publication", "language",
            "Copyright", "copyright",
            "Subject", "subjects");

    /** The name before the place: "The Ansel Mercury; Port Ansel". */
    private static final Pattern PLACE = Pattern.compile(";.*", Pattern.DOTALL);

    @Override
    public @Nullable Header read(SourceText source, Notes notes) {
        String text = source.text();
        if (!text.contains(SIGN)) {
            return null;
        }
        Matcher body = TEXT.matcher(text);
        Matcher rule = RULE.matcher(text);
        if (!body.find()) {
            return null;
        }
        int start = 0;
        int end = text.length();
        while (rule.find()) {
            if (rule.start() > body.start()) {
                end = rule.start();
                break;
            }
            start = rule.end();
        }
        Matcher foot = FOOT.matcher(text).region(body.end(), end);
        if (!foot.find() || text.indexOf(SIGN, foot.end()) < 0 || text.indexOf(SIGN, foot.end()) > end) {
            return null;
        }
        DocumentFields first = new DocumentFields(text);
        int title = Spaces.skip(text, start);
        labels(source, source.nextLine(title), body.start(), first);
        labels(source, foot.end(), end, first);
        if (!first.has("title")) {
            return null;
        }
        int textStart = body.end();
        List<Integer> others = new ArrayList<>();
        for (int at = end; body.find(at); ) {
            others.add(at);
            at = rule.find(body.end()) ? rule.start() : text.length();
        }
        return new Header(first.entries(), 0, text.substring(textStart, foot.start()), others);
    }

    private static void labels(SourceText source, int from, int to, DocumentFields first) {
        String text = source.text();
        for (int at = Spaces.skip(text, from); at < to; ) {
            int stop = source.lineEnd(at);
            Matcher label = LABEL.matcher(text).region(at, stop);
            String key = label.lookingAt() ? KEYS.get(label.group(1)) : null;
            if (key != null && !first.has(key) && !text.startsWith(" None available", label.end())) {
                Matcher place = PLACE.matcher(text).region(label.end(), stop);
                first.add(key, label.end(), key.equals("publication") && place.find() ? place.start() : stop);
            }
            at = Spaces.skip(text, stop);
        }
    }
}
