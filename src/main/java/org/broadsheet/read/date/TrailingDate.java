package org.broadsheet.read.date;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.text.Months;

/** The date and time behind other words, such as a name: "Ada Moor on June 29, 2014 08:08 pm", "Ada Moor | 29 juin". */
public final class TrailingDate {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** The numbers of a date, of a time, or of the years of a life. */
    private static final Pattern PARTED =
            Pattern.compile("\\d{1,4}[/.-] ?\\d{1,2}[/.-] ?\\d{1,4}|\\d{1,2}:\\d\\d|\\d{4}[-–](?:\\d{4})?");

    private TrailingDate() {}

    /** Where the date begins, with the words and signs before it that belong to it; the length of {@code text} when there is none. */
    public static int start(String text) {
        Matcher word = WORD.matcher(text);
        Matcher parted = PARTED.matcher(text);
        String before = "";
        int start = -1;
        while (word.find()) {
            String written = word.group();
            if (Character.isDigit(written.codePointAt(0))) {
                boolean dated = isMonth(before)
                        || parted.region(word.start(), text.length()).lookingAt()
                        || isMonth(behind(text, word.end()));
                if (dated) {
                    return withSigns(text, start < 0 ? word.start() : start);
                }
            }
            if (!isMonth(written) && !isBeside(written)) {
                start = -1;
            } else if (start < 0) {
                start = word.start();
            }
            before = written;
        }
        return text.length();
    }

    /** The word behind a space or two at {@code from}; empty when there is none. */
    private static String behind(String text, int from) {
        Matcher word = WORD.matcher(text).region(from, Math.min(text.length(), from + 20));
        return word.find() && word.start() <= from + 2 ? word.group() : "";
    }

    private static int withSigns(String text, int from) {
        int start = from;
        while (start > 0 && !Character.isLetterOrDigit(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return start;
    }

    private static boolean isMonth(String word) {
        return Months.number(word.toLowerCase(Locale.ROOT)) != 0;
    }

    private static boolean isBeside(String word) {
        return DateWords.SKIPPED.contains(word.toLowerCase(Locale.ROOT));
    }
}
