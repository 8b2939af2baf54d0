package org.broadsheet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Makes the dictionary of the latest articles, a run at most: all of it at once and always anew. */
final class LatestDictionary {

    private final Segment segment;
    private final ShardPacker shards;
    private final Map<String, EncodedTerm> words = new HashMap<>();

    /** Those that the earlier dictionary has as well. */
    private final Set<String> inBoth = new HashSet<>();

    /** By {@linkplain EncodedTerm#stem stem}: forms of the words that the earlier dictionary alone has. */
    private final Map<String, List<String>> earlierForms = new HashMap<>();

    /**
     * A dictionary whose files are not written yet.
     *
     * @param lists all that the articles and names have
     */
    LatestDictionary(
            SearchFiles files, Documents documents, SearchOptions options, Segment segment, List<RawList> lists) {
        this.segment = segment;
        this.shards = new ShardPacker(files, options, segment, new TakenNames());
        TermEncoder encoder = new TermEncoder(files, documents, options, segment);
        for (RawList list : lists) {
            // Too few articles for lists with files of their own.
            EncodedTerm word = encoder.encode(list, false);
            words.put(word.term(), word);
            if (word.stem() != null) {
                earlierForms.put(word.stem(), new ArrayList<>(2));
            }
        }
    }

    /** Takes note of a word of the earlier dictionary, and gives how many articles have it in both. */
    SpellingLexicon.Entry merge(SpellingLexicon.Entry earlier) {
        EncodedTerm same = words.get(earlier.word());
        if (same != null) {
            inBoth.add(earlier.word());
            // Its language is that of most articles with it, which may be another here: then its forms would be others.
            words.put(same.term(), same.withStem(earlier.stem()));
            return earlier.plus(same);
        }
        String stem = earlier.stem();
        if (stem != null && earlierForms.containsKey(stem)) {
            earlierForms.get(stem).add(earlier.word());
        }
        return earlier;
    }

    /**
     * Writes the files. All earlier words have to be {@link #merge merged} before.
     *
     * @param lexicon is told the words that are new
     */
    MadeDictionary make(Consumer<SpellingLexicon.Entry> lexicon) throws IOException {
        List<EncodedTerm> all = new ArrayList<>(words.values());
        all.removeIf(word -> inBoth.contains(word.term()));
        all.stream().filter(EncodedTerm::isWord).map(SpellingLexicon.Entry::of).forEach(lexicon);
        all.addAll(formsOf(all));
        inBoth.forEach(word -> all.add(words.get(word)));
        all.sort(Comparator.comparing(EncodedTerm::term));
        if (!all.isEmpty()) {
            shards.pack(FrontCoding.between("", all.get(0).term()), all);
        }
        return new MadeDictionary(segment, shards.starts(), shards.stopWords(), shards.version());
    }

    /**
     * Earlier words that are forms of new ones. It can only be said here that they are, for the earlier dictionary stays as
     * it is.
     */
    private List<EncodedTerm> formsOf(List<EncodedTerm> newWords) {
        Set<String> stems = new HashSet<>();
        List<EncodedTerm> forms = new ArrayList<>();
        for (EncodedTerm word : newWords) {
            String stem = word.stem();
            if (stem != null && stems.add(stem)) {
                earlierForms
                        .getOrDefault(stem, List.of())
                        .forEach(form -> forms.add(EncodedTerm.ofFormsOnly(form, stem)));
            }
        }
        return forms;
    }
}
