package org.broadsheet.analysis.amount;

/**
 * What stands beside a number and says what it measures: money, a part of a hundred, millions, things.
 *
 * @param sign of a currency, right before the number, "£" or "US$"; empty without one
 * @param unit right behind the digits, "bn", or " m" of money; empty without one
 * @param word the word behind the number, which may be "million" or "%"; that of the unit where there is one
 * @param perCent whether "per cent" stands behind the number
 * @param noun what is counted, "boats"; empty when nothing is, and where there is a unit
 */
record Measure(String sign, String unit, String word, boolean perCent, String noun) {

    private static final String PER_CENT = " per cent";

    /**
     * Reads what stands behind a number.
     *
     * @param end offset after the number and its unit
     * @param language a primary tag, "en"
     */
    static Measure at(String text, int end, String sign, String unit, String language) {
        return unit.isEmpty()
                ? new Measure(
                        sign,
                        unit,
                        word(text, end),
                        text.startsWith(PER_CENT, end),
                        CountedNoun.at(text, end, language))
                : new Measure(sign, unit, unit.strip(), false, "");
    }

    /**
     * The word after a number, "%" for a sign of percent; empty when there is none, or when it is long. A hyphen goes before
     * "million" alone: "412-million".
     */
    private static String word(String text, int end) {
        if (end < text.length() && text.charAt(end) == '%') {
            return "%";
        }
        int start = end + 1;
        if (start >= text.length() || " -".indexOf(text.charAt(end)) < 0) {
            return "";
        }
        int i = start;
        while (i < text.length() && i - start <= CountedNoun.LONGEST_WORD && CountedNoun.isPart(text.charAt(i))) {
            i++;
        }
        String word = i - start > CountedNoun.LONGEST_WORD ? "" : text.substring(start, i);
        return text.charAt(end) == ' ' || Magnitude.isOne(word) ? word : "";
    }

    boolean isMoney() {
        return !sign.isEmpty();
    }

    /** Whether "million" or its like stands behind the number. */
    boolean isMagnitude() {
        return Magnitude.isOne(word);
    }

    /** Whether anything behind the number says what it measures. */
    boolean isTold() {
        return isPerCent() || isMagnitude() || !noun.isEmpty();
    }

    /** Whether the number is one of percent, of millions or of a unit, where "1.125" may have decimals. */
    boolean isScaled() {
        return isPerCent() || isMagnitude() || !unit.isEmpty();
    }

    private boolean isPerCent() {
        return perCent || word.equals("%");
    }

    /** What is shown behind the digits, with the space before it: "bn", " million", "%", " boats"; empty for nothing. */
    String shown() {
        if (!unit.isEmpty()) {
            return unit;
        }
        if (perCent) {
            return PER_CENT;
        }
        if (isMagnitude()) {
            return " " + word;
        }
        if (isMoney() || !isTold()) {
            return "";
        }
        return word.equals("%") ? "%" : " " + noun;
    }

    /** The power of ten that the number is to be multiplied by. */
    int powerOfTen() {
        return Magnitude.powerOfTen(word, isMoney());
    }
}
