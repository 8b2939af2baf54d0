package org.broadsheet.analysis.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.broadsheet.analysis.name.Mention;
import org.broadsheet.analysis.name.NameCues;
import org.broadsheet.analysis.name.Names;
import org.broadsheet.analysis.reading.AnalysedText;
import org.broadsheet.text.Fold;
import org.broadsheet.text.Token;
import org.broadsheet.text.Words;
import org.jspecify.annotations.Nullable;

/** The words on one side of a quotation, which may tell whose it is: “said Jane Roe”, “Jane Roe, 54, said:”. */
final class SpeechTag {

    /** "t" and "s" of "a-t-il dit", "s'est-il dit". */
    private static final Set<String> LINKING = Set.of("t", "s");

    /** Letters of an article, at most: "the", "der", "la". */
    static final int ARTICLE = 3;

    /** Words before the last one of "nach den Worten von". */
    private static final int LONGEST_SOURCE = 3;

    /** In UTF-16 units. */
    private static final int LONGEST_OFFICE = 24;

    static final String QUOTED = "quoted";

    /** Between two speakers. */
    private static final Set<String> CONJUNCTIONS = Set.of(" and ", " und ", " et ", " y ", " e ", " och ", " en ");

    private final String text;
    private final String language;
    private final Pronouns pronouns;
    private final int start;
    private final int end;
    private final List<Token> words = new ArrayList<>();
    private final List<Mention> mentions;
    private final SpeechSubject subject;

    SpeechTag(AnalysedText reading, Names names, int from, int to) {
        this.text = reading.text();
        this.language = reading.language();
        this.pronouns = Pronouns.of(language);
        this.start = from;
        this.end = to;
        this.mentions = names.mentionsIn(from, to);
        Words.each(text, from, Math.max(from, to), (start, end, folded) -> words.add(new Token(start, end, folded)));
        this.subject = new SpeechSubject(this, reading, names, from, to);
    }

    SpeechSubject subject() {
        return subject;
    }

