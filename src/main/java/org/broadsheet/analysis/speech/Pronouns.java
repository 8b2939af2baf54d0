package org.broadsheet.analysis.speech;

import java.util.Map;
import java.util.Set;
import org.broadsheet.analysis.name.Name;
import org.broadsheet.analysis.name.NameCues;
import org.broadsheet.text.Fold;

/** The pronouns of one language that stand for a speaker. All words are folded. */
final class Pronouns {

    private static final Map<String, Pronouns> LANGUAGES = Map.ofEntries(
            Map.entry("en", new Pronouns("he", "she")),
            Map.entry("und", new Pronouns("he", "she")),
            Map.entry("de", new Pronouns("er", "sie")),
            Map.entry("fr", new Pronouns("il", "elle")),
            Map.entry("es", new Pronouns("-", "ella")),
            Map.entry("pt", new Pronouns("ele", "ela")),
            Map.entry("it", new Pronouns("lui", "lei")),
            Map.entry("nl", new Pronouns("hij", "zij")),
            Map.entry("sv", new Pronouns("han", "hon")),
            Map.entry("da", new Pronouns("han", "hun")),
            Map.entry("no", new Pronouns("han", "hun")),
            Map.entry("nb", new Pronouns("han", "hun")),
            Map.entry("ru", new Pronouns("он", "она")),
            Map.entry("uk", new Pronouns("він", "вона")));

    /** Languages whose verbs need no pronoun: "«…», dijo". */
    private static final Set<String> WITHOUT = Set.of("es", "it", "pt", "pl", "ca", "gl", "ro");

    static final Set<String> SCANDINAVIAN = Set.of("sv", "da", "no", "nb", "nn");

    /** Stands for the pronoun that such a language leaves out. */
    static final String LEFT_OUT = "";

    private static final Pronouns NONE = new Pronouns("-", "-");

    private final String he;
    private final String she;

    private Pronouns(String he, String she) {
        this.he = he;
        this.she = she;
    }

    static Pronouns of(String language) {
        return LANGUAGES.getOrDefault(language, NONE);
    }

    /** Whether a verb without a subject in {@code language} speaks of him or her. */
    static boolean mayBeLeftOut(String language) {
        return WITHOUT.contains(language);
    }

    boolean contains(String word) {
        return word.equals(he) || word.equals(she);
    }

    /** Whether {@code pronoun} may stand for {@code name}: "he" not for Anna Lee, "she" not for Peter Hall. */
    boolean mayMean(String pronoun, Name name) {
        return !(pronoun.equals(he) && is(NameCues.FEMALE, name)) && !(pronoun.equals(she) && is(NameCues.MALE, name));
    }

    /** Whether the given name says that {@code pronoun} is the right one for {@code name}. */
    boolean suits(String pronoun, Name name) {
        return (pronoun.equals(she) && is(NameCues.FEMALE, name)) || (pronoun.equals(he) && is(NameCues.MALE, name));
    }

    private static boolean is(Set<String> given, Name name) {
        String text = name.text();
        int space = text.indexOf(' ');
        return space > 0 && given.contains(Fold.fold(text.substring(0, space)));
    }
}
