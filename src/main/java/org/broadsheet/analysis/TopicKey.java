package org.broadsheet.analysis;

import java.util.Set;
import org.broadsheet.article.Hash64;
import org.broadsheet.text.StopWords;
import org.broadsheet.text.Words;

/** What the spellings of one topic have in common: its words, folded; the last one in the singular. */
public final class TopicKey {

    /** A topic with more words is a sentence. */
    private static final int WORDS = 6;

    private static final Set<String> ENDINGS = Set.of("ss", "us", "is", "cs", "as", "os");

    private TopicKey() {}

    /** A 64-bit hash of the key of {@code name}; 0 when it cannot be a topic. "U.S." can, though "us" is a stop word. */
    public static long of(String name, String language) {
        String key = text(name);
        return key.isEmpty()
                        || TermReader.isCommon(key)
                        || (StopWords.of(language).contains(key) && name.indexOf('.') != 1)
                ? 0
                : Hash64.of(key);
    }

    /** The key as words parted by "-"; empty for names without words or with too many. */
    public static String text(String name) {
        StringBuilder key = new StringBuilder(name.length());
        int[] words = {0};
        Words.each(name, 0, name.length(), (start, end, folded) -> {
            key.append(key.isEmpty() ? "" : "-").append(folded);
            words[0]++;
        });
        int length = key.length();
        if (words[0] == 1
                && length > 4
                && key.charAt(length - 1) == 's'
                && !ENDINGS.contains(key.substring(length - 2))) {
            key.setLength(length - 1);
        }
        return words[0] > WORDS || length < 2 ? "" : key.toString();
    }
}
