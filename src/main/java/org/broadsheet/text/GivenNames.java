package org.broadsheet.text;

import java.util.Set;

/** Given names of many languages: a strong sign of a person. */
public final class GivenNames {

    private static final Set<String> FOLDED = WordLists.needed(WordLists.read(GivenNames.class, "given.txt"), "given");

    private GivenNames() {}

    /** All of them, folded. */
    public static Set<String> all() {
        return FOLDED;
    }
}
