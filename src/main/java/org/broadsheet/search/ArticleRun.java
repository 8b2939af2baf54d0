package org.broadsheet.search;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.broadsheet.article.Article;
import org.broadsheet.article.Texts;

/**
 * Articles that follow one another in the order of time. What the index has to know of their texts makes one file, which is
 * good as long as none of them changes.
 *
 * @param articles oldest first
 */
public record ArticleRun(List<Article> articles) {

    /** Runs are made side by side and held in memory, so they must be neither few nor long … */
    private static final int RUNS = 64;

    /** Of a usual run, in articles. */
    private static final int SHORTEST = 64;

    /** Of a usual run, in articles. */
    private static final int LONGEST = 4_096;

    /** … and all their files are read at once, so there must not be more than some 500 either. */
    private static final int MOST_RUNS = 256;

    /** A run of longer texts ends early: words for each article of a run of the usual length. */
    private static final long WORDS = 2_000;

    /** In bytes. */
    private static final int BUFFER = 1 << 18;

    /**
     * Cuts articles into runs. A run ends where a hash of its last article says so, not where it is full: so an article that
     * comes or goes changes its own run, and with it at most the next. The usual length is a power of two, so that it does
     * not change with every article either.
     *
     * @param oldestFirst undated ones before all others
     */
    public static List<ArticleRun> cut(List<Article> oldestFirst) {
        int size = oldestFirst.size();
        int usual = Math.min(LONGEST, Math.max(SHORTEST, Integer.highestOneBit(size / RUNS)));
        usual = Math.max(usual, Integer.highestOneBit(size / MOST_RUNS));
        int latest = startOfLatest(oldestFirst, usual / 2);
        List<ArticleRun> runs = new ArrayList<>();
        int from = 0;
        long words = 0;
        for (int i = 0; i < size; i++) {
            Article article = oldestFirst.get(i);
            words += article.words();
            if (i + 1 == size || i + 1 == latest || words > usual * WORDS || endsAt(article, usual)) {
                runs.add(new ArticleRun(oldestFirst.subList(from, i + 1)));
                from = i + 1;
                words = 0;
            }
        }
        return runs;
    }

    /**
     * The last run is half as long as others: on large sites it has a dictionary of its own, which is made anew each time.
     */
    private static int startOfLatest(List<Article> oldestFirst, int usual) {
        int start = oldestFirst.size() - 1;
        while (start > 0 && !endsAt(oldestFirst.get(start - 1), usual)) {
            start--;
        }
        return start;
    }

    /** True for one in {@code usual} articles. */
    private static boolean endsAt(Article article, int usual) {
        return IndexAddresses.spread(article.id()) < 0x1_0000_0000L / usual;
    }

    /**
     * Writes the file: for each article its lengths and its card, then the postings of all. Safe from many
     * threads.
     *
     * @param topics the names of the topics that an article belongs to
     */
    public void write(Path file, Texts texts, Function<Article, List<String>> topics, SearchOptions options)
            throws IOException {
        Block block = new Block(options.phrases());
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            for (int i = 0; i < articles.size(); i++) {
                Article article = articles.get(i);
                String text = texts.text(article);
                ArticleWords words = ArticleWords.of(article, text);
                out.writeInt(words.titleLength);
                out.writeInt(words.textLength);
                byte[] card = Cards.card(article, text, options);
                out.writeInt(card.length);
                out.write(card);
                block.add(i, words, Documents.told(words.titleLength, words.textLength, options.languageOf(article)));
                for (String filter : filters(article, topics.apply(article))) {
                    block.addBare(i, filter);
                }
            }
            block.writeTo(out);
        }
    }

    private static Set<String> filters(Article article, List<String> topics) {
        Set<String> filters = new LinkedHashSet<>();
        if (article.section() != null) {
            filters.add(Facets.filter("section", article.section().name()));
        }
        article.outletName().ifPresent(name -> filters.add(Facets.filter("source", name)));
        topics.forEach(topic -> filters.add(Facets.filter("topic", topic)));
        return filters;
    }
}
