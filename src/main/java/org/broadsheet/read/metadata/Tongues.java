package org.broadsheet.read.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.function.UnaryOperator;
import org.broadsheet.article.Language;
import org.broadsheet.article.Origin;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.header.Header;
import org.broadsheet.read.source.Notes;
import org.broadsheet.text.Cut;
import org.broadsheet.text.Languages;
import org.jspecify.annotations.Nullable;

/** The language of an article, and tags of languages as headers write them: "en", "en_US", "eng", "English", "Deutsch". */
public final class Tongues {

    private static final Map<String, String> CODES = codes();

    /** So much of a text tells its language, in UTF-16 units. */
    private static final int TELLING = 2000;

    private Tongues() {}

    /** The language that {@code facts} give, or else the one that the text, or the title of none, is written in. */
    public static Language of(Facts facts, String title, String text, Notes notes) {
        Header.Entry entry = facts.entry(Field.LANGUAGE);
        if (entry != null) {
            String given = facts.text(entry);
            String tag = tag(given);
            if (tag != null) {
                return new Language(tag, Origin.HEADER);
            }
            notes.warn(
                    entry.line(),
                    entry.column(),
                    "language-unknown",
                    Notes.quoted(given) + " is not a language",
                    "looked at the text instead",
                    "Use a code such as “en” or “pt-BR”");
        }
        String detected = Languages.detect(text.isEmpty() ? title : Cut.at(text, TELLING));
        return detected.equals(Language.UNKNOWN)
                ? new Language(Language.UNKNOWN, Origin.DEFAULT)
                : new Language(detected, Origin.BODY);
    }

    /** The BCP 47 tag that {@code written} means; null when it means none. */
    public static @Nullable String tag(String written) {
        String bare = written.strip();
        if (bare.length() > 35) {
            return null;
        }
        int dot = bare.indexOf('.');
        String[] parts =
                (dot > 0 ? bare.substring(0, dot) : bare).replace('_', '-').split("-", -1);
        String primary = primary(parts[0].toLowerCase(Locale.ROOT));
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
        return tag.toString();
    }

    private static @Nullable String primary(String written) {
        String tag = CODES.get(written);
        if (tag == null) {
            tag = EnglishNames.TAGS.get(written);
        }
        if (tag == null) {
            tag = OwnNames.TAGS.get(written);
        }
        return tag == null ? ForeignNames.TAGS.get(written) : tag;
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(code);
            codes.put(code, language.toLanguageTag());
            try {
                codes.put(language.getISO3Language(), language.toLanguageTag());
            } catch (MissingResourceException noThreeLetters) {
                // Fine: it has two.
            }
        }
        codes.putAll(Map.of(
                "ger", "de", "fre", "fr", "dut", "nl", "chi", "zh", "gre", "el", "per", "fa", "cze", "cs", "rum",
                "ro"));
        return Map.copyOf(codes);
    }

    private static Map<String, String> names(UnaryOperator<Locale> speaker) {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(code);
            String name = language.getDisplayLanguage(speaker.apply(language));
            names.putIfAbsent(name.toLowerCase(Locale.ROOT), language.toLanguageTag());
        }
        return Map.copyOf(names);
    }

    private static final class EnglishNames {
        static final Map<String, String> TAGS = names(language -> Locale.ENGLISH);
    }

    /** Read last, and only when asked for: the names of all languages in themselves lie in 150 files of the JDK. */
    private static final class OwnNames {
        static final Map<String, String> TAGS = names(language -> language);
    }

    /** As databases of the press have them, in the languages of those who use them: "Anglais", "Englisch", "Inglés". */
    private static final class ForeignNames {
        static final Map<String, String> TAGS = names();

        private static Map<String, String> names() {
            Map<String, String> names = new HashMap<>();
            for (String speaker : List.of("fr", "de", "es", "it", "pt", "nl")) {
                Tongues.names(language -> Locale.forLanguageTag(speaker)).forEach(names::putIfAbsent);
            }
            return Map.copyOf(names);
        }
    }
}
