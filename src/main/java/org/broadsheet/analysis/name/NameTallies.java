package org.broadsheet.analysis.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.analysis.reading.AnalysedText;
import org.broadsheet.text.Fold;
import org.jspecify.annotations.Nullable;

/** Counts the names of a text, each with its short forms, and gathers what the words beside them say about them. */
final class NameTallies {

    /** More names than this are a list, not an article. */
    private static final int MOST = 60;

    /** Of a word beside a name, in UTF-16 units: a space, or a comma and one. */
    private static final int FARTHEST = 2;

    private static final Set<String> IN = Set.of("in", "near", "outside", "across", "throughout", "en", "à");

    private final AnalysedText reading;
    private final List<NameWord> words;
    private final Countries countries;
    private final Map<String, NameTally> tallies = new LinkedHashMap<>();
    private final List<NamePiece> pieces = new ArrayList<>();

    private NameTallies(AnalysedText reading, List<NameWord> words) {
        this.reading = reading;
        this.words = words;
        this.countries = Countries.in(reading.language());
    }

    /**
     * The names of {@code reading}.
     *
     * @param pieces where they stand, in the order of the text
     */
    static Names of(AnalysedText reading, List<NameWord> words, List<NamePiece> pieces) {
        NameTallies tallies = new NameTallies(reading, words);
        pieces.forEach(tallies::add);
        NameLinks.link(tallies.tallies.values(), tallies.countries, reading.language());
        return tallies.names();
    }

    private void add(NamePiece piece) {
        pieces.add(piece);
        NameWord first = words.get(piece.from());
        String key = piece.key(words);
        String written = reading.text()
                .substring(first.start(), words.get(piece.to() - 1).end());
        NameTally tally = tallies.computeIfAbsent(
                key, name -> new NameTally(name, withoutJunior(piece.folded(words)), written, first.start()));
        tally.count++;
        if (NameWords.isAcronym(tally.text, 0, tally.text.length()) && !first.acronym()) {
            tally.text = written;
        }
        tally.title = tally.title == null && piece.size() == 1 ? titleBefore(piece.from()) : tally.title;
        tally.shortOnly &= piece.size() == 1 && isHeadAlone(key) && !piece.person();
        tally.personCues += piece.person() ? 2 : 0;
        tally.personCues += piece.size() > 1 && piece.size() < 5 && NameCues.GIVEN.contains(first.folded()) ? 2 : 0;
        if (piece.from() > 0 && !piece.opens()) {
            addWordBefore(words.get(piece.from() - 1), first, tally);
        }
        if (piece.to() < words.size()) {
            addWordBehind(words.get(piece.to() - 1), words.get(piece.to()), tally);
        }
        abbreviation(piece, tally);
    }

    private static void addWordBefore(NameWord before, NameWord first, NameTally tally) {
        if (before.sentence() == first.sentence() && first.start() - before.end() <= FARTHEST && !before.capital()) {
            tally.personCues += NameCues.isRole(before.folded()) && !before.possessive() ? 2 : 0;
            tally.speaks |= NameCues.SPEECH.contains(before.folded());
            tally.placeCues += first.joined() && IN.contains(before.folded()) ? 1 : 0;
        }
    }

    private static void addWordBehind(NameWord last, NameWord behind, NameTally tally) {
        if (behind.start() - last.end() <= FARTHEST) {
            tally.personCues += personality(behind);
            tally.speaks |= NameCues.SPEECH.contains(behind.folded());
        }
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
        return !NameCues.isListed(key, countries)
                && (NameCues.isHead(key)
                        || NameCues.JOINING.contains(key)
                        || NameCues.OPENING.contains(key)
                        || NameCues.REGION.contains(key));
    }

    /** "Jane Roe, 24," says for sure that she is a person, "Jane Roe, who" says it of groups too. */
    private static int personality(NameWord behind) {
        String word = behind.folded();
        boolean age = word.length() == 2 && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1));
        return age && !behind.joined() ? 2 : word.equals("who") ? 1 : 0;
    }

    /** "All Nippon Airways (ANA)": the capitals in brackets are a short form. */
    private void abbreviation(NamePiece piece, NameTally tally) {
        if (pieces.size() < 2 || piece.size() > 1 || !words.get(piece.from()).acronym() || tally.full != null) {
            return;
        }
        NamePiece before = pieces.get(pieces.size() - 2);
        NameWord end = words.get(before.to() - 1);
        NameWord acronym = words.get(piece.from());
        boolean bracket = before.to() == piece.from()
                && reading.text().startsWith(" (", end.end())
                && acronym.start() == end.end() + 2;
        NameTally full = tallies.get(before.key(words));
        if (bracket
                && before.size() > 1
                && full != null
                && full != tally
                && full.first().charAt(0) == tally.key.charAt(0)) {
            tally.full = full;
            full.body = true;
        }
    }

    /** "Tom Reed Jr" goes by "Reed". */
    private static List<String> withoutJunior(List<String> words) {
        int last = words.size() - 1;
        return last > 1 && NameCues.JUNIOR.contains(words.get(last)) ? words.subList(0, last) : words;
    }

    private Names names() {
        Set<NameTally> wholes = new LinkedHashSet<>();
        for (NameTally tally : tallies.values()) {
            NameTally whole = tally.whole();
            if (whole != tally) {
                whole.count += tally.count;
                whole.personCues += tally.personCues;
                whole.placeCues += tally.placeCues;
            }
            if (!whole.shortOnly) {
                wholes.add(whole);
            }
        }
        String title = " " + Fold.fold(reading.title()) + " ";
        List<NameTally> ordered = new ArrayList<>(wholes);
        ordered.sort(Comparator.comparingInt((NameTally tally) -> -weight(tally, title))
                .thenComparingInt(tally -> tally.firstStart));
        List<Name> names = new ArrayList<>();
        Map<NameTally, Integer> numbers = new HashMap<>();
        for (NameTally tally : ordered.subList(0, Math.min(MOST, ordered.size()))) {
            numbers.put(tally, names.size());
            names.add(new Name(tally.shown(), tally.type(countries), tally.count));
        }
        return new Names(names, mentions(numbers));
    }

    private List<Mention> mentions(Map<NameTally, Integer> numbers) {
        List<Mention> mentions = new ArrayList<>(pieces.size());
        for (NamePiece piece : pieces) {
            NameTally tally = tallies.get(piece.key(words));
            Integer number = tally == null ? null : numbers.get(tally.whole());
            if (number != null) {
                mentions.add(new Mention(
                        words.get(piece.from()).start(),
                        words.get(piece.to() - 1).end(),
                        number));
            }
        }
        return mentions;
    }

    /** Uses count, and a place in the headline or in the first lines as much as two or one more. */
    private int weight(NameTally tally, String title) {
        boolean titled = title.contains(tally.key) || (tally.words.size() > 1 && title.contains(" " + tally.last()));
        return tally.count + (titled ? 2 : 0) + (tally.firstStart < 300 ? 1 : 0);
    }
}
