package org.broadsheet.article;

import java.util.Set;

/**
 * The language of a text.
 *
 * @param tag BCP 47, "en", "pt-BR"; "und" when not known
 * @param origin {@code HEADER} when declared, {@code BODY} when detected, {@code DEFAULT} when neither
 */
public record Language(String tag, Origin origin) {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi");

    public static final String UNKNOWN = "und";

    public boolean isKnown() {
        return !tag.equals(UNKNOWN);
    }

    /** The primary language alone: "pt" of "pt-BR". */
    public String primary() {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    /** "rtl" or "ltr"; "auto" when the language is not known. */
    public String direction() {
        return !isKnown() ? "auto" : RIGHT_TO_LEFT.contains(primary()) ? "rtl" : "ltr";
    }
}
