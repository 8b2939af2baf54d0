package org.broadsheet.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/** Language tags as headers write them: "en", "en_US", "eng", "English". */
final class Tongues {

    private static final Map<String, String> CODES = codes();

    private Tongues() {}

    /** The BCP 47 tag that {@code written} means; null when it means none. */
    static @Nullable String tag(String written) {
        String bare = written.strip();
        if (bare.length() > 35) {
            return null;
        }
        int dot = bare.indexOf('.');
        String[] parts =
                (dot > 0 ? bare.substring(0, dot) : bare).replace('_', '-').split("-", -1);
        String primary = CODES.get(parts[0].toLowerCase(Locale.ROOT));
        if (primary == null) {
            return null;
        }
        StringBuilder tag = new StringBuilder(primary);
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i];
            boolean region = part.length() == 2 && part.chars().allMatch(Character::isLetter);
            boolean script = part.length() == 4 && part.chars().allMatch(Character::isLetter);
            if (region) {
                tag.append('-').append(part.toUpperCase(Locale.ROOT));
            } else if (script) {
                tag.append('-').append(part.substring(0, 1).toUpperCase(Locale.ROOT));
                tag.append(part.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return tag.toString().intern();
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(code);
            String current = language.toLanguageTag();
            if (!current.equals("und")) {
                codes.put(code, current);
                codes.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), current);
                codes.putIfAbsent(language.getDisplayLanguage(language).toLowerCase(Locale.ROOT), current);
                try {
                    codes.put(language.getISO3Language(), current);
                } catch (MissingResourceException noThreeLetters) {
                    // Fine: it has two.
                }
            }
        }
        codes.putAll(Map.of(
                "ger", "de", "fre", "fr", "dut", "nl", "chi", "zh", "gre", "el", "per", "fa", "cze", "cs", "rum",
                "ro"));
        return Map.copyOf(codes);
    }
}
