package org.broadsheet.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.Bytes;

/**
 * All postings of one word, as collected.
 *
 * @param term the word; a filter has a colon in it ("section:world"), a word of a name a space behind it
 * @param parts one from each run that has the word, in the order of the articles
 */
record RawList(String term, List<Stretch.Entry> parts) {

    /** All words of some stretches, in order; those of the same word in the order of the articles. */
    static List<RawList> of(List<Stretch> stretches) {
        Map<String, List<Stretch.Entry>> parts = new HashMap<>();
        for (Stretch stretch : stretches) {
            stretch.each(entry -> parts.computeIfAbsent(entry.term(), term -> new ArrayList<>(2))
                    .add(entry));
        }
        List<RawList> lists = new ArrayList<>(parts.size());
        parts.forEach((term, entries) -> lists.add(new RawList(term, entries)));
        lists.sort(Comparator.comparing(RawList::term));
        return lists;
    }

    int count() {
        int count = 0;
        for (Stretch.Entry part : parts) {
            count += part.count();
        }
        return count;
    }

    private boolean isFilter() {
        return term.indexOf(':') >= 0;
    }

    boolean isName() {
        return term.charAt(term.length() - 1) == ' ';
    }

    /** Whether it is a word of articles, with weights and places. */
    boolean isWord() {
        return !isFilter() && !isName();
    }

    /** Reads the postings one after the other. */
    final class Cursor {

        private final boolean hasPlaces;
        private int part = -1;
        private int left;
        private Bytes.Reader in = new Bytes(0).reader(0);

        int document;
        int inText;
        int inTitle;
        int[] places = new int[8];

        Cursor(boolean hasPlaces) {
            this.hasPlaces = hasPlaces && isWord();
        }

        boolean next() {
            if (left == 0) {
                if (++part == parts.size()) {
                    return false;
                }
                Stretch.Entry entry = parts.get(part);
                in = entry.in().reader(entry.from());
                left = entry.count();
                document = entry.first() - 1;
            }
            left--;
            document += in.number();
            int counts = in.number();
            inText = counts >>> 1;
            inTitle = (counts & 1) == 0 ? 0 : in.number();
            if (hasPlaces) {
                readPlaces(inText + inTitle);
            }
            return true;
        }

        private void readPlaces(int count) {
            if (places.length < count) {
                places = new int[count * 2];
            }
            int place = 0;
            for (int i = 0; i < count; i++) {
                place += in.number();
                places[i] = place;
            }
        }
    }
}
