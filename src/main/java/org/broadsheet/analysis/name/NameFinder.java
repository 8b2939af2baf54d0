package org.broadsheet.analysis.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.broadsheet.analysis.reading.AnalysedText;
import org.broadsheet.text.Scripts;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of people, places, organisations and other subjects in a text by its capitals and the words around
 * them, without any model. Texts in scripts without capitals give only the names of countries.
 */
public final class NameFinder {

    private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb");

    private final AnalysedText reading;
    private final List<NameWord> words;
    private final NameEvidence evidence;
    private final Countries countries;
    private final boolean capitalNouns;

    private NameFinder(AnalysedText reading, List<NameWord> words) {
        this.reading = reading;
        this.words = words;
        this.evidence = new NameEvidence(words);
        this.countries = Countries.in(reading.language());
        this.capitalNouns = CAPITAL_NOUNS.contains(reading.language());
    }

    public static Names in(AnalysedText reading) {
        if (Scripts.hasNoCapitals(reading.language())) {
            return CountryNames.in(reading);
        }
        List<NameWord> words = NameWords.of(reading);
        List<NamePiece> pieces = new NameFinder(reading, words).judged(NamePieces.of(words, reading.language()));
        return NameTallies.of(reading, words, pieces);
    }

    /** Those of {@code pieces} that are names, some without their first word, in the order of the text. */
    private List<NamePiece> judged(List<NamePiece> pieces) {
        List<NamePiece> doubtful = new ArrayList<>();
        List<NamePiece> sure = new ArrayList<>();
        for (NamePiece piece : pieces) {
            boolean noun = capitalNouns && piece.size() == 1 && !piece.person();
            if (piece.opens() || piece.beforeOffice() || noun) {
                doubtful.add(piece);
            } else if (isName(piece)) {
                sure.add(piece);
                evidence.learn(piece.folded(words));
            }
        }
        // Long names first: they say what the short ones at other openings are.
        doubtful.sort(Comparator.comparingInt(piece -> piece.size() > 1 ? 0 : 1));
        for (NamePiece piece : doubtful) {
            NamePiece judged = piece.beforeOffice() ? besideOffice(piece) : atOpening(piece);
            if (judged != null) {
                sure.add(judged);
                if (judged.size() > 1) {
                    evidence.learn(judged.folded(words));
                }
            }
        }
        sure.sort(Comparator.comparingInt(NamePiece::from));
        return sure;
    }

    /** Whether a run in the middle of a sentence is a name, perhaps only a short one of another. */
    private boolean isName(NamePiece piece) {
        NameWord first = words.get(piece.from());
        String key = piece.key(words);
        if (isSign(piece)) {
            return false;
        }
        if (countries.contains(key) && (first.acronym() || piece.size() > 1 || !key.equals("us"))) {
            return true;
        }
        if (words.subList(piece.from(), piece.to()).stream().allMatch(word -> NameCues.FIRM.contains(word.folded()))) {
            return false;
        }
        if (piece.size() > 1) {
            return (!capitalNouns || isNameAmongNouns(piece)) && !isFurniture(piece);
        }
        if (NameCues.PLAIN.contains(key) || first.end() - first.start() < 2) {
            return false;
        }
        if (first.acronym()) {
            return first.end() - first.start() <= 8
                    && Character.isLetter(reading.text().charAt(first.start()));
        }
        boolean listed = NameCues.CITY.contains(key) || NameCues.KNOWN_BODY.contains(key);
        return listed || (!capitalNouns && !evidence.isCommon(key)) || piece.person();
    }

    /** "US" of "US$3bn", "NOTE" of "NOTE: the figures are not audited". */
    private boolean isSign(NamePiece piece) {
        NameWord last = words.get(piece.to() - 1);
        if (piece.size() > 1 || last.end() == reading.text().length()) {
            return false;
        }
        char next = reading.text().charAt(last.end());
        return next == '$' || (next == ':' && last.acronym() && !NameCues.KNOWN_BODY.contains(last.folded()));
    }

