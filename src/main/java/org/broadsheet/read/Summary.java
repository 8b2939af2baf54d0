package org.broadsheet.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Language;
import org.broadsheet.read.body.Likeness;
import org.broadsheet.text.AgencyDateline;
import org.broadsheet.text.Cut;
import org.broadsheet.text.Furniture;
import org.broadsheet.text.Sentences;
import org.broadsheet.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The summary that a header gives.
 *
 * @param text null when there is none, and when it says no more than the title
 * @param repeated whether the body begins with the same
 */
record Summary(@Nullable String text, boolean repeated) {

    private static final Summary NONE = new Summary(null, false);

    /** In UTF-16 units. */
    private static final int LONGEST = 1500;

    /** A text may say where it comes from before it says what its summary says. In UTF-16 units. */
    private static final int LONGEST_DATELINE = 60;

    /** Of a broken sentence fewer letters than this say nothing. */
    private static final int FEWEST_LETTERS = 20;

    /** Longest rest of a sentence that the body adds to a summary which breaks off, in UTF-16 units. */
    private static final int LONGEST_REST = 300;

    private static final String ENDS = ".!?…:。！？।۔";

    /** An address, or nothing but punctuation. */
    private static final Pattern SAYS_NOTHING = Pattern.compile("https?://\\S+|[\\p{P}\\s]+");

    /** The end of a sentence, be it in quotation marks. */
    private static final Pattern WHOLE = Pattern.compile("[" + ENDS + "][\"'”’»」』)\\]]*$");

    /** Where a summary says itself that it breaks off: "…", "...", " [...]". */
    private static final Pattern ELLIPSIS = Pattern.compile("\\s*[\\[(]?(?:…|\\.{3})[….]*[\\])]?$");

    /** The last word is one that others follow. */
    private static final Pattern OPEN =
            Pattern.compile("(?iu) (?:an?|the|and|of|for|with|his|her|its|their|un|une|des|les|et"
                    + "|der|dem|und|ein|eine|el|los|las|il|gli|het|een)$");

    /** All whole sentences and the space behind them. */
    private static final Pattern SENTENCES = Pattern.compile(".*[.!?…。！？।۔][\"'”’»」』)\\]]*\\s+", Pattern.DOTALL);

    private static final Pattern BROKEN_END = Pattern.compile("(?U)[^\\w)\\]»”’%°]+$");

    /** @param given what the header says */
    static Summary of(@Nullable String given, String title, String body) {
        String bare = Furniture.without(given);
        String whole = bare == null || SAYS_NOTHING.matcher(bare).matches() || Likeness.repeats(title, bare)
                ? null
                : marked(bare, body);
        if (whole == null) {
            return NONE;
        }
        String text = AgencyDateline.without(body);
        return new Summary(Cut.atWord(whole, LONGEST), Likeness.repeats(body, whole) || Likeness.repeats(text, whole));
    }

    /**
     * {@code summary} with the rest of its last sentence, if it breaks off in the midst of it and the body begins with the same
     * words, or else with "…" at its end: savers of pages cut it after so many letters, or at the quotation mark that ends an
     * attribute of HTML. Null when it breaks off at once.
     */
    private static @Nullable String marked(String given, String body) {
        Matcher ellipsis = ELLIPSIS.matcher(given);
        boolean saysSo = ellipsis.find();
        String summary = saysSo ? given.substring(0, ellipsis.start()) : given;
        if (!saysSo && WHOLE.matcher(summary).find()) {
            return summary;
        }
        int at = plain(Cut.at(body, LONGEST_DATELINE + summary.length())).indexOf(plain(summary));
        String rest = at < 0 ? "" : body.substring(at + summary.length());
        String whole = at < 0
                ? null
                : finished(body.substring(at, at + summary.length()).replace('\n', ' '), rest);
        if (whole != null) {
            return whole;
        }
        if (saysSo) {
            boolean ended = WHOLE.matcher(summary).find();
            return ended ? summary : BROKEN_END.matcher(summary).replaceFirst("") + "…";
        }
        boolean goesOn = !rest.isEmpty() && rest.charAt(0) != '\n' && ENDS.indexOf(rest.charAt(0)) < 0;
        if (!goesOn && !OPEN.matcher(summary).find()) {
            return summary;
        }
        boolean inWord = goesOn
                && Character.isLetterOrDigit(rest.charAt(0))
                && Character.isLetterOrDigit(summary.charAt(summary.length() - 1));
        String words = inWord ? summary.substring(0, summary.lastIndexOf(' ') + 1) : summary;
        Matcher sentences = SENTENCES.matcher(words);
        int broken = sentences.lookingAt() ? sentences.end() : 0;
        if (Likeness.letters(words.substring(broken)).length() >= FEWEST_LETTERS) {
            return BROKEN_END.matcher(words).replaceFirst("") + "…";
        }
        return broken == 0 ? null : words.substring(0, broken).strip();
    }

    /** {@code summary} to the end of the sentence that {@code rest} goes on with; null when that is not near. */
    private static @Nullable String finished(String summary, String rest) {
        if (Likeness.letters(summary).length() < FEWEST_LETTERS || rest.isBlank() || rest.charAt(0) == '\n') {
            return null;
        }
        String paragraph = Cut.at(rest, LONGEST_REST).split("\n\n", 2)[0];
        for (Span sentence : Sentences.of(summary + paragraph, Language.UNKNOWN)) {
            if (sentence.end() > summary.length()) {
                String whole = (summary + paragraph).substring(0, sentence.end());
                return sentence.start() < summary.length()
                                && WHOLE.matcher(whole).find()
                        ? whole
                        : null;
            }
        }
        return null;
    }

    /** As long as {@code text}, with plain quotation marks and spaces: headers often have others than the body. */
    private static String plain(String text) {
        return text.replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('\u00A0', ' ')
                .replace('\n', ' ');
    }
}
