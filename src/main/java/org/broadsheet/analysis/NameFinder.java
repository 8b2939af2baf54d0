package org.broadsheet.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of people, places, organisations and other subjects in a text by its capitals and the words around
 * them, without any model. Texts in scripts without capitals give only the names of countries.
 */
final class NameFinder {

    /** More names than this are a list, not an article. */
    private static final int MOST = 60;

    private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb");
    private static final Set<String> IN = Set.of("in", "near", "outside", "across", "throughout", "en", "à");

    private final AnalysedText reading;
    private final List<NameWord> words;
    private final NameEvidence evidence;
    private final Countries countries;
    private final boolean capitalNouns;
    private final Map<String, NameTally> tallies = new LinkedHashMap<>();
    private final List<NamePiece> accepted = new ArrayList<>();

    private NameFinder(AnalysedText reading, List<NameWord> words) {
        this.reading = reading;
        this.words = words;
        this.evidence = new NameEvidence(words);
        this.countries = Countries.in(reading.language());
        this.capitalNouns = CAPITAL_NOUNS.contains(reading.language());
    }

    static Names in(AnalysedText reading) {
        if (CountryNames.hasNoCapitals(reading.language())) {
            return CountryNames.in(reading);
        }
        List<NameWord> words = NameWords.of(reading);
        NameFinder finder = new NameFinder(reading, words);
        finder.judge(NamePieces.of(words, reading.language()));
        NameLinks.link(finder.tallies.values(), finder.countries, reading.language());
        return finder.names();
    }

    private void judge(List<NamePiece> pieces) {
        List<NamePiece> doubtful = new ArrayList<>();
        List<NamePiece> sure = new ArrayList<>();
        for (NamePiece piece : pieces) {
            boolean noun = capitalNouns && piece.size() == 1 && !piece.person();
            if (piece.opens() || piece.beforeOffice() || noun) {
                doubtful.add(piece);
            } else if (isName(piece)) {
                sure.add(piece);
                evidence.learn(wordsOf(piece));
            }
        }
        // Long names first: they say what the short ones at other openings are.
        doubtful.sort(Comparator.comparingInt(piece -> piece.size() > 1 ? 0 : 1));
        for (NamePiece piece : doubtful) {
            NamePiece judged = piece.beforeOffice() ? besideOffice(piece) : atOpening(piece);
            if (judged != null) {
                sure.add(judged);
                if (judged.size() > 1) {
                    evidence.learn(wordsOf(judged));
                }
            }
        }
        sure.sort(Comparator.comparingInt(NamePiece::from));
        sure.forEach(this::tally);
    }

