package org.broadsheet.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.article.Article;

/** Knows the paragraphs that an outlet puts around its texts, such as "Sign up for our newsletter". */
final class Boilerplate {

    /** Articles with different headlines that begin or end with the same paragraph. */
    private static final int REPEATED = 3;

    /** Hashes of outlet and paragraph, ascending. */
    private final long[] repeated;

    Boilerplate(List<Article> articles, Sketch[] sketches) {
        List<long[]> seen = new ArrayList<>();
        for (int i = 0; i < sketches.length; i++) {
            for (int edge : sketches[i].edges) {
                if (edge != 0) {
                    Article article = articles.get(i);
                    seen.add(new long[] {key(article, edge), article.title().hashCode()});
                }
            }
        }
        seen.sort((a, b) -> Arrays.compare(a, b));
        List<Long> found = new ArrayList<>();
        for (int from = 0; from < seen.size(); ) {
            int titles = 1;
            int to = from + 1;
            for (; to < seen.size() && seen.get(to)[0] == seen.get(from)[0]; to++) {
                titles += seen.get(to)[1] != seen.get(to - 1)[1] ? 1 : 0;
            }
            if (titles >= REPEATED) {
                found.add(seen.get(from)[0]);
            }
            from = to;
        }
        repeated = found.stream().mapToLong(Long::longValue).toArray();
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
            if (Arrays.binarySearch(repeated, key(article, Sketcher.paragraph(text, from, to))) < 0) {
                kept.append(text, from, to).append("\n\n");
            }
            from = end < 0 ? text.length() : end + 2;
        }
        return kept.isEmpty() ? text : kept.toString();
    }

    private static long key(Article article, int paragraph) {
        int outlet = article.outlet() == null ? 0 : article.outlet().slug().hashCode();
        return Hash.mix((long) outlet << 32 | (paragraph & 0xFFFFFFFFL));
    }
}
