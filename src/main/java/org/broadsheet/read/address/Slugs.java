package org.broadsheet.read.address;

import java.text.Normalizer;
import java.util.Locale;
import org.broadsheet.text.Cut;
import org.broadsheet.text.DeviceNames;
import org.broadsheet.text.Fold;

/**
 * The readable part of an address: letters and digits of any script in lower case, one hyphen between words. Latin letters
 * lose their accents; the result is NFC, at most 80 characters and 180 bytes, and no name that Windows keeps for itself.
 */
public final class Slugs {

    private static final int LONGEST = 80;

    /** With an id and an ending, a file name stays below the 255 bytes that file systems allow. */
    private static final int MOST_BYTES = 180;

    /** What the pages that list others are called. */
    private static final String INDEX = "index";

    private Slugs() {}

    /** The slug of {@code text}; {@code otherwise} when it has no letter and no digit. */
    public static String of(String text, String otherwise) {
        String plain = unaccented(Cut.at(text, 4 * LONGEST));
        StringBuilder slug = new StringBuilder(Math.min(plain.length(), LONGEST));
        int bytes = 0;
        int wordEnd = 0;
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (isApostrophe(c)) {
                continue;
            }
            if (!isWordPart(c)) {
                gap = !slug.isEmpty();
                wordEnd = slug.length();
                continue;
            }
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (slug.length() + Character.charCount(c) + (gap ? 1 : 0) > LONGEST || bytes + size + 1 > MOST_BYTES) {
                // The last word is not cut in half unless it is nearly all there is.
                if (!gap && wordEnd > LONGEST / 2) {
                    slug.setLength(wordEnd);
                }
                break;
            }
            if (gap) {
                slug.append('-');
                bytes++;
                gap = false;
            }
            slug.appendCodePoint(c);
            bytes += size;
        }
        String found = slug.isEmpty() ? otherwise : slug.toString();
        return found.equals(INDEX) || DeviceNames.isOne(found) ? found + "-news" : found;
    }

    private static String unaccented(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return lower;
        }
        // Once more: what stands for a letter, as "𝔸" for "A", has no small form of its own.
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(apart.length());
        boolean latin = false;
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            boolean accent = c >= 0x300 && c <= 0x36F;
            if (accent && latin) {
                continue;
            }
            if (!accent) {
                latin = c < 0x250;
            }
            String letters = c < 0x80 ? null : Fold.LATIN.get(c);
            if (letters != null) {
                out.append(letters);
            } else {
                out.append(c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static boolean isWordPart(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
    }
}
