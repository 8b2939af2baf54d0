package org.broadsheet.pages.wording;

/** Numbers as a newspaper prints them, in English; never with the help of a locale, so that all machines print alike. */
public final class Numbers {

    private static final String[] WORDS = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };

    private Numbers() {}

    /** "14,212". */
    public static String count(long n) {
        String digits = Long.toString(Math.abs(n));
        StringBuilder out = new StringBuilder(digits.length() + 4);
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                out.append(',');
            }
            out.append(digits.charAt(i));
        }
        return n < 0 ? "−" + out : out.toString();
    }

    /** "1 article", "14,212 articles": {@code noun} takes an s for all numbers but one. */
    public static String of(long n, String noun) {
        return count(n) + " " + (n == 1 ? noun : plural(noun));
    }

    /** The same with the number in words up to twelve: "one article", "nine stories", "13 stories". */
    public static String inWords(long n, String noun) {
        return word(n) + " " + (n == 1 ? noun : plural(noun));
    }

    /** "nine", "twelve", "13". */
    public static String word(long n) {
        return n >= 0 && n < WORDS.length ? WORDS[(int) n] : count(n);
    }

    /** {@code text} with a capital at its beginning, for a sentence. */
    public static String sentence(String text) {
        if (text.isEmpty() || text.charAt(0) < 'a' || text.charAt(0) > 'z') {
            return text;
        }
        return (char) (text.charAt(0) - 'a' + 'A') + text.substring(1);
    }

    private static String plural(String noun) {
        return noun.endsWith("y") && !noun.endsWith("ay") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
