package org.broadsheet.pages.wording;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.analysis.AgencyDateline;
import org.broadsheet.text.HtmlText;
import org.broadsheet.text.Sentences;
import org.broadsheet.text.Span;

/** The beginning of a text, in whole sentences. */
public final class Excerpt {

    /** "Salzburg, den 24. Dezember 1818", in UTF-16 units. */
    private static final int LONGEST_DATELINE = 60;

    private static final String OPEN = "<p>";
    private static final String CLOSE = "</p>";

    private Excerpt() {}

    /** The first sentence of {@code text} and as many more as fit into {@code length} UTF-16 units with it. */
    public static String of(String text, String language, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = 0;
        for (Span sentence : Sentences.of(text, language)) {
            if (end > 0 && sentence.end() > length) {
                break;
            }
            end = sentence.end();
        }
        return end == 0 ? text : text.substring(0, end).strip();
    }

    /**
     * The first paragraph of {@code text}, without the dateline of an agency; not a place and a date in a line of their own, if
     * more follows.
     */
    public static String firstTelling(String text) {
        int end = text.indexOf("\n\n");
        if (end < 0) {
            return text;
        }
        int next = text.indexOf("\n\n", end + 2);
        String first = text.substring(0, end);
        boolean dateline = end > 0
                && end <= LONGEST_DATELINE
                && Character.isDigit(first.charAt(end - 1))
                && first.chars().anyMatch(Character::isLetter);
        return dateline ? text.substring(end + 2, next < 0 ? text.length() : next) : AgencyDateline.without(first);
    }

    /** The first sentence of {@code text}. */
    public static String firstSentence(String text, String language) {
        return of(text, language, 0);
    }

    /**
     * The first paragraphs of an article as plain text; a paragraph that runs on is cut after a sentence.
     *
     * @param html the safe HTML of the article
     * @param from 1 to leave out the first paragraph, else 0
     * @param most how many paragraphs at most
     * @param length how many UTF-16 units about, in all
     */
    public static List<String> paragraphs(String html, String language, int from, int most, int length) {
        List<String> paragraphs = new ArrayList<>();
        int total = 0;
        int seen = 0;
        int start = html.indexOf(OPEN);
        while (start >= 0 && paragraphs.size() < most && total < length) {
            int end = html.indexOf(CLOSE, start);
            if (end < 0) {
                break;
            }
            if (seen++ >= from) {
                String text = of(HtmlText.textOf(html.substring(start, end)).strip(), language, length);
                if (!text.isEmpty()) {
                    paragraphs.add(text);
                    total += text.length();
                }
            }
            start = html.indexOf(OPEN, end);
        }
        return paragraphs;
    }
}
