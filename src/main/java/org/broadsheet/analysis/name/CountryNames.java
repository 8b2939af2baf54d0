package org.broadsheet.analysis.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.analysis.reading.AnalysedText;
import org.broadsheet.text.Fold;
import org.broadsheet.text.Scripts;
import org.broadsheet.text.Span;
import org.broadsheet.text.Token;
import org.broadsheet.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the names of countries in scripts without capitals, where no other name can be told for sure. */
final class CountryNames {

    /** Arabic and Hebrew write "and", "in", "to", "from", "as" and "the" as a first letter. */
    private static final String PREFIXES = "وبلفكהבלמוש";

    /** Of a name, in words. */
    private static final int LONGEST = 3;

    /** Of a name, in UTF-16 units; hostile texts have words of any length. */
    private static final int LONGEST_NAME = 60;

    private CountryNames() {}

    static Names in(AnalysedText reading) {
        Countries countries = Countries.in(reading.language());
        List<Span> places = Scripts.isSpaceless(reading.language())
                ? runs(reading.text(), countries)
                : words(reading.text(), countries, reading.language().equals("ko"));
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Span place : places) {
            counts.merge(place.of(reading.text()), 1, Integer::sum);
        }
        // Sorting leaves those that are told equally often in the order of the text.
        List<Name> names = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(entry -> new Name(entry.getKey(), Name.Type.PLACE, entry.getValue()))
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        for (Name name : names) {
            numbers.put(name.text(), numbers.size());
        }
        List<Mention> mentions = places.stream()
                .map(place ->
                        new Mention(place.start(), place.end(), numbers.getOrDefault(place.of(reading.text()), 0)))
                .toList();
        return new Names(names, mentions);
    }

    private static List<Span> runs(String text, Countries countries) {
        List<Span> places = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int length = text.charAt(i) < Scripts.FIRST_SPACELESS ? 0 : countries.matchAt(text, i);
            if (length > 0) {
                places.add(new Span(i, i + length));
            }
            i += Math.max(1, length);
        }
        return places;
    }

    private static List<Span> words(String text, Countries countries, boolean particles) {
        List<Span> places = new ArrayList<>();
        List<Token> words = Words.of(text);
        int i = 0;
        while (i < words.size()) {
            int used = 1;
            for (int size = Math.min(LONGEST, words.size() - i); size > 0; size--) {
                Span run =
                        new Span(words.get(i).start(), words.get(i + size - 1).end());
                Span place = country(text, run, countries, particles);
                if (place != null) {
                    places.add(place);
                    used = size;
                    break;
                }
            }
            i += used;
        }
        return places;
    }

    /** What of {@code run} names a country: all of it, or all but what is joined to it; null when nothing does. */
    private static @Nullable Span country(String text, Span run, Countries countries, boolean particles) {
        String folded = Fold.fold(text.substring(run.start(), Math.min(run.end(), run.start() + LONGEST_NAME)));
        if (countries.contains(folded)) {
            return run;
        }
        if (isPrefixed(folded, countries)) {
            return new Span(run.start() + 1, run.end());
        }
        int particle = particles ? particle(folded, countries) : 0;
        return particle == 0 ? null : new Span(run.start(), run.end() - particle);
    }

    private static boolean isPrefixed(String folded, Countries countries) {
        return folded.length() > 4
                && PREFIXES.indexOf(folded.charAt(0)) >= 0
                && countries.contains(folded.substring(1));
    }

    /** The length of the Korean particle behind a country's name; 0 when there is none, or no country. */
    private static int particle(String folded, Countries countries) {
        for (int length = 1; length < 3 && folded.length() - length >= 2; length++) {
            if (countries.contains(folded.substring(0, folded.length() - length))) {
                return length;
            }
        }
        return 0;
    }
}
