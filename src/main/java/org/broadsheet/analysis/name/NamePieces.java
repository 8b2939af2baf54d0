package org.broadsheet.analysis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.text.Languages;
import org.broadsheet.text.StopWords;

/** Finds the runs of capitalised words, with the small words inside them, and cuts off what is no part of a name. */
final class NamePieces {

    /** Small words between the parts of a person's name. */
    static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "di", "del", "della", "van", "von", "der", "den", "ter", "bin", "ibn", "bint",
            "al", "el", "la", "du", "zu");

    /** Particles that may also begin a name in English: "von der Leyen", "al Qaeda". */
    private static final Set<String> LEADING = Set.of("von", "van", "al", "bin", "ibn", "de", "da");

    private static final Set<String> OF = Set.of("of", "for");

    private final List<NameWord> words;
    private final boolean english;
    private final boolean capitalNouns;
    private final Set<String> stopWords;
    private final Countries countries;
    private final List<NamePiece> pieces = new ArrayList<>();

    private NamePieces(List<NameWord> words, String language) {
        this.words = words;
        this.capitalNouns = language.equals("de");
        this.english = Languages.isEnglish(language);
        this.stopWords = StopWords.of(Languages.orEnglish(language));
        this.countries = Countries.in(language);
    }

    static List<NamePiece> of(List<NameWord> words, String language) {
        NamePieces finder = new NamePieces(words, language);
        int i = 0;
        while (i < words.size()) {
            if (finder.begins(i)) {
                int end = finder.endOfRun(i);
                finder.cut(i, end);
                i = end;
            } else {
                i++;
            }
        }
        return finder.pieces;
    }

    private boolean begins(int i) {
        NameWord word = words.get(i);
        return word.capital() || (english && isCapital(i + 1) && !word.opens() && LEADING.contains(word.folded()));
    }

    private boolean isCapital(int i) {
        return i < words.size() && words.get(i).joined() && words.get(i).capital();
    }

    private boolean isSmall(int i, Set<String> set) {
        return i < words.size()
                && words.get(i).joined()
                && !words.get(i).capital()
                && set.contains(words.get(i).folded());
    }

    private int endOfRun(int from) {
        int i = from + 1;
        if (!words.get(from).capital()) {
            while (!isCapital(i)) {
                i++;
            }
        }
        while (i < words.size() && (!words.get(i - 1).possessive() || isInnerPossessive(i - 1))) {
            if (isCapital(i)) {
                i++;
            } else if (isSmall(i, PARTICLES) && isCapital(i + 1) && isPersonal(from, i)) {
                i += 2;
            } else if (isSmall(i, PARTICLES) && isSmall(i + 1, PARTICLES) && isCapital(i + 2)) {
                i += 3;
            } else if (joinsOf(from, i)) {
                i += isCapital(i + 1) ? 2 : 3;
            } else if (isSmall(i, Set.of("and")) && joinsAnd(from, i)) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    /** "Children's Hospital", "New Year's Eve"; but not "Egypt's Supreme Court". */
    private boolean isInnerPossessive(int i) {
        return NameCues.POSSESSIVE.contains(words.get(i).folded());
    }

    /** In the Romance languages "de" is a common word too; a country before it belongs to no person. */
    private boolean isPersonal(int from, int i) {
        if (capitalNouns) {
            return NameCues.GIVEN.contains(words.get(i - 1).folded());
        }
        return english || (i - from <= 2 && !countries.contains(key(from, i)));
    }

    /** "Bank of England", "Ministry of the Interior"; but not "President of France" or "Smith of Ohio". */
    private boolean joinsOf(int from, int i) {
        if (!isSmall(i, OF)) {
            return false;
        }
        boolean article = isSmall(i + 1, Set.of("the")) && isCapital(i + 2);
        String last = words.get(i - 1).folded();
        boolean head = NameCues.JOINING.contains(last) || NameCues.isHead(last);
        boolean office = NameCues.OFFICE.contains(last);
        boolean portfolio = last.equals("secretary") || (i + 2 < words.size() && isPortfolio(article ? i + 2 : i + 1));
        return (head || (office && portfolio)) && (isCapital(i + 1) || article) && i - from <= 5;
    }

    /** "Food and Drug Administration", but not "Britain and the European Union". */
    private boolean joinsAnd(int from, int i) {
        int end = i + 1;
        while (isCapital(end) && !words.get(end - 1).possessive()) {
            end++;
        }
        if (end <= i + 1) {
            return false;
        }
        String right = words.get(i + 1).folded();
        if (right.equals("co") || NameCues.PAIR.contains(words.get(i - 1).folded() + "_" + right)) {
            return true;
        }
        boolean known = countries.contains(words.get(i - 1).folded())
                || NameCues.CITY.contains(words.get(i - 1).folded())
                || NameCues.GIVEN.contains(right)
                || countries.contains(key(i + 1, end))
                || words.get(i + 1).acronym();
        if (i - from > 2 && !known && hasHead(from - 1, i)) {
            return true;
        }
        boolean wholeCountry = countries.contains(key(from, i) + " and " + key(i + 1, end));
        String last = words.get(end - 1).folded();
        boolean body = NameCues.BODY.contains(last) && !NameCues.FIRM.contains(last) && end - i > 2;
        String left = words.get(i - 1).folded();
        boolean open = !NameCues.isHead(left)
                && !NameCues.CITY.contains(left)
                && !NameCues.KNOWN_BODY.contains(left)
                && !countries.contains(left)
                && !words.get(i - 1).acronym()
                && !(words.get(from).opens() && i - from == 1);
        return wholeCountry || (body && open && i - from <= 3 && !known && !countries.contains(key(from, i)));
    }

    /** Cuts a run at days, months and offices. */
    private void cut(int from, int to) {
        int start = from;
        boolean person = false;
        for (int k = from; k < to; k++) {
            String word = words.get(k).folded();
            if (NameCues.TIME.contains(word)
                    && !words.get(k).acronym()
                    && !isMonthName(start, k)
                    && !isGivenName(k, to)) {
                add(start, k, person, false);
                start = k + 1;
                person = false;
            } else if (isHonour(start, k, to)) {
                add(start, k, person, false);
                start = to;
            } else if (isOffice(word) && words.get(k).capital() && !opensBody(k, to)) {
                add(start, k, person, true);
                int end = afterOffice(k, to);
                person = to - end > 1 || !NameCues.SOFT_OFFICE.contains(word);
                start = end;
                k = end - 1;
            }
        }
        add(start, to, person, false);
    }

    /** "KC" of "Edward Lang KC"; "MP" is an office in "Labour MP Tom Reed". */
    private boolean isHonour(int start, int k, int to) {
        String word = words.get(k).folded();
        return k == to - 1
                && words.get(k).acronym()
                && NameCues.HONOUR.contains(word)
                && k - start > (NameCues.OFFICE.contains(word) ? 1 : 0);
    }

    /** In German also "Umweltminister" and whatever else has an office for its last part. */
    private boolean isOffice(String word) {
        return capitalNouns ? NameCues.isOffice(word) : NameCues.OFFICE.contains(word);
    }

    private boolean isMonthName(int start, int k) {
        return k > start
                && NameCues.MONTH_NAME.contains(words.get(k).folded())
                && !words.get(k - 1).opens();
    }

    /** "April Jones", "Jan Brandt"; but not "in April Germany", nor behind a number or at the beginning of a sentence. */
    private boolean isGivenName(int k, int to) {
        if (k + 1 >= to || !NameCues.MONTH_GIVEN.contains(words.get(k).folded())) {
            return false;
        }
        String next = words.get(k + 1).folded();
        String before = k == 0 || !words.get(k).joined() ? "" : words.get(k - 1).folded();
        boolean dated = before.isEmpty()
                || Character.isDigit(before.charAt(0))
                || NameCues.BEFORE_MONTH.contains(before)
                || NameCues.TIME.contains(before)
                || (k > 1 && NameCues.TIME.contains(words.get(k - 2).folded()));
        return !dated
                && words.get(k + 1).capital()
                && !words.get(k + 1).acronym()
                && !NameCues.TIME.contains(next)
                && !NameCues.OFFICE.contains(next)
                && !NameCues.CITY.contains(next)
                && !countries.contains(key(k + 1, to));
    }

    /** "Justice Department", "General Assembly": no office, but the beginning of a name. */
    private boolean opensBody(int k, int to) {
        String last = words.get(to - 1).folded();
        boolean head = k + 1 < to && NameCues.isHead(last) && !NameCues.OFFICE.contains(last) && to - k <= 4;
        for (int i = k + 1; head && i < to; i++) {
            head = !NameCues.GIVEN.contains(words.get(i).folded());
        }
        return head;
    }

    /** Behind "Secretary of State", "Minister for Foreign Affairs" and "Chancellor of the Exchequer". */
    private int afterOffice(int k, int to) {
        int i = k + 1;
        if (i < to && !words.get(i).capital() && OF.contains(words.get(i).folded())) {
            i++;
            while (i < to && (!words.get(i).capital() || i == k + 2 || isPortfolio(i))) {
                i++;
            }
        }
        return i;
    }

    private boolean isPortfolio(int i) {
        return NameCues.PORTFOLIO.contains(words.get(i).folded());
    }

    private void add(int start, int end, boolean person, boolean beforeOffice) {
        int from = start;
        int to = end;
        // "The", "But", "In": a capital, but no name; "Will Smith" stays.
        while (from < to && isNoise(from, to)) {
            from++;
        }
        while (to > from && !words.get(to - 1).capital()) {
            to--;
        }
        while (to > from
                && stopWords.contains(words.get(to - 1).folded())
                && !words.get(to - 1).acronym()
                && !NameCues.MONTH_NAME.contains(words.get(to - 1).folded())) {
            to--;
        }
        while (to > from && isShouted(to - 1) && to - from > 1) {
            to--;
        }
        while (to > from && isShouted(from) && to - from > 1) {
            from++;
        }
        from = withoutPeople(from, to);
        if (from < to) {
            pieces.add(new NamePiece(from, to, words.get(from).opens(), person, beforeOffice));
        }
    }

    /** "GETTY", "UPDATES": words of captions and of the page around the article. */
    private boolean isShouted(int i) {
        NameWord word = words.get(i);
        return NameCues.PLAIN.contains(word.folded())
                || (word.acronym() && word.end() - word.start() > 6 && !NameCues.KNOWN_BODY.contains(word.folded()));
    }

    private boolean isNoise(int from, int to) {
        NameWord word = words.get(from);
        if (!word.capital()) {
            return from == to - 1 || !LEADING.contains(word.folded());
        }
        boolean given = from + 1 < to && NameCues.GIVEN.contains(word.folded()) && !word.opens();
        boolean leading = from + 1 < to && NameCues.REGION.contains(word.folded());
        boolean particle = to - from == 2
                && (PARTICLES.contains(word.folded()) || (word.folded().equals("le") && !word.opens()));
        return stopWords.contains(word.folded()) && !word.acronym() && !given && !leading && !particle;
    }

    /** Takes "Ukrainian" from "Ukrainian Volodymyr", leaves it in "Ukrainian Ministry"; "North Korean" alone goes. */
    private int withoutPeople(int from, int to) {
        String last = to > from ? words.get(to - 1).folded() : "";
        boolean body = to - from > 1 && (NameCues.isHead(last) || hasHead(from, to));
        int people = from;
        while (people < to && NameCues.REGION.contains(words.get(people).folded())) {
            people++;
        }
        if (people == to
                || !NameCues.PEOPLE.contains(words.get(people).folded())
                || body
                || countries.contains(key(from, to))) {
            return from;
        }
        while (people < to && NameCues.PEOPLE.contains(words.get(people).folded())) {
            people++;
        }
        return people;
    }

    private boolean hasHead(int from, int to) {
        for (int i = Math.max(0, from + 1); i + 1 < to; i++) {
            if (OF.contains(words.get(i + 1).folded())
                    && NameCues.isHead(words.get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    private String key(int from, int to) {
        return NamePiece.key(words, from, to);
    }
}
