package org.broadsheet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the dictionary of the latest articles: all of it at once and always anew, so there must not be many of them. */
final class LatestDictionary {

    private final Segment segment;
    private final ShardPacker shards;
    private final Map<String, EncodedTerm> words = new HashMap<>();

    /** Those that the earlier dictionary has as well. */
    private final Set<String> known = new HashSet<>();

    /** By {@link StemClasses#classOf class}: forms of the words that the earlier dictionary alone has. */
    private final Map<String, List<EncodedTerm>> earlierForms = new HashMap<>();

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
        TakenNames taken = new TakenNames();
        for (RawList list : lists) {
            EncodedTerm word = encoder.encode(list, !taken.hasList(list.term()));
            words.put(word.term(), word);
            if (word.isLong()) {
                taken.takeList(word.term());
            }
            if (word.stem() != null) {
                earlierForms.put(StemClasses.classOf(word.term(), word.stem()), new ArrayList<>(2));
            }
        }
    }

    /**
     * Writes the files, and tells a lexicon the words of all articles.
     *
     * @param earlier the dictionary of the earlier articles
     */
    MadeDictionary make(FormerDictionary earlier, Lexicon lexicon) throws IOException {
        for (EncodedChapter chapter = earlier.next(); chapter != null; chapter = earlier.next()) {
            chapter.lexicon().forEach(word -> meet(word, lexicon));
        }
        List<EncodedTerm> all = new ArrayList<>(words.values());
        all.addAll(formsOfNewWords());
        all.sort(Comparator.comparing(EncodedTerm::term));
        all.stream()
                .filter(word -> Lexicon.takes(word) && word.count() > 0 && !known.contains(word.term()))
                .forEach(word -> lexicon.add(word.term(), word.count()));
        if (!all.isEmpty()) {
            shards.pack(FrontCoding.between("", all.get(0).term()), all);
        }
        return new MadeDictionary(segment, shards.starts(), shards.stopWords(), shards.version());
    }

    private void meet(Lexicon.Entry earlier, Lexicon lexicon) {
        String word = earlier.word();
        EncodedTerm same = words.get(word);
        if (same != null) {
            known.add(word);
        } else if (earlier.stem() != null) {
            List<EncodedTerm> forms = earlierForms.get(StemClasses.classOf(word, earlier.stem()));
            if (forms != null) {
                forms.add(EncodedTerm.ofFormsOnly(word, earlier.stem()));
            }
        }
        lexicon.add(word, earlier.count() + (same == null ? 0 : same.count()));
    }

    /**
     * Earlier words with forms that only the latest articles have. That they are forms can only be said here, for the earlier
     * dictionary stays as it is.
     */
    private Set<EncodedTerm> formsOfNewWords() {
        Set<EncodedTerm> forms = new HashSet<>();
        for (EncodedTerm word : words.values()) {
            if (word.stem() != null && !known.contains(word.term())) {
                forms.addAll(earlierForms.getOrDefault(StemClasses.classOf(word.term(), word.stem()), List.of()));
            }
        }
        return forms;
    }
}
