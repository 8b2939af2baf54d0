package org.broadsheet.pages.wording;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.text.AgencyDateline;
import org.broadsheet.text.Captions;
import org.broadsheet.text.HtmlText;
import org.broadsheet.text.Sentences;
import org.broadsheet.text.Span;

/** The beginning of a text, in whole sentences. */
public final class Excerpt {

    /** "Salzburg, den 24. Dezember 1818", in UTF-16 units. */
    private static final int LONGEST_DATELINE = 60;

    /** "Share this article", in UTF-16 units. */
    private static final int LONGEST_LABEL = 40;

    /** So many paragraphs may stand before the first that tells something; with more the text is a list. */
    private static final int MOST_LABELS = 2;

    private static final String SENTENCE_ENDS = ".!?…:;\"”’»“。！？；：」』؟।";

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
     * The first paragraph of {@code text}, without the dateline of an agency. A place and a date in a line of their own, a few
     * words that are no sentence, as "Share this article", and the caption of a picture are not it, if more follows.
     */
    public static String firstTelling(String text) {
        int end = text.indexOf("\n\n");
        if (end < 0) {
            return text;
        }
        String first = text.substring(0, end);
        int start = 0;
        for (int i = 0; i < MOST_LABELS && end >= 0 && isBeside(text.substring(start, end)); i++) {
            start = end + 2;
            end = text.indexOf("\n\n", start);
        }
        String telling = text.substring(start, end < 0 ? text.length() : end);
        return start == 0 || isBeside(telling) ? AgencyDateline.without(first) : telling;
    }

    private static boolean isBeside(String paragraph) {
        return isLabel(paragraph) || Captions.is(paragraph);
    }

    private static boolean isLabel(String paragraph) {
        if (paragraph.isEmpty() || paragraph.length() > LONGEST_DATELINE) {
            return false;
        }
        char last = paragraph.charAt(paragraph.length() - 1);
        return Character.isDigit(last) || (paragraph.length() <= LONGEST_LABEL && SENTENCE_ENDS.indexOf(last) < 0);
    }

    /** The first sentence of {@code text}. */
    public static String firstSentence(String text, String language) {
        return of(text, language, 0);
    }

    /**
     * The first paragraphs of an article as plain text, without the captions above them; a paragraph that runs on is cut after a
     * sentence.
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
                String whole = HtmlText.textOf(html.substring(start, end)).strip();
                if (!whole.isEmpty() && !(paragraphs.isEmpty() && Captions.is(whole))) {
                    String text = of(whole, language, length);
                    paragraphs.add(text);
                    total += text.length();
                }
            }
            start = html.indexOf(OPEN, end);
        }
        return paragraphs;
    }
}
