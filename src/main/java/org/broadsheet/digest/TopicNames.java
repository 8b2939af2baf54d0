package org.broadsheet.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.analysis.Analysis;
import org.broadsheet.analysis.name.Name;
import org.broadsheet.analysis.sketch.TopicKey;
import org.broadsheet.article.Article;
import org.broadsheet.article.Hash64;
import org.broadsheet.text.DeviceNames;
import org.jspecify.annotations.Nullable;

/** Finds out how topics are written and what they name, from a few articles of each. */
final class TopicNames {

    /** In UTF-16 units. */
    private static final int LONGEST_SLUG = 80;

    /** Articles of a topic that are asked. */
    private static final int ASKED = 5;

    private final List<Map<String, Integer>> spellings = new ArrayList<>();
    private final List<Map<Name.Type, Integer>> types = new ArrayList<>();
    private final int[] asked;

    TopicNames(int topics) {
        asked = new int[topics];
        for (int i = 0; i < topics; i++) {
            spellings.add(new TreeMap<>());
            types.add(new TreeMap<>());
        }
    }

    /** Whether another article should be asked. */
    boolean wants(int topic) {
        return asked[topic] < ASKED;
    }

    /** Asks one article about all its topics; {@code numbers} numbers topics by key. */
    void read(Article article, Analysis analysis, Map<Long, Integer> numbers) {
        String language = article.language().primary();
        for (Name name : analysis.names()) {
            add(numbers.get(TopicKey.of(name.text(), language)), name.text(), name.type());
        }
        for (String tag : article.tags()) {
            add(numbers.get(TopicKey.of(tag, language)), tag, Name.Type.OTHER);
        }
    }

    private void add(@Nullable Integer topic, String spelling, Name.Type type) {
        if (topic != null) {
            asked[topic]++;
            spellings.get(topic).merge(spelling, 1, Integer::sum);
            if (type != Name.Type.OTHER) {
                types.get(topic).merge(type, 1, Integer::sum);
            }
        }
    }

    /** The topic; its address comes from the key that all spellings share. */
    Topic topic(int number, List<Article> articles) {
        String name = most(spellings.get(number), "");
        Name.Type type = most(types.get(number), Name.Type.OTHER);
        String key = TopicKey.text(name);
        return new Topic(name, slug(key), type, articles);
    }

    /** The key itself where it can be the name of a file everywhere, and is not that of the index; else its hash. */
    private static String slug(String key) {
        boolean plain = key.length() <= LONGEST_SLUG
                && !key.equals("index")
                && !DeviceNames.isOne(key)
                && key.chars().allMatch(c -> c < 128);
        return plain ? key : Long.toUnsignedString(Hash64.of(key), 36).toLowerCase(Locale.ROOT);
    }

    /** The key with the largest count, the least of several. */
    private static <T> T most(Map<T, Integer> counts, T none) {
        T most = none;
        int largest = 0;
        for (Map.Entry<T, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > largest) {
                largest = entry.getValue();
                most = entry.getKey();
            }
        }
        return most;
    }
}
