package org.broadsheet.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.broadsheet.analysis.sketch.Demonyms;
import org.broadsheet.article.Article;

/**
 * The topics of all articles: names and tags that several articles share.
 *
 * @param byName by their key, so that small and capital letters and accents do not matter
 * @param byArticle at most eight for each article, by its id, in order of weight
 */
record Topics(List<Topic> byName, Map<String, List<Topic>> byArticle) {

    /** A site with fewer articles may have topics of one article. */
    private static final int TINY = 8;

    /** Topics of one article. */
    private static final int OF_ARTICLE = 8;

    /** Makes the topics: fewer than a tenth of the number of articles plus fifty, those of most articles. */
    static Topics of(Corpus corpus, Analyses analyses) {
        long[][] keys = IntStream.range(0, corpus.size())
                .parallel()
                .mapToObj(i -> corpus.sketch(i).names())
                .toArray(long[][]::new);
        Map<Long, Integer> chosen = choose(corpus, keys);
        List<List<Article>> articles = new ArrayList<>();
        TopicNames names = new TopicNames(chosen.size());
        for (int i = 0; i < chosen.size(); i++) {
            articles.add(new ArrayList<>());
        }
        for (int i = 0; i < corpus.size(); i++) {
            boolean wanted = false;
            for (long key : keys[i]) {
                Integer topic = chosen.get(key);
                if (topic != null && !corpus.isCopy(i)) {
                    articles.get(topic).add(corpus.article(i));
                    wanted |= names.wants(topic);
                }
            }
            if (wanted) {
                names.read(corpus.article(i), analyses.analysis(corpus.article(i)), chosen);
            }
        }
        List<Topic> topics = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            topics.add(names.topic(i, articles.get(i)));
        }
        return shown(corpus, keys, chosen, topics);
    }

    /** Without "Halvian" where Halvia is a topic itself. */
    private static Topics shown(Corpus corpus, long[][] keys, Map<Long, Integer> chosen, List<Topic> topics) {
        Set<String> slugs = new HashSet<>();
        topics.forEach(topic -> slugs.add(topic.slug()));
        Map<Long, Topic> shown = new HashMap<>();
        chosen.forEach((key, number) -> {
            Topic topic = topics.get(number);
            if (!Demonyms.isOfOne(topic.slug(), slugs)) {
                shown.put(key, topic);
            }
        });
        return new Topics(
                shown.values().stream()
                        .sorted(Comparator.comparing(Topic::slug))
                        .toList(),
                byArticle(corpus, keys, shown));
    }

    /** Numbers the keys of most articles, from 0. */
    private static Map<Long, Integer> choose(Corpus corpus, long[][] keysOf) {
        long[] keys = new long[corpus.size() * 4];
        int n = 0;
        for (int i = 0; i < corpus.size(); i++) {
            long[] names = corpus.isCopy(i) ? new long[0] : keysOf[i];
            if (n + names.length > keys.length) {
                keys = Arrays.copyOf(keys, Math.max(keys.length * 2, n + names.length));
            }
            for (long name : names) {
                keys[n++] = name;
            }
        }
        Arrays.sort(keys, 0, n);
        int least = corpus.size() < TINY ? 1 : 2;
        List<long[]> counted = new ArrayList<>();
        for (int from = 0; from < n; ) {
            int to = from + 1;
            while (to < n && keys[to] == keys[from]) {
                to++;
            }
            if (to - from >= least) {
                counted.add(new long[] {to - from, keys[from]});
            }
            from = to;
        }
        counted.sort(Comparator.comparingLong((long[] count) -> -count[0]).thenComparingLong(count -> count[1]));
        int most = Math.min(counted.size(), corpus.size() / 10 + 49);
        Map<Long, Integer> chosen = new HashMap<>();
        for (int i = 0; i < most; i++) {
            chosen.put(counted.get(i)[1], i);
        }
        return chosen;
    }

    private static Map<String, List<Topic>> byArticle(Corpus corpus, long[][] keysOf, Map<Long, Topic> shown) {
        Map<String, List<Topic>> byArticle = new HashMap<>();
        for (int i = 0; i < corpus.size(); i++) {
            List<Topic> found = new ArrayList<>();
            for (long key : keysOf[corpus.original(i)]) {
                Topic topic = shown.get(key);
                if (topic != null && found.size() < OF_ARTICLE) {
                    found.add(topic);
                }
            }
            if (!found.isEmpty()) {
                byArticle.put(corpus.article(i).id(), List.copyOf(found));
            }
        }
        return Map.copyOf(byArticle);
    }
}
