package org.broadsheet.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.text.Fold;
import org.broadsheet.text.Token;
import org.broadsheet.text.Words;

/** Finds the names of countries in scripts without capitals, where no other name can be told for sure. */
final class CountryNames {

    private static final Set<String> SPACELESS = Set.of("ja", "zh", "th", "lo", "km", "my");
    private static final Set<String> SPACED = Set.of(
            "ar", "fa", "ur", "ps", "ckb", "he", "yi", "hi", "mr", "ne", "bn", "ta", "te", "kn", "ml", "gu", "pa", "si",
            "am", "ka", "ko");

    /** Arabic and Hebrew write "and", "in", "to", "from", "as" and "the" as a first letter. */
    private static final String PREFIXES = "وبلفكהבלמוש";

    private CountryNames() {}

    static boolean hasNoCapitals(String language) {
        return SPACELESS.contains(language) || SPACED.contains(language);
    }

    static Names in(AnalysedText reading) {
        Countries countries = Countries.in(reading.language());
        Map<String, int[]> counts = new LinkedHashMap<>();
        List<int[]> places = new ArrayList<>();
        if (SPACELESS.contains(reading.language())) {
            runs(reading.text(), countries, places);
        } else {
            words(reading.text(), countries, reading.language(), places);
        }
        List<String> keys = new ArrayList<>();
        for (int[] place : places) {
            String key = reading.text().substring(place[0], place[1]);
            counts.computeIfAbsent(key, name -> new int[] {0, place[0]})[0]++;
            keys.add(key);
        }
        List<String> ordered = new ArrayList<>(counts.keySet());
        ordered.sort(Comparator.comparingInt((String key) -> -count(counts, key, 0))
                .thenComparingInt(key -> count(counts, key, 1)));
        List<Name> names = new ArrayList<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (String key : ordered) {
            numbers.put(key, names.size());
            names.add(new Name(key, Name.Type.PLACE, count(counts, key, 0)));
        }
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            mentions.add(new Mention(places.get(i)[0], places.get(i)[1], numbers.getOrDefault(keys.get(i), 0)));
        }
        return new Names(names, mentions);
    }

    private static int count(Map<String, int[]> counts, String key, int which) {
        int[] both = counts.get(key);
        return both == null ? 0 : both[which];
    }

    private static void runs(String text, Countries countries, List<int[]> places) {
        int i = 0;
        while (i < text.length()) {
            int length = text.charAt(i) < 0x0E00 ? 0 : countries.matchAt(text, i);
            if (length > 0) {
                places.add(new int[] {i, i + length});
            }
            i += Math.max(1, length);
        }
    }

    private static void words(String text, Countries countries, String language, List<int[]> places) {
        List<Token> words = Words.of(text);
        boolean particles = language.equals("ko");
        int i = 0;
        while (i < words.size()) {
            int used = 0;
            for (int size = Math.min(3, words.size() - i); size > 0 && used == 0; size--) {
                int start = words.get(i).start();
                int end = words.get(i + size - 1).end();
                String folded = Fold.fold(text.substring(start, Math.min(end, start + 60)));
                int cut = countries.contains(folded)
                        ? 0
                        : isPrefixed(folded, countries) ? 1 : particles ? -suffix(folded, countries) : -9;
                if (cut != -9 && (cut >= 0 || cut > -3)) {
                    places.add(new int[] {start + Math.max(cut, 0), end + Math.min(cut, 0)});
                    used = size;
                }
            }
            i += Math.max(1, used);
        }
    }

    private static boolean isPrefixed(String folded, Countries countries) {
        return folded.length() > 4
                && PREFIXES.indexOf(folded.charAt(0)) >= 0
                && countries.contains(folded.substring(1));
    }

    /** The length of the Korean particle behind a country's name, 9 when there is no country. */
    private static int suffix(String folded, Countries countries) {
        for (int length = 1; length < 3 && folded.length() - length >= 2; length++) {
            if (countries.contains(folded.substring(0, folded.length() - length))) {
                return length;
            }
        }
        return 9;
    }
}