    /** "ALSO READ", "Hide Caption": what stands around an article. */
    private boolean isFurniture(NamePiece piece) {
        int acronyms = 0;
        int plain = 0;
        for (NameWord word : words.subList(piece.from(), piece.to())) {
            acronyms += word.acronym() && word.end() - word.start() > 2 ? 1 : 0;
            plain += NameCues.PLAIN.contains(word.folded()) ? 1 : 0;
        }
        return plain > 1 || acronyms > 1;
    }

    /** In German every noun has a capital, so a name needs a given name, an office or a firm's suffix. */
    private boolean isNameAmongNouns(NamePiece piece) {
        String first = words.get(piece.from()).folded();
        String last = words.get(piece.to() - 1).folded();
        return piece.size() <= 4 && (piece.person() || NameCues.GIVEN.contains(first) || NameCues.FIRM.contains(last));
    }

    /** "Apple Chief Executive …": the words before an office are a name only when something else says so. */
    private @Nullable NamePiece besideOffice(NamePiece piece) {
        NamePiece judged = piece.opens() ? atOpening(piece) : piece;
        if (judged == null) {
            return null;
        }
        String key = judged.key(words);
        boolean listed = NameCues.isListed(key, countries);
        boolean acronym = judged.size() == 1 && words.get(judged.from()).acronym();
        boolean name = listed
                || acronym
                || (evidence.isKnown(key) && !evidence.isCommon(key) && !NameCues.OPENING.contains(key));
        return name && isName(judged) ? judged : null;
    }

    /** Where every word has a capital, a name needs a second sign; or the first word goes and the rest stays. */
    private @Nullable NamePiece atOpening(NamePiece piece) {
        NameWord first = words.get(piece.from());
        String word = first.folded();
        if (piece.size() == 1) {
            return isNameAtOpening(piece, first) ? piece : null;
        }
        String key = piece.key(words);
        String rest = piece.withoutFirst().key(words);
        boolean given = NameCues.GIVEN.contains(word);
        boolean inside = evidence.isCapitalInside(word) || NamePieces.PARTICLES.contains(word);
        boolean body = piece.size() > 2
                && NameCues.BODY.contains(words.get(piece.to() - 1).folded());
        boolean common = (NameCues.OPENING.contains(word) && !body) || evidence.isCommon(word);
        boolean restIsPlace = countries.contains(rest) || NameCues.CITY.contains(rest);
        boolean person = piece.size() > 2
                && NameCues.GIVEN.contains(words.get(piece.from() + 1).folded());
        boolean full = piece.size() > 2 && evidence.isKnown(rest);
        boolean apart = !given
                && !inside
                && !first.acronym()
                && (common || person || full || (restIsPlace && !NameCues.REGION.contains(word)));
        if (apart && !countries.contains(key) && !evidence.isKnown(key)) {
            NamePiece tail = piece.withoutFirst();
            return words.get(tail.from()).capital() && isName(tail) ? tail : null;
        }
        return isName(piece) ? piece : null;
    }

    private boolean isNameAtOpening(NamePiece piece, NameWord first) {
        String key = first.folded();
        if (!isName(piece) && !evidence.isKnown(key)) {
            return false;
        }
        boolean listed = NameCues.isListed(key, countries);
        if (listed || first.acronym() || piece.person()) {
            return true;
        }
        if (NameCues.OPENING.contains(key) || evidence.isCommon(key)) {
            return false;
        }
        if (capitalNouns) {
            return evidence.isLastOfName(key);
        }
        if (evidence.isKnown(key) || evidence.isCapitalInside(key)) {
            return true;
        }
        boolean speaks = isFollowedBy(piece.to(), NameCues.SPEECH) && !key.endsWith("s");
        return NameCues.GIVEN.contains(key) || speaks || first.possessive();
    }

    private boolean isFollowedBy(int i, Set<String> set) {
        return i < words.size()
                && words.get(i).joined()
                && set.contains(words.get(i).folded());
    }
}
