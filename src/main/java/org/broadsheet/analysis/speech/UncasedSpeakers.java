package org.broadsheet.analysis.speech;

import java.util.HashMap;
import java.util.Map;
import org.broadsheet.analysis.reading.AnalysedText;
import org.broadsheet.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose the quotations of a Japanese, Chinese or Arabic text are. Nothing but its place tells a name in scripts without
 * capitals, so only those are taken that stand between a title and a verb of speaking, or as near to both.
 */
final class UncasedSpeakers {

    /** How far from the marks the speaker may stand, in characters. */
    private static final int BESIDE = 100;

    private final String text;
    private final String language;

    /** What people are called in full, by what they are called in short. */
    private final Map<String, String> full = new HashMap<>();

    UncasedSpeakers(AnalysedText reading) {
        this.text = reading.text();
        this.language = reading.language();
    }

    /**
     * The name of the one who says {@code quote}; null when the text does not tell. Quotations are asked for in the order of
     * the text.
     *
     * @param floor where the quotation before ends
     * @param ceiling where the next one begins
     */
    @Nullable
    String of(Span quote, int floor, int ceiling) {
        int from = Math.min(quote.start(), Math.max(floor, quote.start() - BESIDE));
        int to = Math.max(quote.end(), Math.min(ceiling, quote.end() + BESIDE));
        String before = lastSentence(text.substring(from, quote.start()));
        String behind = firstSentence(text.substring(quote.end(), Math.min(to, text.length())));
        String name = switch (language) {
            case "ja" -> JapaneseSpeakers.of(before, behind, full::containsKey);
            case "zh" -> ChineseSpeakers.of(before, behind, full::containsKey);
            default -> ArabicSpeakers.of(before, behind);
        };
        return name == null ? null : known(name);
    }

    /** "田中氏" is the one who was "田中太郎市長" before. */
    private String known(String name) {
        String known = full.getOrDefault(name, name);
        full.putIfAbsent(known, known);
        for (int length = 2; length < known.length() && language.equals("ja"); length++) {
            full.putIfAbsent(known.substring(0, length), known);
        }
        return known;
    }

    private static String lastSentence(String before) {
        int end = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n'));
        return before.substring(end + 1);
    }

    private static String firstSentence(String behind) {
        for (int i = 0; i < behind.length(); i++) {
            if (behind.charAt(i) == '。' || behind.charAt(i) == '\n') {
                return behind.substring(0, i + 1);
            }
        }
        return behind;
    }
}
