package org.broadsheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text, as the analysis contract that search and its browser script share has them: a word is a run of
 * letters, marks and numbers (Unicode L, M, N), folded by {@link Fold}; apostrophes (' ’) between them are dropped, and
 * so is a final {@code 's}; points between initials ("U.S.") and what parts the thousands of a number ("1,204") are dropped
 * too; runs of Han, Kana, Thai, Lao and Khmer are cut into overlapping pairs of characters (a run of one stays alone). What is
 * no letter, mark or number after folding ("½" folds to "1⁄2") is dropped as well.
 */
public final class Words {

    private static final String ANY = "und";

    /** Takes the words of a text one by one, as folded. */
    @FunctionalInterface
    public interface Reader {

        /** A word from {@code start} to {@code end}, exclusive, in UTF-16 units. */
        void word(int start, int end, String folded);
    }

    /** Takes the words of a text one by one, with what the language knows of them. */
    @FunctionalInterface
    public interface WordReader {

        /** A word from {@code start} to {@code end}, exclusive, in UTF-16 units. */
        void word(int start, int end, Word word);
    }

    /** Words beyond this length are no words; they are cut so that hostile texts cost nothing. */
    private static final int LONGEST = 200;

    /** Korean words are hardly longer without what is joined to them. */
    private static final int LONGEST_STEM = 12;

    /** What follows the last apostrophe of English short forms; of possessives, too. */
    private static final Set<String> SHORT_ENDS = Set.of("s", "t", "d", "m", "re", "ve", "ll");

    private Words() {}

    /** The words of {@code text} in order. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 6 + 1);
        each(text, 0, text.length(), (start, end, folded) -> tokens.add(new Token(start, end, folded)));
        return tokens;
    }

    /** Hands the words between two offsets of {@code text} to {@code reader}, in order. */
    public static void each(String text, int from, int to, Reader reader) {
        each(ANY, text, from, to, (start, end, word) -> reader.word(start, end, word.folded()));
    }

    /**
     * Hands the words between two offsets of {@code text} to {@code reader}, in order.
     *
     * @param language a primary tag, "en"
     */
    public static void each(String language, String text, int from, int to, WordReader reader) {
        int i = from;
        while (i < to) {
            int c = text.charAt(i);
            if (c >= 128) {
                c = text.codePointAt(i);
            }
            if (!Scripts.isWord(c)) {
                i += Character.charCount(c);
            } else if (Scripts.isSpaceless(c)) {
                i = pairs(language, text, i, to, reader);
            } else {
                i = word(language, text, i, to, reader);
            }
        }
    }

    /**
     * Hands to {@code reader} what a word holds that readers look for by itself: what stands before and after an apostrophe
     * ("l'économie", "Türkiye'nin"), if that is no English short form ("don't"), the last character of a run that is cut
     * into pairs, since no pair begins with it, and of Korean words, which particles are joined to without a space, what
     * stands before each syllable ("서울" of "서울에서") and the pairs of syllables.
     *
     * @param start of the word, as {@link #each} told it
     * @param end of the word, exclusive
     * @param folded the word
     */
    public static void within(String text, int start, int end, String folded, Reader reader) {
        if (isWhole(text, start, end)) {
            return;
        }
        if (Scripts.isSpaceless(folded.codePointAt(0))) {
            int last = end - Character.charCount(text.codePointBefore(end));
            boolean goesOn = end < text.length() && Scripts.isSpaceless(text.codePointAt(end));
            if (last > start && !goesOn) {
                part(text, last, end, 1, reader);
            }
        } else if (Scripts.isHangul(folded.charAt(folded.length() - 1))) {
            syllables(start, end, folded, reader);
        } else {
            betweenApostrophes(text, start, end, reader);
        }
    }

    /** Most words have no such part. The text tells it; to ask the word is to wait for memory. */
    private static boolean isWhole(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= Scripts.FIRST_SPACELESS || Scripts.isApostrophe(c)) {
                return false;
            }
        }
        return true;
    }

    private static void syllables(int start, int end, String folded, Reader reader) {
        for (int i = 1; i < folded.length(); i++) {
            if (Scripts.isHangul(folded.charAt(i))) {
                if (i <= LONGEST_STEM) {
                    reader.word(start, end, folded.substring(0, i));
                }
                if (i > 1 && Scripts.isHangul(folded.charAt(i - 1))) {
                    reader.word(start, end, folded.substring(i - 1, i + 1));
                }
            }
        }
    }

    private static void betweenApostrophes(String text, int start, int end, Reader reader) {
        int from = start;
        for (int i = start; i < end; i++) {
            if (Scripts.isApostrophe(text.charAt(i))) {
                String rest = end - i > 3 ? "" : text.substring(i + 1, end).toLowerCase(Locale.ROOT);
                boolean ends = SHORT_ENDS.contains(rest);
                // "O'Neill's" has a part, "ferry's" and "don't" have none.
                if (!ends || (from > start && rest.equals("s"))) {
                    part(text, from, i, 2, reader);
                }
                if (ends) {
                    return;
                }
                from = i + 1;
            }
        }
        if (from > start) {
            part(text, from, end, 2, reader);
        }
    }

    private static void part(String text, int start, int end, int shortest, Reader reader) {
        String folded = folded(text.substring(start, end));
        if (folded.length() >= shortest) {
            reader.word(start, end, folded);
        }
    }

    /**
     * The length of {@code text} in words, for reading times: what stands between spaces or dashes and has a letter or a
     * number in it, and for scripts without spaces one word every two characters.
     */
    public static int count(String text) {
        return count(text, 0, text.length());
    }

    /** The length of a part of {@code text} in words. */
    public static int count(String text, int from, int to) {
        int words = 0;
        int spaceless = 0;
        boolean counted = false;
        for (int i = from; i < to; i++) {
            int c = text.charAt(i);
            if (c >= 128) {
                c = text.codePointAt(i);
                i += Character.charCount(c) - 1;
            }
            if (c == ' ') {
                counted = false;
            } else if (Scripts.isWord(c)) {
                if (Scripts.isSpaceless(c)) {
                    spaceless++;
                } else if (!counted) {
                    counted = true;
                    words++;
                }
            } else if (isGap(c)) {
                counted = false;
            }
        }
        return words + (spaceless + 1) / 2;
    }

    /** White space, en and em dash; hyphens and apostrophes hold a word together. */
    private static boolean isGap(int c) {
        return c == '\u00A0' || c == '\u2013' || c == '\u2014' || Character.isWhitespace(c);
    }

    private static int word(String language, String text, int start, int to, WordReader reader) {
        int i = start;
        int limit = Math.min(to, start + LONGEST);
        long head = 0;
        long tail = 0;
        boolean ascii = true;
        while (i < limit) {
            int c = text.charAt(i);
            if (c >= 128) {
                c = text.codePointAt(i);
            }
            if (Scripts.isWord(c) ? Scripts.isSpaceless(c) : !isInner(text, start, i, to)) {
                break;
            }
            ascii &= c < 128;
            if (i - start < 8) {
                head = head << 8 ^ c;
            } else {
                tail = (i - start < 16 ? tail << 8 : tail * 31) ^ c;
            }
            i += Character.charCount(c);
        }
        int end = Math.min(i, to);
        Word word = WordMemory.word(language, text, start, end, head, tail, ascii && end - start <= 16);
        if (word != null) {
            reader.word(start, end, word);
        }
        return end;
    }

    /** A run of letters, marks, numbers and what stands between as a word; empty when folding leaves nothing of it. */
    static String folded(String run) {
        return onlyWord(Fold.fold(withoutPossessive(run)));
    }

    /** Whether the mark at {@code i} holds together the word that began at {@code start}. */
    private static boolean isInner(String text, int start, int i, int to) {
        return switch (text.charAt(i)) {
            case '\'', '\u2019' -> isLetterOfWord(text, i + 1, to);
            case '.' -> isBetweenInitials(text, start, i, to) || isBetweenThousands(text, start, i, to);
            case ',', '\u00A0', '\u202F' -> isBetweenThousands(text, start, i, to);
            default -> false;
        };
    }

    private static boolean isLetterOfWord(String text, int i, int to) {
        return i < to && Scripts.isWord(text.codePointAt(i)) && !Scripts.isSpaceless(text.codePointAt(i));
    }

    /** Whether a single letter stands on either side. */
    private static boolean isBetweenInitials(String text, int start, int i, int to) {
        if (!isLetterOfWord(text, i + 1, to)) {
            return false;
        }
        int before = text.codePointBefore(i);
        int after = text.codePointAt(i + 1);
        return Character.isLetter(before)
                && Character.isLetter(after)
                && beginsPart(text, start, i - Character.charCount(before))
                && !isLetterOfWord(text, i + 1 + Character.charCount(after), to);
    }

    /** Whether one to three digits stand before it, and just three behind. */
    private static boolean isBetweenThousands(String text, int start, int i, int to) {
        int first = i;
        while (first > start && i - first < 4 && isDigit(text, first - 1, to)) {
            first--;
        }
        return first < i
                && i - first < 4
                && beginsPart(text, start, first)
                && isDigit(text, i + 1, to)
                && isDigit(text, i + 2, to)
                && isDigit(text, i + 3, to)
                && !isDigit(text, i + 4, to);
    }

    private static boolean isDigit(String text, int i, int to) {
        return i < to && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    /** Whether {@code i} is where the word begins, or behind a mark inside. */
    private static boolean beginsPart(String text, int start, int i) {
        return i == start || !Scripts.isWord(text.codePointBefore(i));
    }

    private static String withoutPossessive(String raw) {
        int end = raw.length() - 2;
        boolean possessive = end > 0
                && (raw.charAt(end + 1) == 's' || raw.charAt(end + 1) == 'S')
                && Scripts.isApostrophe(raw.charAt(end));
        return possessive ? raw.substring(0, end) : raw;
    }

    private static String onlyWord(String folded) {
        int i = 0;
        while (i < folded.length() && Scripts.isWord(folded.codePointAt(i))) {
            i += Character.charCount(folded.codePointAt(i));
        }
        if (i == folded.length()) {
            return folded;
        }
        return folded.codePoints()
                .filter(Scripts::isWord)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int pairs(String language, String text, int start, int to, WordReader reader) {
        int end = start;
        while (end < to) {
            int c = text.codePointAt(end);
            if (!Scripts.isSpaceless(c) || !Scripts.isWord(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        end = Math.min(end, to);
        String run = text.substring(start, end);
        String folded = Fold.fold(run);
        boolean same = folded.equals(run);
        int first = 0;
        int second = Character.charCount(folded.codePointAt(0));
        if (second >= folded.length()) {
            reader.word(start, end, Word.of(folded, language));
        }
        while (second < folded.length()) {
            int next = second + Character.charCount(folded.codePointAt(second));
            // Where folding moved the offsets (half-width Kana), a pair stands for the whole run.
            String pair = folded.substring(first, next);
            reader.word(same ? start + first : start, same ? start + next : end, Word.of(pair, language));
            first = second;
            second = next;
        }
        return end;
    }
}
