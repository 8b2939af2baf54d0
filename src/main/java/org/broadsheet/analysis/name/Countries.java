package org.broadsheet.analysis.name;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.text.Fold;
import org.broadsheet.text.Languages;

/** The names of countries and continents in a language, as the JDK's locale data have them, with common short forms. */
public final class Countries {

    /** UN M.49 areas that the locale data name too: Africa, Oceania, the Americas, Asia, Europe, North and South America. */
    private static final List<String> CONTINENTS = List.of("002", "009", "019", "142", "150", "003", "005");

    private static final Map<String, Countries> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Set<String> names;
    private final BitSet firsts = new BitSet();
    private final int longest;

    private Countries(Set<String> names) {
        this.names = names;
        names.forEach(name -> firsts.set(name.charAt(0)));
        this.longest = names.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The countries in {@code language}, a primary tag; in English when it is not known. */
    public static Countries in(String language) {
        return BY_LANGUAGE.computeIfAbsent(Languages.orEnglish(language), Countries::read);
    }

    /** Whether {@code folded} is the whole name of a country. */
    public boolean contains(String folded) {
        return names.contains(folded);
    }

    /** The length of the longest name that begins at {@code from} in {@code text}, for scripts without spaces; or 0. */
    int matchAt(String text, int from) {
        if (!firsts.get(text.charAt(from))) {
            return 0;
        }
        for (int length = Math.min(longest, text.length() - from); length >= 2; length--) {
            if (names.contains(text.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    private static Countries read(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Set<String> names = Stream.concat(Arrays.stream(Locale.getISOCountries()), CONTINENTS.stream())
                .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(locale))
                .flatMap(Countries::spellings)
                .collect(Collectors.toSet());
        NameCues.countries(language).forEach(name -> names.add(name.replace('_', ' ')));
        return new Countries(names);
    }

    /** "Myanmar (Birma)" is two names, and "Bosnia & Herzegovina" is written in two ways. */
    private static Stream<String> spellings(String name) {
        return Arrays.stream(name.split("[()（）]", -1))
                .map(part -> Fold.fold(part.strip()).replace("\u2019", "").replace("'", ""))
                .filter(part -> part.length() > 1 && !Character.isDigit(part.charAt(0)))
                .flatMap(part -> Stream.of(part, part.replace(" & ", " and ")));
    }
}