    List<Token> words() {
        return words;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Token word(int i) {
        return words.get(i);
    }

    /** The first verb of speaking; -1 when there is none. */
    int verb() {
        int verb = 0;
        while (verb < words.size() && !isSpeech(verb)) {
            verb++;
        }
        return verb < words.size() ? verb : -1;
    }

    /** The last verb of speaking; -1 when there is none. */
    int lastVerb() {
        int verb = words.size() - 1;
        while (verb >= 0 && !isSpeech(verb)) {
            verb--;
        }
        return verb;
    }

    /** A verb of speaking, or "quoted" of "was quoted as saying". */
    private boolean isSpeech(int at) {
        String word = words.get(at).folded();
        return NameCues.SPEECH.contains(word)
                || (word.equals(QUOTED)
                        && at + 2 < words.size()
                        && words.get(at + 1).folded().equals("as")
                        && words.get(at + 2).folded().equals("saying"))
                || ((word.equals("was") || word.equals("is")) && isOfManner(at + 1));
    }

    /** "was scathing:", "is no less clear about it:". */
    private boolean isOfManner(int at) {
        for (int i = at; i < Math.min(at + 3, words.size()); i++) {
            if (SpeechCues.MANNER.contains(words.get(i).folded())) {
                return i + 3 >= words.size() && isIntroduction();
            }
        }
        return false;
    }

    /** Whether a colon stands before the quotation. */
    boolean isIntroduction() {
        return text.substring(start, end).strip().endsWith(":");
    }

    /** The pronoun of "he said" and "said she"; null when it is none. */
    @Nullable
    String pronoun(int verb) {
        int beside = verb == 0 ? 1 : verb - 1;
        // "explique-t-il", "a-t-il expliqué"
        while (beside + 1 < words.size()
                && beside > verb
                && LINKING.contains(words.get(beside).folded())) {
            beside++;
        }
        for (int i = 0; i < Math.min(beside, verb); i++) {
            if (!SpeechCues.AUXILIARY.contains(words.get(i).folded())
                    && !LINKING.contains(words.get(i).folded())) {
                return null;
            }
        }
        String word = beside < words.size() ? words.get(beside).folded() : "";
        if (pronouns.contains(word)) {
            return word;
        }
        return Pronouns.mayBeLeftOut(language) && isClosed(verb) ? Pronouns.LEFT_OUT : null;
    }

    /** Whether the sentence ends with the verb or goes on behind a comma, and nothing but auxiliaries stands before it. */
    private boolean isClosed(int verb) {
        int at = words.get(verb).end();
        return (at >= end || ".,;\n".indexOf(text.charAt(at)) >= 0)
                && words.subList(0, verb).stream().allMatch(word -> SpeechCues.AUXILIARY.contains(word.folded()));
    }

    /** Whether a verb has a colon behind it, and so belongs to the quotation that follows. */
    boolean introduces(int verb) {
        int at = words.get(verb).end();
        return at < end && text.charAt(at) == ':';
    }

    /** Whether nobody but the subject can be meant by {@code pronoun} behind the verb: "Roe said that she would ask the King". */
    boolean keepsTo(String pronoun, int verb) {
        for (int i = verb + 1; i < words.size(); i++) {
            if (words.get(i).folded().equals(pronoun)) {
                return true;
            }
            if (isOffice(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** "Jane Roe says Tom Reed told her": whether what {@code verb} is followed by is said by somebody else. */
    boolean isOfAnother(Token verb) {
        return mentions.stream()
                .filter(other -> other.start() == verb.end() + 1)
                .anyMatch(other -> IntStream.range(0, words.size())
                        .anyMatch(i -> words.get(i).start() == other.end() + 1 && isSpeech(i)));
    }

    /** "said Jane Roe and Tom Reed": whether another one has a part in it. */
    boolean isJoined(Mention mention) {
        return mentions.stream()
                .anyMatch(other -> other.start() > mention.end()
                        && CONJUNCTIONS.contains(text.substring(mention.end(), other.start())));
    }

    /** "said Jane Roe, quoting Tom Reed": the words are another one's. */
    boolean isQuoting() {
        return words.stream().anyMatch(word -> SpeechCues.QUOTING.contains(word.folded()));
    }

    /** "disagreed that it was “…”", "agreed with Tom Reed that …": whether the words may be those of somebody else. */
    boolean answersAnother(int verb) {
        boolean with = verb + 1 < words.size() && words.get(verb + 1).folded().equals("with");
        return (with || SpeechCues.CONTRARY.contains(words.get(verb).folded())) && !isIntroduction();
    }

    /** "asked whether he had written: “…”": whether a clause stands between the verb and the colon that introduces a quotation. */
    boolean parts(int verb) {
        return !words.get(verb).folded().equals(QUOTED)
                && isIntroduction()
                && words.subList(verb + 1, words.size()).stream()
                        .anyMatch(word -> SpeechCues.CLAUSE.contains(word.folded()));
    }

    boolean hasClause() {
        return words.stream().anyMatch(word -> SpeechCues.CLAUSE.contains(word.folded()));
    }

    int wordsBetween(int from, int to) {
        int between = 0;
        for (Token word : words) {
            between += word.start() >= from && word.end() <= to ? 1 : 0;
        }
        return between;
    }

    /** Where "according to" or its like begins that has {@code mention} as its object, with an office or without; else -1. */
    int source(Mention mention) {
        int at = words.size() - 1;
        while (at >= 0 && words.get(at).end() > mention.start()) {
            at--;
        }
        while (at > 0 && isOffice(words.get(at))) {
            at--;
            // The article of the office.
            at -= at > 0 && words.get(at).folded().length() <= ARTICLE && !isSource(at) ? 1 : 0;
        }
        return at < 0 ? -1 : sourceUpTo(at);
    }

    private boolean isSource(int at) {
        return sourceUpTo(at) >= 0;
    }

    /** Where "laut", "according to" or "nach Angaben von" begins that ends with word {@code at}; -1 when none does. */
    private int sourceUpTo(int at) {
        String phrase = words.get(at).folded();
        for (int from = at; from >= 0; from--) {
            phrase = from == at ? phrase : words.get(from).folded() + "_" + phrase;
            if (SpeechCues.SOURCE.contains(phrase) || isOpeningSource(from, at)) {
                return from;
            }
            if (at - from == LONGEST_SOURCE) {
                break;
            }
        }
        return -1;
    }

    /** "Pour Jane Roe, « … »". */
    private boolean isOpeningSource(int from, int at) {
        return from == 0
                && at == 0
                && mentions.size() == 1
                && SpeechCues.SOURCE_OPENING.contains(words.get(0).folded())
                && Character.isUpperCase(text.charAt(words.get(0).start()))
                && words.get(words.size() - 1).end() <= mentions.get(0).end();
    }

    /** "Jane Roe: “…”", as an interview is written. */
    boolean isLabel(Mention mention) {
        return text.substring(start, mention.start()).isBlank()
                && text.substring(mention.end(), end).strip().equals(":");
    }

    static boolean isOffice(Token word) {
        return isOffice(word.folded());
    }

    private static boolean isOffice(String folded) {
        return NameCues.ROLE.contains(folded) || NameCues.isOffice(folded);
    }

    /** Whether an office stands right behind {@code end}: "said Roe spokeswoman Ann Lee". */
    static boolean isOfficeBehind(String text, int end, String language) {
        int to = end + 1;
        while (to < text.length() && to - end < LONGEST_OFFICE && Character.isLetter(text.charAt(to))) {
            to++;
        }
        // In lower case: "MP" of "Jane Roe MP" is the speaker's own. In German all nouns have capitals.
        return to > end + 1
                && text.charAt(end) == ' '
                && (language.equals("de") || Character.isLowerCase(text.charAt(end + 1)))
                && isOffice(Fold.fold(text.substring(end + 1, to)));
    }
}
