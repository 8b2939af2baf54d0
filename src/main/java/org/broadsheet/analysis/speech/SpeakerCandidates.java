package org.broadsheet.analysis.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.analysis.name.Mention;
import org.broadsheet.analysis.name.Name;
import org.broadsheet.analysis.name.NameCues;
import org.broadsheet.analysis.name.Names;
import org.broadsheet.analysis.reading.AnalysedText;
import org.broadsheet.analysis.reading.WordList;
import org.broadsheet.text.Fold;
import org.broadsheet.text.Token;
import org.broadsheet.text.Words;

/** Tells which of the names in a text may speak at all: those of people, where they stand for nobody who is spoken for. */
final class SpeakerCandidates {

    /** How far back an office and what stands before it are looked for, in characters. */
    private static final int BESIDE = 100;

    /** Letters of the longest word that stands before places, "throughout". */
    private static final int LONGEST_BEFORE = 10;

    private static final Set<String> ARTICLES =
            Set.of("the", "der", "des", "dem", "la", "le", "el", "il", "lo", "de", "den");

    private final AnalysedText reading;
    private final Names names;

    SpeakerCandidates(AnalysedText reading, Names names) {
        this.reading = reading;
        this.names = names;
    }

    /** Not the one whose lawyer speaks, nor the one who is told: "for Ms Roe", "Roe's party", "Roe lawyer", "told Roe". */
    boolean maySpeak(Mention mention, Token verb) {
        String text = reading.text();
        int end = mention.end();
        int start = mention.start();
        boolean elided = start > 1 && "'\u2019".indexOf(text.charAt(start - 1)) >= 0 && text.charAt(start - 2) == 'd';
        String named = text.substring(start, end);
        if (isPossessive(mention)
                || hasSuffix(mention)
                || elided
                || isGenitive(mention)
                || !NameCase.agrees(reading.language(), named, verb.folded())) {
            return false;
        }
        if (SpeechTag.isOfficeBehind(text, end, reading.language())) {
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
                // "disse a prefeita Rosa Pinto": an article, as "to the mayor" is "à prefeita".
                boolean article =
                        next < start && reading.language().equals("pt") && text.startsWith("a ", word.start());
                boolean object = SpeechCues.BEFORE_OBJECT.contains(word.folded());
                return article || (!object && !(next < start && i > 0 && isOfSomebody(words.get(i - 1), word)));
            }
            next = word.start();
        }
        return true;
    }

    /** "Anna Bergs advokat": without an apostrophe, before something that is hers. */
    private boolean isGenitive(Mention mention) {
        String text = reading.text();
        int end = mention.end();
        if (!Pronouns.SCANDINAVIAN.contains(reading.language())
                || text.charAt(end - 1) != 's'
                || end + 1 >= text.length()
                || text.charAt(end) != ' ') {
            return false;
        }
        WordList words = reading.words();
        int next = words.from(end);
        return next < words.size()
                && words.start(next) == end + 1
                && Character.isLowerCase(text.charAt(end + 1))
                && !NameCues.SPEECH.contains(words.folded(next))
                && !SpeechCues.AUXILIARY.contains(words.folded(next))
                && !SpeechCues.BEFORE_OBJECT.contains(words.folded(next));
    }

    /** Whether an office whose article is {@code article} belongs to another one: "lawyer for the widow Roe", "Anwalt der Witwe Roe". */
    private boolean isOfSomebody(Token before, Token article) {
        boolean genitive = reading.language().equals("de")
                && (article.folded().equals("der") || article.folded().equals("des"))
                && Character.isUpperCase(reading.text().codePointAt(before.start()));
        return article.start() - before.end() == 1
                && ARTICLES.contains(article.folded())
                && (genitive || SpeechCues.BEFORE_OBJECT.contains(before.folded()));
    }

    /** "Roe's", "Sanders' campaign". */
    boolean isPossessive(Mention mention) {
        String text = reading.text();
        int end = mention.end();
        return end + 2 < text.length()
                && "'\u2019".indexOf(text.charAt(end)) >= 0
                && (text.charAt(end + 1) == 's'
                        || (text.charAt(end + 1) == ' ' && Character.isLowerCase(text.charAt(end + 2))));
    }

    /** "Ayşe Demir'e", "Demir'in": Turkish parts the endings of names by an apostrophe, and a subject has none. */
    private boolean hasSuffix(Mention mention) {
        if (!reading.language().equals("tr")) {
            return false;
        }
        String text = reading.text();
        int end = Math.min(mention.end() + 1, text.length());
        String named = text.substring(mention.start(), end);
        return named.indexOf('\'') >= 0 || named.indexOf('\u2019') >= 0;
    }

    /** A name without any cue that has two words or three, as those of people have, and nothing of a place or a body. */
    boolean isLikeOfPerson(Mention mention) {
        String[] words = names.of(mention).text().split(" ", 5);
        boolean like = mayBePerson(mention) && words.length > 1 && words.length < 4 && !isOfThing(mention);
        for (int i = 0; like && i < words.length; i++) {
            String folded = Fold.fold(words[i]);
            boolean other = NameCues.isHead(folded)
                    || NameCues.CITY.contains(folded)
                    || NameCues.PEOPLE.contains(folded)
                    || NameCues.OPENING.contains(folded)
                    || (i == 0 && NameCues.REGION.contains(folded));
            like = !other && words[i].length() > 1 && (i > 0 || Character.isLowerCase(words[i].charAt(1)));
        }
        return like;
    }

    /** Whether a name behind "по словам" has another form than the one who speaks: nobody is called "Ивана Петрова". */
    boolean isInflected(Mention mention) {
        return NameCase.isTold(reading.language())
                && names.of(mention).text().equals(reading.text().substring(mention.start(), mention.end()));
    }

    /** Whether "the", "in" or the like stands right before, as before names of places and things. */
    private boolean isOfThing(Mention mention) {
        String text = reading.text();
        int end = mention.start() - 1;
        int from = Math.max(0, end - LONGEST_BEFORE);
        int start = end;
        while (start > from && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return end > 0
                && text.charAt(end) == ' '
                && SpeechCues.BEFORE_THING.contains(Fold.fold(text.substring(start, end)));
    }

    /** A name without any cue, right beside the verb, unless it is an abbreviation or has a hyphen like regions. */
    boolean mayBePerson(Mention mention) {
        Name name = names.of(mention);
        boolean word =
                name.text().length() > 2 && Character.isLowerCase(name.text().charAt(2));
        return name.type() == Name.Type.OTHER && word && name.text().indexOf('-') < 0;
    }

    /** Whether "he" or "she" may mean the one who is named. */
    boolean couldBeMeant(Mention mention) {
        return names.isPerson(mention) || (mayBePerson(mention) && !isOfThing(mention));
    }
}
