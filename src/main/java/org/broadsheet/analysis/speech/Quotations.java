package org.broadsheet.analysis.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.analysis.name.Names;
import org.broadsheet.analysis.reading.AnalysedText;
import org.broadsheet.text.Span;
import org.broadsheet.text.Words;
import org.jspecify.annotations.Nullable;

/** Collects who said what: passages in quotation marks with a name and a verb of speaking beside them. */
public final class Quotations {

    /** Languages of which the {@link UncasedSpeakers} are found; primary tags. */
    private static final Set<String> UNCASED = Set.of("ja", "zh", "ar");

    /** Quotations of one article. */
    private static final int MOST = 8;

    /** Fewer are a name or a turn of phrase in quotation marks, not what somebody tells. */
    private static final int FEWEST_WORDS = 4;

    /** Of a quotation, in UTF-16 units. */
    private static final int LONGEST = 600;

    /** Letters of a word that has a capital in titles; shorter ones may be prepositions. */
    private static final int LONG_WORD = 4;

    /** A single mark that closes: "‘No’, she said", "‘No,’ she said". */
    private static final Pattern CLOSED_WITHIN = Pattern.compile("['\u2019], |[,.!?]['\u2019] ");

    private final AnalysedText reading;
    private final Names names;
    private final List<Span> quotes;

    private Quotations(AnalysedText reading, Names names, List<Span> quotes) {
        this.reading = reading;
        this.names = names;
        this.quotes = quotes;
    }

    /** At most eight quotations, in the order of the text. */
    public static List<Quotation> of(AnalysedText reading, Names names, List<Span> quotes) {
        return names.mentions().isEmpty() && !UNCASED.contains(reading.language())
                ? List.of()
                : new Quotations(reading, names, quotes).collect();
    }

    private List<Quotation> collect() {
        List<Quotation> found = new ArrayList<>();
        Speakers speakers = new Speakers(reading, names);
        UncasedSpeakers uncased = UNCASED.contains(reading.language()) ? new UncasedSpeakers(reading) : null;
        for (int i = 0; i < quotes.size() && found.size() < MOST; i++) {
            Span quote = quotes.get(i);
            int floor = i == 0 ? 0 : quotes.get(i - 1).end();
            int ceiling = i + 1 == quotes.size()
                    ? reading.text().length()
                    : quotes.get(i + 1).start();
            String speaker =
                    uncased == null ? named(speakers.of(quote, floor, ceiling)) : uncased.of(quote, floor, ceiling);
            if (speaker == null) {
                continue;
            }
            StringBuilder words = new StringBuilder(words(quote));
            // What is said once stays one, with a sign for the words of the text between its parts.
            while (i + 1 < quotes.size() && speakers.goesOn(quotes.get(i), quotes.get(i + 1))) {
                i++;
                words.append(" … ").append(words(quotes.get(i)));
            }
            if (!isMixed(quote)
                    && words.length() <= LONGEST
                    && Words.count(words.toString()) >= FEWEST_WORDS
                    && !isTitle(words.toString())) {
                int sentence = reading.sentenceAt(quote.start());
                Span whole = reading.sentences().get(sentence);
                found.add(new Quotation(words.toString(), speaker, sentence, whole.start(), whole.end()));
            }
        }
        return found;
    }

    /** Whether another mark than the one that opens it closes {@code quote}, so that it holds what is not said. */
    private boolean isMixed(Span quote) {
        String text = quote.of(reading.text());
        boolean closed = "\"\u201D\u201C»«」』\u2018\u2019'".indexOf(text.charAt(text.length() - 1)) >= 0;
        return !closed && CLOSED_WITHIN.matcher(text).find();
    }

    private @Nullable String named(@Nullable Integer name) {
        return name == null ? null : names.names().get(name).text();
    }

    /** "A Good and Gentle Boy at Heart": every longer word has a capital, as in the title of a book. */
    private static boolean isTitle(String words) {
        boolean title = ".!?…".indexOf(words.charAt(words.length() - 1)) < 0;
        int longWords = 0;
        for (String word : words.split(" ", -1)) {
            boolean longer = word.length() >= LONG_WORD;
            title &= !longer || Character.isUpperCase(word.codePointAt(0));
            longWords += longer ? 1 : 0;
        }
        return title && longWords > 1;
    }

    /** What stands between the marks, without the comma that belongs to the sentence around them. */
    private String words(Span quote) {
        String text = quote.of(reading.text());
        int from = 1;
        int to = text.length();
        if (to > 1
                && !Character.isLetterOrDigit(text.charAt(to - 1))
                && "\"\u201D\u201C»«」』\u2018\u2019'".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        String words = text.substring(from, to).strip().replace('\n', ' ');
        boolean comma = words.endsWith(",");
        return comma ? words.substring(0, words.length() - 1) : words;
    }
}
