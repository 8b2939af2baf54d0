package org.broadsheet.digest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.analysis.sketch.Sketch;
import org.broadsheet.article.Article;
import org.broadsheet.article.Hash64;

/** Knows the paragraphs that an outlet puts around its texts, such as "Sign up for our newsletter". */
final class Boilerplate {

    /** Articles with different headlines that begin or end with the same paragraph. */
    private static final int REPEATED = 3;

    /** Hashes of outlet and paragraph, ascending. */
    private final long[] repeated;

    /** Looks at {@code edges}, the {@link Sketch#edges} of each article. */
    Boilerplate(List<Article> articles, int[][] edges) {
        long[] keys = new long[edges.length * 4];
        int n = 0;
        for (int i = 0; i < edges.length; i++) {
            for (int edge : edges[i]) {
                if (edge != 0) {
                    keys[n++] = key(articles.get(i), edge);
                }
            }
        }
        Arrays.sort(keys, 0, n);
        Map<Long, Set<Integer>> headlines = new HashMap<>();
        for (int i = 1; i < n; i++) {
            if (keys[i] == keys[i - 1]) {
                headlines.putIfAbsent(keys[i], new HashSet<>());
            }
        }
        for (int i = 0; i < edges.length; i++) {
            for (int edge : edges[i]) {
                Set<Integer> different = edge == 0 ? null : headlines.get(key(articles.get(i), edge));
                if (different != null && different.size() < REPEATED) {
                    different.add(articles.get(i).title().hashCode());
                }
            }
        }
        repeated = headlines.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= REPEATED)
                .mapToLong(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    /** The text without what its outlet repeats; the whole text if nothing else would be left. */
    String without(Article article, String text) {
        if (repeated.length == 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf("\n\n", from);
            int to = end < 0 ? text.length() : end;
            if (Arrays.binarySearch(repeated, key(article, Sketch.edge(text, from, to))) < 0) {
                kept.append(text, from, to).append("\n\n");
            }
            from = end < 0 ? text.length() : end + 2;
        }
        return kept.isEmpty() ? text : kept.toString();
    }

    private static long key(Article article, int paragraph) {
        int outlet = article.outlet() == null ? 0 : article.outlet().slug().hashCode();
        return Hash64.mix((long) outlet << 32 | (paragraph & 0xFFFFFFFFL));
    }
}
