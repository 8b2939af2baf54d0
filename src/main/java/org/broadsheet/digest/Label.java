package org.broadsheet.digest;

import java.util.regex.Pattern;

/** A word on a headline that says that the text is about the news rather than the news itself: "Letters: …", "… – live". */
final class Label {

    private static final Pattern BEFORE = Pattern.compile(
            "^(?:opinion|letters?|review|analysis|comment|correction|interview|explainer|live|kommentar|meinung|analyse"
                    + "|liveticker|avis|opinión|opinione)\\s*[:|–—-]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BEHIND = Pattern.compile(
            "[:|–—-]\\s*(?:live|liveticker|as it happened|live updates|en direct)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Label() {}

    static boolean isOn(String headline) {
        return BEFORE.matcher(headline).find() || BEHIND.matcher(headline).find();
    }
}
