package org.broadsheet.pages.plan;

import org.broadsheet.pages.wording.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * An article as it stands on other pages than its own.
 *
 * @param title whole, never cut
 * @param page the address of the article, relative to the site's root
 * @param lang its language where it differs from the site's, else empty
 * @param dir its direction where it differs from the site's, "auto" when not known, else empty
 * @param section the name of its section; empty when there is none
 * @param summary its whole summary, or what stands for it; empty when there is none
 * @param language of its text, a tag of BCP 47
 * @param outlet the name of its outlet; empty when there is none
 * @param datetime its date for machines; empty when undated
 * @param when its date for readers, as short as the page around it allows; empty when there is nothing to add
 * @param minutes reading time; 0 when there is no text
 * @param tongue "in Arabic" where the language differs from the site's, else empty
 * @param story the address of its story; empty when there is none, or when only one outlet has it
 * @param coverage "5 sources" of the story, "4 articles" where no two are known; empty without a story
 * @param photo null when there is none to show
 */
public record Teaser(
        String title,
        String page,
        String lang,
        String dir,
        String section,
        String summary,
        String language,
        String outlet,
        String datetime,
        String when,
        int minutes,
        String tongue,
        String story,
        String coverage,
        @Nullable Photo photo) {

    /** UTF-16 units of a summary beneath a headline, unless its first sentence is longer. */
    private static final int DEK = 240;

    /**
     * Its summary; of a long one the first sentences, as a column is no place for a paragraph. Cut when asked for, since
     * most teasers are set without it. Empty when there is none. No line ends within a score such as 2–1.
     */
    public String dek() {
        return joined(Excerpt.of(summary, language, DEK));
    }

    /** With a word joiner (U+2060) behind each en dash between digits, where browsers would break the line. */
    private static String joined(String text) {
        StringBuilder joined = null;
        int done = 0;
        for (int dash = text.indexOf('–'); dash >= 0; dash = text.indexOf('–', dash + 1)) {
            if (isDigit(text, dash - 1) && isDigit(text, dash + 1)) {
                joined = joined == null ? new StringBuilder(text.length() + 8) : joined;
                joined.append(text, done, dash + 1).append('\u2060');
                done = dash + 1;
            }
        }
        return joined == null ? text : joined.append(text, done, text.length()).toString();
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    /** The same with {@code text} for its summary. */
    Teaser withSummary(String text) {
        return new Teaser(
                title, page, lang, dir, section, text, language, outlet, datetime, when, minutes, tongue, story,
                coverage, photo);
    }

    /** The same without its outlet, for a list that is headed by it. */
    public Teaser withoutOutlet() {
        return new Teaser(
                title, page, lang, dir, section, summary, language, "", datetime, when, minutes, tongue, story,
                coverage, photo);
    }

    /** The same without its picture. */
    public Teaser withoutPhoto() {
        return photo == null
                ? this
                : new Teaser(
                        title, page, lang, dir, section, summary, language, outlet, datetime, when, minutes, tongue,
                        story, coverage, null);
    }
}
