package org.broadsheet.text;

import java.util.Set;

/** Given names of many languages: a strong sign of a person. */
public final class GivenNames {

    private static final Set<String> FOLDED =
            WordLists.read(GivenNames.class, "given.txt").getOrDefault("given", Set.of());

    private GivenNames() {}

    /** All of them, folded. */
    public static Set<String> all() {
        return FOLDED;
    }
}
