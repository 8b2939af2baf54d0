package org.broadsheet.analysis.keypoint;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.analysis.name.Mention;
import org.broadsheet.analysis.name.Names;
import org.broadsheet.analysis.reading.AnalysedText;
import org.broadsheet.analysis.reading.Bisection;
import org.broadsheet.analysis.reading.WordList;
import org.broadsheet.analysis.speech.SpeechCues;
import org.broadsheet.text.Captions;
import org.broadsheet.text.Span;
import org.broadsheet.text.Words;

/** Tells which sentences a reader understands without the ones around them. */
final class StandingAlone {

    /** Of a sentence, in words. */
    private static final int SHORTEST = 8;

    /** Of a sentence, in words. */
    private static final int LONGEST = 45;
    /** Of a sentence, in UTF-16 units; the words of a longer one are not counted. */
    private static final int LONGEST_SPAN = 800;

    /** The words of a sentence that tell whether it disputes the one before. */
    private static final int OPENING_WORDS = 8;

    /** Of a speaker, in words. */
    private static final int LONGEST_NAME = 4;

    /** The number of a picture among others. */
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}/\\d{1,3} ");

    /** Where people stand in a picture, in brackets. */
    private static final Set<String> PLACES = Set.of("l", "r", "c", "left", "right", "center", "centre");

    private static final Set<String> HE_OR_SHE = Set.of("he", "she", "his", "her", "him", "hers");

    private final AnalysedText reading;
    private final List<Span> quotes;
    private final Names names;
    private final Set<String> leaning;

    StandingAlone(AnalysedText reading, List<Span> quotes, Names names) {
        this.reading = reading;
        this.quotes = quotes;
        this.names = names;
        this.leaning = SentenceCues.leaning(reading.language());
    }

    boolean isReadable(int sentence) {
        Span span = reading.sentences().get(sentence);
        int length = span.end() - span.start();
        if (length > LONGEST_SPAN || !isStatement(span) || isWithinQuote(span)) {
            return false;
        }
        int words = Words.count(reading.text(), span.start(), span.end());
        return words >= SHORTEST
                && words <= LONGEST
                && !leans(span)
                && quoted(span) <= 0.6 * length
                && !Captions.isIn(reading.text(), span.start(), span.end());
    }

    /** 1 for plain report, less the more of a sentence is quoted: reports come before opinions. */
    double plainness(int sentence) {
        Span span = reading.sentences().get(sentence);
        return 1 - 0.6 * quoted(span) / (span.end() - span.start());
    }

    /** 1 for what nobody doubts; less for what is told according to someone, or what the next sentence disputes. */
    double certainty(int sentence) {
        boolean doubted = isAccordingToSomeone(reading.sentences().get(sentence))
                || (sentence + 1 < reading.sentences().size()
                        && disputes(reading.sentences().get(sentence + 1)));
        return doubted ? 0.5 : 1;
    }

    private boolean isAccordingToSomeone(Span span) {
        for (Mention mention : names.mentionsIn(span.start(), span.end())) {
            int before = reading.words().from(mention.start()) - 1;
            if (before > 0
                    && names.isPerson(mention)
                    && (reading.words().folded(before).equals("to")
                            ? reading.words().folded(before - 1).equals("according")
                            : SpeechCues.SOURCE.contains(reading.words().folded(before)))) {
                return true;
            }
        }
        return false;
    }

    /** "Residents dispute this.", "That claim is false.", "But Reed …" */
    private boolean disputes(Span span) {
        WordList words = reading.words();
        int first = words.from(span.start());
        boolean pointsBack = false;
        for (int i = first; i < Math.min(first + OPENING_WORDS, words.size()) && words.end(i) <= span.end(); i++) {
            String word = words.folded(i);
            pointsBack |= i == first && leaning.contains(word);
            if (SentenceCues.DISPUTE.contains(word) || (pointsBack && SentenceCues.UNTRUE.contains(word))) {
                return true;
            }
        }
        int named = firstNameIn(span);
        return first + 1 < words.size()
                && SentenceCues.BUT.contains(words.folded(first))
                && named == words.start(first + 1);
    }

    /** Begins like a sentence and ends with a full stop, perhaps inside closing marks: who reports does not call out. */
    private boolean isStatement(Span span) {
        String text = reading.text();
        char first = text.charAt(span.start());
        boolean opening = Character.isLetterOrDigit(first) || "\"\u201C„«「『¿¡".indexOf(first) >= 0;
        if (!opening || Character.isLowerCase(first)) {
            return false;
        }
        int end = span.end() - 1;
        while (end > span.start() && "\"\u201D\u201C\u2019'»)」』”".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return ".。।۔".indexOf(text.charAt(end)) >= 0 && !(end > span.start() && text.charAt(end - 1) == '.');
    }

    /** Whether a quotation reaches over the borders of the sentence. */
    private boolean isWithinQuote(Span span) {
        int i = firstQuote(span.start());
        while (i < quotes.size() && quotes.get(i).start() < span.end()) {
            Span quote = quotes.get(i);
            boolean before = quote.start() < span.start() && quote.end() > span.start();
            boolean open = Character.isLetterOrDigit(lastOf(quote)) || lastOf(quote) == '.';
            if (before || open || quote.end() > span.end()) {
                return true;
            }
            i++;
        }
        return false;
    }

    private char lastOf(Span quote) {
        return reading.text().charAt(quote.end() - 1);
    }

    private int quoted(Span span) {
        int sum = 0;
        for (int i = firstQuote(span.start());
                i < quotes.size() && quotes.get(i).start() < span.end();
                i++) {
            sum += Math.min(span.end(), quotes.get(i).end())
                    - Math.max(span.start(), quotes.get(i).start());
        }
        return sum;
    }

    /** The first passage that ends behind {@code offset}. */
    private int firstQuote(int offset) {
        return Bisection.first(quotes.size(), i -> quotes.get(i).end() > offset);
    }

    /** Whether the first words point back, or a pronoun comes before anyone is named. */
    private boolean leans(Span span) {
        WordList words = reading.words();
        int first = words.from(span.start());
        if (first == words.size()
                || words.start(first) >= span.end()
                || beginsLeaning(span.start())
                || isLeaning(words.end(first), words.folded(first))
                || beginsWithSpeaker(span, first)
                || beginsLikePage(span, first)) {
            return true;
        }
        int named = firstNameIn(span);
        String phrase = words.folded(first);
        for (int i = first + 1; i < words.size() && words.start(i) < span.end(); i++) {
            String word = words.folded(i);
            if (i < first + 3) {
                phrase += "_" + word;
                if (SentenceCues.LEANING_PHRASE.contains(phrase)) {
                    return true;
                }
            }
            boolean dangling = i < first + 6
                    && HE_OR_SHE.contains(word)
                    && words.start(i) < named
                    && reading.language().equals("en");
            if (dangling || SentenceCues.FURNITURE.contains(word) || isOfPicture(i) || isOfReprint(i)) {
                return true;
            }
        }
        return false;
    }

    /** Pronouns, connectives, page furniture, and what counts reasons: "Second, the bank". */
    private boolean isLeaning(int end, String word) {
        boolean counts = follows(end, ',') && SentenceCues.COUNTING.contains(word);
        return counts || follows(end, ':') || leaning.contains(word) || SentenceCues.FURNITURE.contains(word);
    }

    /** Whether the speaker of a transcript stands before it: "ADA MOOR: Well". */
    private boolean beginsWithSpeaker(Span span, int first) {
        WordList words = reading.words();
        for (int i = first; i < words.size() && i < first + LONGEST_NAME && words.end(i) < span.end(); i++) {
            if (follows(words.end(i), ':')) {
                return reading.text()
                        .substring(span.start(), words.end(i))
                        .chars()
                        .noneMatch(Character::isLowerCase);
            }
        }
        return false;
    }

    /** "2/30 The lamp": a picture of a gallery; "Skip Twitter post": for those who have the page read to them. */
    private boolean beginsLikePage(Span span, int first) {
        WordList words = reading.words();
        return NUMBERED.matcher(reading.text()).region(span.start(), span.end()).lookingAt()
                || (words.folded(first).equals("skip")
                        && first + 2 < words.size()
                        && words.folded(first + 2).equals("post"));
    }

    private boolean isOfPicture(int word) {
        int start = reading.words().start(word);
        int end = reading.words().end(word);
        return start > 0
                && reading.text().charAt(start - 1) == '('
                && (follows(end, ')') || follows(end, '-'))
                && PLACES.contains(reading.words().folded(word));
    }

    /** "It originally appeared on", "It appeared first on". */
    private boolean isOfReprint(int word) {
        WordList words = reading.words();
        return words.folded(word).equals("appeared")
                && (words.folded(word - 1).equals("originally")
                        || (word + 1 < words.size() && words.folded(word + 1).equals("first")));
    }

    private boolean follows(int end, char sign) {
        return end < reading.text().length() && reading.text().charAt(end) == sign;
    }

    private boolean beginsLeaning(int offset) {
        boolean spaceless = reading.text().charAt(offset) >= 0x3000;
        return spaceless
                && SentenceCues.LEANING_START.stream()
                        .anyMatch(word -> reading.text().startsWith(word, offset));
    }

    private int firstNameIn(Span span) {
        int i = names.mentionFrom(span.start());
        return i < names.mentions().size() ? names.mentions().get(i).start() : span.end();
    }
}
