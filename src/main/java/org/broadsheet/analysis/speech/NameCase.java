package org.broadsheet.analysis.speech;

import java.util.Set;
import org.broadsheet.analysis.name.NameCues;
import org.broadsheet.text.Fold;

/** Tells by the endings of Slavic names whether their case is the one of a subject. */
final class NameCase {

    /** Languages in which names have endings that tell their case. */
    private static final Set<String> INFLECTED = Set.of("ru", "uk", "be", "pl");

    private NameCase() {}

    /** Whether names have cases in {@code language}, a primary tag. */
    static boolean isTold(String language) {
        return INFLECTED.contains(language);
    }

    /**
     * Whether {@code name} and the verb {@code said} go together: not "Ивана Петрова" and "заявил", who is spoken for.
     *
     * @param name as it stands in the text
     * @param said folded
     */
    static boolean agrees(String language, String name, String said) {
        if (!isTold(language)) {
            return true;
        }
        boolean masculine = said.endsWith("л") || said.endsWith("лся") || (language.equals("pl") && said.endsWith("l"));
        boolean oblique = name.endsWith("ого") || name.endsWith("его") || name.endsWith("ego") || name.endsWith("owi");
        int space = name.indexOf(' ');
        String first = space < 0 ? name : name.substring(0, space);
        boolean cyrillic = !language.equals("pl");
        boolean feminine = cyrillic ? isOpen(first) && isOpen(name) : first.endsWith("a");
        return !oblique && !(masculine && feminine) && !(cyrillic && isOblique(Fold.fold(first), name));
    }

    /** "Ивана" of Иван, "Сергея" of Сергей; "Анны Орловой". */
    private static boolean isOblique(String first, String name) {
        String stem = first.substring(0, first.length() - 1);
        return (isOpen(first) && (NameCues.MALE.contains(stem) || NameCues.MALE.contains(stem + "и")))
                || ((first.endsWith("ы") || first.endsWith("и")) && name.endsWith("ой"));
    }

    private static boolean isOpen(String word) {
        return word.endsWith("а") || word.endsWith("я");
    }
}
