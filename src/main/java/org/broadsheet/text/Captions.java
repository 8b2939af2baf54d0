package org.broadsheet.text;

import java.util.regex.Pattern;

/** Paragraphs that are no part of a story but stood below a picture, as their ends or their first words tell: who made it. */
public final class Captions {

    /** In UTF-16 units. */
    private static final int LONGEST = 400;

    /** Of a credit, in UTF-16 units. */
    private static final int LONGEST_CREDIT = 100;

    /**
     * "The lamp is lit. (Gull Post)", "The lamp, lit. Photograph: Ada Moor", "The lamp (Ada Moor/Getty Images)",
     * "The lamp (handout photo)", "The lamp. [Photo/Agencies]".
     */
    private static final Pattern CREDIT = Pattern.compile("[.!?\"”] ?\\([^()]{2,80}\\)$"
            + "|[.!?\"”] ?\\[[Pp]hoto[ /:][^\\[\\]]{2,80}\\]$|\\((?:[^()]{1,60}[ /])?(?i:(?:handout|file) (?:photo|picture|image))\\)$"
            + "|\\b(?:Photo|Photograph|Picture|Image|Foto|Bild)s?(?: by|(?: [Cc]redits?)?:) [^.!?]{2,80}$"
            + "|(?:Getty Images|AP Photo|Shutterstock)\\)?$");

    /** How agencies begin one: "This undated photo released by the town shows the lamp." */
    private static final Pattern OPENING = Pattern.compile(
            "(?:This|In this|An? (?:handout|undated|file)) (?:[\\w.,’'-]{1,15} ){0,5}"
                    + "(?:photo|photograph|picture|image|frame grab)(?: [\\w.,’'-]{1,15}){0,4}? (?:released|provided|supplied|made available|distributed) by ");

    private Captions() {}

    /** Whether a paragraph is a caption with its credit. */
    public static boolean is(String paragraph) {
        return is(paragraph, 0, paragraph.length());
    }

    /** Whether the paragraph of {@code text} from {@code start} to {@code end}, without white space around it, is one. */
    public static boolean is(String text, int start, int end) {
        if (end - start > LONGEST || end <= start) {
            return false;
        }
        char first = text.charAt(start);
        if ((first == 'T' || first == 'I' || first == 'A')
                && OPENING.matcher(text).region(start, end).lookingAt()) {
            return true;
        }
        char last = text.charAt(end - 1);
        return (last == ')' || last == ']' || Character.isLetter(last))
                && CREDIT.matcher(text)
                        .region(Math.max(start, end - LONGEST_CREDIT), end)
                        .find();
    }

    /** Whether the sentence of {@code text} from {@code start} to {@code end} stands in one. */
    public static boolean isIn(String text, int start, int end) {
        int from = start;
        while (from > 0 && text.charAt(from - 1) != '\n' && end - from <= LONGEST) {
            from--;
        }
        int to = end;
        while (to < text.length() && text.charAt(to) != '\n' && to - from <= LONGEST) {
            to++;
        }
        return is(text, from, to);
    }
}
