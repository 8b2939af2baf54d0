package org.broadsheet.analysis.name;

/**
 * A name in an article.
 *
 * @param text the longest form used, "Xi Jinping"
 * @param type what it names; {@code OTHER} without a strong cue
 * @param count how often it is used, short forms included
 */
public record Name(String text, Type type, int count) {

    /** What a name names. */
    public enum Type {
        PERSON,
        PLACE,
        ORGANISATION,
        OTHER
    }
}
