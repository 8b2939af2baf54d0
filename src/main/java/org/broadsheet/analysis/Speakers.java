package org.broadsheet.analysis;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.text.Span;
import org.broadsheet.text.Token;
import org.broadsheet.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells whose the quotations of a text are, by the name and the verb of speaking beside them. */
final class Speakers {

    /** How far from the marks the speaker may stand, in characters. */
    private static final int BESIDE = 100;

    /** The verb of an inverted sentence is the first word, or the second behind "a" of "a déclaré". */
    private static final int FIRST_VERB = 1;

    private final AnalysedText reading;
    private final Names names;

    /** Who was heard last, and where. */
    private record Heard(int name, int end) {}

    private @Nullable Heard last;

    Speakers(AnalysedText reading, Names names) {
        this.reading = reading;
        this.names = names;
    }

    /**
     * The number of the name of the one who says {@code quote}; null when the text does not tell. Quotations are asked for in
     * the order of the text.
     *
     * @param floor where the quotation before ends
     * @param ceiling where the next one begins
     */
    @Nullable
    Integer of(Span quote, int floor, int ceiling) {
        Integer name = speaker(quote, floor, ceiling);
        last = name == null ? last : new Heard(name, quote.end());
        return name;
    }

    private @Nullable Integer speaker(Span quote, int floor, int ceiling) {
        int to = Math.min(Math.min(ceiling, quote.end() + BESIDE), sentenceEnd(quote.end()));
        Integer behind = behind(quote, to);
        if (behind != null) {
            return behind;
        }
        int from = Math.max(Math.max(sentenceStart(quote), floor), quote.start() - BESIDE);
        Integer before = before(quote, from);
        if (before != null) {
            return before;
        }
        // “…,” Putin said. “…”: the second half of what the same person says, with nothing of its own beside it.
        boolean goesOn = last != null
                && sentenceStart(quote) == quote.start()
                && quote.start() - last.end() <= BESIDE
                && !isParted(last.end(), quote.start())
                && isEndOfParagraph(quote.end());
        return goesOn && last != null ? Integer.valueOf(last.name()) : null;
    }

    /** “…,” said Jane Roe / “…,” Jane Roe said / “…,” he said / “…”, according to Jane Roe. */
    private @Nullable Integer behind(Span quote, int to) {
        SpeechTag tag = new SpeechTag(reading.text(), names, quote.end(), to);
        List<Mention> mentions = tag.mentions();
        if (!mentions.isEmpty() && tag.source(mentions.get(0)) == 0) {
            return mentions.get(0).name();
        }
        int verb = tag.verb();
        if (verb < 0) {
            return null;
        }
        Token spoken = tag.word(verb);
        Mention speaker = null;
        for (Mention mention : mentions) {
            boolean nameFirst = mention.start() < spoken.start();
            boolean beside =
                    nameFirst ? tag.isSubject(mention, spoken) : verb <= FIRST_VERB && tag.isInverted(verb, mention);
            int apart = nameFirst
                    ? tag.wordsBetween(mention.end(), spoken.start())
                    : tag.wordsBetween(spoken.end(), mention.start());
            if (beside && apart <= (names.isPerson(mention) ? 7 : 0) && maySpeak(mention)) {
                speaker = preferred(speaker, mention);
            }
        }
        if (speaker != null) {
            return speaker.name();
        }
        boolean followsOn = last != null
                && tag.isOfPronoun(verb)
                && quote.start() - last.end() < 4 * BESIDE
                && noOtherSpeaker(last, quote.start());
        return followsOn && last != null ? Integer.valueOf(last.name()) : null;
    }