    /** Whether a run in the middle of a sentence is a name, perhaps only a short one of another. */
    private boolean isName(NamePiece piece) {
        NameWord first = words.get(piece.from());
        String key = NamePieces.key(words, piece.from(), piece.to());
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
        String key = NamePieces.key(words, judged.from(), judged.to());
        boolean listed = countries.contains(key) || NameCues.CITY.contains(key) || NameCues.KNOWN_BODY.contains(key);
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
        String key = NamePieces.key(words, piece.from(), piece.to());
        String rest = NamePieces.key(words, piece.from() + 1, piece.to());
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
            NamePiece tail = new NamePiece(piece.from() + 1, piece.to(), false, piece.person(), piece.beforeOffice());
            return words.get(tail.from()).capital() && isName(tail) ? tail : null;
        }
        return isName(piece) ? piece : null;
    }

    private boolean isNameAtOpening(NamePiece piece, NameWord first) {
        String key = first.folded();
        if (!isName(piece) && !evidence.isKnown(key)) {
            return false;
        }
        boolean listed = countries.contains(key) || NameCues.CITY.contains(key) || NameCues.KNOWN_BODY.contains(key);
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

    private void tally(NamePiece piece) {
        accepted.add(piece);
        NameWord first = words.get(piece.from());
        String key = NamePieces.key(words, piece.from(), piece.to());
        NameTally tally = tallies.computeIfAbsent(
                key,
                name -> new NameTally(
                        name,
                        withoutJunior(wordsOf(piece)),
                        reading.text()
                                .substring(
                                        first.start(), words.get(piece.to() - 1).end()),
                        first.start()));
        tally.count++;
        if (NameWords.isAcronym(tally.text, 0, tally.text.length()) && !first.acronym()) {
            tally.text = reading.text()
                    .substring(first.start(), words.get(piece.to() - 1).end());
        }
        tally.title = tally.title == null && piece.size() == 1 ? titleBefore(piece.from()) : tally.title;
        tally.shortOnly &= piece.size() == 1 && isHeadAlone(key) && !piece.person();
        tally.personCues += piece.person() ? 2 : 0;
        tally.personCues += piece.size() > 1 && piece.size() < 5 && NameCues.GIVEN.contains(first.folded()) ? 2 : 0;
        if (piece.from() > 0 && !piece.opens()) {
            NameWord before = words.get(piece.from() - 1);
            boolean near =
                    before.sentence() == first.sentence() && first.start() - before.end() <= 2 && !before.capital();
            tally.personCues += near && NameCues.isRole(before.folded()) && !before.possessive() ? 2 : 0;
            tally.speaks |= near && NameCues.SPEECH.contains(before.folded());
            tally.placeCues += near && first.joined() && IN.contains(before.folded()) ? 1 : 0;
        }
        if (piece.to() < words.size()
                && words.get(piece.to()).start() - words.get(piece.to() - 1).end() <= 2) {
            tally.personCues += personality(piece.to());
            tally.speaks |= NameCues.SPEECH.contains(words.get(piece.to()).folded());
        }
        abbreviation(piece, tally);
    }

    /** "Lord" of "Lord Moss", "Mrs Justice" of "Mrs Justice Kaur"; null when none stands there. */
    private @Nullable String titleBefore(int from) {
        int i = from;
        while (i > 0 && words.get(i).joined() && words.get(i - 1).capital() && isTitle(words.get(i - 1), i < from)) {
            i--;
        }
        return i == from
                ? null
                : reading.text()
                        .substring(words.get(i).start(), words.get(from - 1).end());
    }

    private static boolean isTitle(NameWord word, boolean more) {
        return NameCues.TITLE.contains(word.folded()) || (more && word.folded().startsWith("mr"));
    }

    private boolean isHeadAlone(String key) {
        boolean listed = countries.contains(key) || NameCues.CITY.contains(key) || NameCues.KNOWN_BODY.contains(key);
        return !listed
                && (NameCues.isHead(key)
                        || NameCues.JOINING.contains(key)
                        || NameCues.OPENING.contains(key)
                        || NameCues.REGION.contains(key));
    }

    /** "Jane Roe, 24," says for sure that she is a person, "Jane Roe, who" says it of groups too. */
    private int personality(int next) {
        String word = words.get(next).folded();
        boolean age = word.length() == 2 && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1));
        return age && !words.get(next).joined() ? 2 : word.equals("who") ? 1 : 0;
    }

    /** "All Nippon Airways (ANA)": the capitals in brackets are a short form. */
    private void abbreviation(NamePiece piece, NameTally tally) {
        if (accepted.size() < 2 || piece.size() > 1 || !words.get(piece.from()).acronym() || tally.full != null) {
            return;
        }
        NamePiece before = accepted.get(accepted.size() - 2);
        NameWord end = words.get(before.to() - 1);
        NameWord acronym = words.get(piece.from());
        boolean bracket = before.to() == piece.from()
                && reading.text().startsWith(" (", end.end())
                && acronym.start() == end.end() + 2;
        NameTally full = tallies.get(NamePieces.key(words, before.from(), before.to()));
        if (bracket
                && before.size() > 1
                && full != null
                && full != tally
                && full.first().charAt(0) == tally.key.charAt(0)) {
            tally.full = full;
            full.body = true;
        }
    }

    private List<String> wordsOf(NamePiece piece) {
        List<String> own = new ArrayList<>(piece.size());
        for (int i = piece.from(); i < piece.to(); i++) {
            own.add(words.get(i).folded());
        }
        return own;
    }

    /** "Tom Reed Jr" goes by "Reed". */
    private static List<String> withoutJunior(List<String> words) {
        int last = words.size() - 1;
        return last > 1 && NameCues.JUNIOR.contains(words.get(last)) ? words.subList(0, last) : words;
    }

    private Names names() {
        Map<NameTally, NameTally> wholes = new LinkedHashMap<>();
        for (NameTally tally : tallies.values()) {
            NameTally whole = tally.whole();
            if (whole != tally) {
                whole.count += tally.count;
                whole.personCues += tally.personCues;
                whole.placeCues += tally.placeCues;
            }
            if (!whole.shortOnly) {
                wholes.put(whole, whole);
            }
        }
        String title = " " + Fold.fold(reading.title()) + " ";
        List<NameTally> ordered = new ArrayList<>(wholes.keySet());
        ordered.sort(Comparator.comparingInt((NameTally tally) -> -weight(tally, title))
                .thenComparingInt(tally -> tally.firstStart));
        List<Name> names = new ArrayList<>();
        Map<NameTally, Integer> numbers = new HashMap<>();
        for (NameTally tally : ordered.subList(0, Math.min(MOST, ordered.size()))) {
            numbers.put(tally, names.size());
            names.add(new Name(tally.shown(), tally.type(countries), tally.count));
        }
        List<Mention> mentions = new ArrayList<>(accepted.size());
        for (NamePiece piece : accepted) {
            NameTally tally = tallies.get(NamePieces.key(words, piece.from(), piece.to()));
            Integer number = tally == null ? null : numbers.get(tally.whole());
            if (number != null) {
                mentions.add(new Mention(
                        words.get(piece.from()).start(),
                        words.get(piece.to() - 1).end(),
                        number));
            }
        }
        return new Names(names, mentions);
    }

    /** Uses count, and a place in the headline or in the first lines as much as two or one more. */
    private int weight(NameTally tally, String title) {
        boolean titled = title.contains(tally.key) || (tally.words.size() > 1 && title.contains(" " + tally.last()));
        return tally.count + (titled ? 2 : 0) + (tally.firstStart < 300 ? 1 : 0);
    }
}
