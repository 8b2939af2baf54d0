package org.broadsheet.digest;

import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.article.Article;

/**
 * What says of an article that it is about the news rather than the news itself: a word on its headline ("Letters: …",
 * "… – live"), its section, or its address.
 */
final class Label {

    private static final Pattern BEFORE = Pattern.compile(
            "^(?:opinion|letters?|review|analysis|comment|corrections?|interview|explainer|live|kommentar|meinung|analyse"
                    + "|liveticker|avis|opinión|opinione)\\s*[:|–—-]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern WITHIN = Pattern.compile(
            "(?:^|\\s)(?:live|latest|live updates|liveblog|liveticker|newsblog|en direct|en vivo|in diretta)\\s*[:|–—]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BEHIND = Pattern.compile(
            "[:|–—-]\\s*(?:live|liveticker|as it happened|live updates|en direct)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ALONE = Pattern.compile(
            "(?:corrections?|clarifications?|letters)(?: (?:and|to) .{0,30})?", Pattern.CASE_INSENSITIVE);

    /** One of them parts a word from the rest of a headline. */
    private static final String MARKS = ":|–—-";

    private static final Set<String> SECTIONS = Set.of(
            "opinion",
            "opinions",
            "comment",
            "commentary",
            "letters",
            "corrections",
            "editorial",
            "editorials",
            "views",
            "meinung",
            "kommentar",
            "kommentare",
            "leserbriefe",
            "opinione",
            "debatt",
            "ledare",
            "tribune");

    private Label() {}

    static boolean isOn(Article article) {
        return isOn(article.title())
                || (article.section() != null
                        && SECTIONS.contains(article.section().slug()))
                || (article.original() != null
                        && (article.original().contains("/live/")
                                || article.original().contains("/liveblog/")));
    }

    static boolean isOn(String headline) {
        return ALONE.matcher(headline).matches()
                || (hasMark(headline)
                        && (BEFORE.matcher(headline).find()
                                || WITHIN.matcher(headline).find()
                                || BEHIND.matcher(headline).find()));
    }

    /** Most headlines have none, and every headline is asked for several times. */
    private static boolean hasMark(String headline) {
        for (int i = 0; i < MARKS.length(); i++) {
            if (headline.indexOf(MARKS.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