    /** Jane Roe said: “…” / According to Jane Roe, “…” */
    private @Nullable Integer before(Span quote, int from) {
        int m = names.mentionFrom(quote.start()) - 1;
        if (m < 0 || names.mentions().get(m).start() < from) {
            return null;
        }
        SpeechTag tag = new SpeechTag(reading.text(), names, from, quote.start());
        int verb = tag.lastVerb();
        if (verb < 0) {
            return source(tag);
        }
        Token spoken = tag.word(verb);
        Mention speaker = null;
        List<Mention> mentions = names.mentionsIn(from, spoken.start());
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            int apart = tag.wordsBetween(mention.end(), spoken.start());
            if (apart <= (names.isPerson(mention) ? 8 : 0) && tag.isSubject(mention, spoken) && maySpeak(mention)) {
                speaker = preferred(speaker, mention);
            }
        }
        return speaker == null ? null : Integer.valueOf(speaker.name());
    }

    /** The last person beside a quotation, if what is told is told to be according to this one. */
    private @Nullable Integer source(SpeechTag tag) {
        List<Mention> mentions = tag.mentions();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            if (names.isPerson(mentions.get(i)) || mayBePerson(mentions.get(i))) {
                return tag.source(mentions.get(i)) < 0
                        ? null
                        : Integer.valueOf(mentions.get(i).name());
            }
        }
        return null;
    }

    /** Not the one whose spokeswoman or lawyer speaks, nor the one who is told: "for Ms Roe", "Roe's party", "told Roe". */
    private boolean maySpeak(Mention mention) {
        String text = reading.text();
        int end = mention.end();
        boolean possessive = end + 2 < text.length()
                && "'\u2019".indexOf(text.charAt(end)) >= 0
                && (text.charAt(end + 1) == 's'
                        || (text.charAt(end + 1) == ' ' && Character.isLowerCase(text.charAt(end + 2))));
        int start = mention.start();
        boolean elided = start > 1 && "'\u2019".indexOf(text.charAt(start - 1)) >= 0 && text.charAt(start - 2) == 'd';
        if (possessive || elided) {
            return false;
        }
        List<Token> words = new ArrayList<>();
        Words.each(
                text, Math.max(0, start - BESIDE), start, (from, to, folded) -> words.add(new Token(from, to, folded)));
        int next = start;
        for (int i = words.size() - 1; i >= 0; i--) {
            Token word = words.get(i);
            boolean office = SpeechTag.isOffice(word);
            if (text.substring(word.end(), next).strip().length() > (office ? 1 : 0)) {
                return true;
            }
            if (!office) {
                return !NameCues.BEFORE_OBJECT.contains(word.folded());
            }
            next = word.start();
        }
        return true;
    }

    /** The first of two speakers, unless the second is known to be a person and the first is not. */
    private @Nullable Mention preferred(@Nullable Mention first, Mention second) {
        if (!names.isPerson(second) && !mayBePerson(second)) {
            return first;
        }
        return first == null || (names.isPerson(second) && !names.isPerson(first)) ? second : first;
    }

    /** A name without any cue, right beside the verb, unless it is an abbreviation or has a hyphen like regions. */
    private boolean mayBePerson(Mention mention) {
        Name name = names.of(mention);
        boolean word =
                name.text().length() > 2 && Character.isLowerCase(name.text().charAt(2));
        return name.type() == Name.Type.OTHER && word && name.text().indexOf('-') < 0;
    }

    private boolean noOtherSpeaker(Heard heard, int to) {
        for (Mention mention : names.mentionsIn(heard.end(), to)) {
            if (mention.name() != heard.name() && names.isPerson(mention)) {
                return false;
            }
        }
        return true;
    }

    private int sentenceStart(Span quote) {
        return reading.sentences().get(reading.sentenceAt(quote.start())).start();
    }

    /** The end of the sentence that goes on behind the closing mark; the next one when the mark closed its own. */
    private int sentenceEnd(int offset) {
        Span span = reading.sentences().get(reading.sentenceAt(offset));
        return span.end() <= offset ? offset : span.end();
    }

    private boolean isParted(int from, int to) {
        return reading.text().substring(Math.min(from, to), to).contains("\n\n");
    }

    private boolean isEndOfParagraph(int offset) {
        int sentence = reading.sentenceAt(Math.max(0, offset - 1));
        return reading.sentences().get(sentence).end() <= offset && reading.closesParagraph(sentence);
    }
}
