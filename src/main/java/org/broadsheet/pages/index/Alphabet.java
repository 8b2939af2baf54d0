package org.broadsheet.pages.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.index.AlphabetPage.Group;
import org.broadsheet.pages.index.AlphabetPage.Letter;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.PlannedPage;
import org.broadsheet.pages.wording.Letters;
import org.broadsheet.pages.wording.Numbers;

/**
 * Puts names under their first letters: on one page, or on a page a letter when they are many.
 *
 * @param title "Topics"
 * @param address of the whole index
 * @param template of all its pages
 * @param standfirst what is listed
 * @param label over the largest entries
 * @param entries in any order
 */
record Alphabet(String title, String address, String template, String standfirst, String label, List<Counted> entries) {

    /** More names than this stand on a page a letter. */
    static final int ON_ONE_PAGE = 600;

    /** A shorter index needs no row of letters. */
    private static final int FEW = 30;

    /** Entries named at the head. */
    private static final int MOST = 12;

    private static final Comparator<Counted> BY_NAME = Comparator.comparing(
                    (Counted entry) -> Letters.sorting(entry.name()))
            .thenComparing(Counted::name)
            .thenComparing(Counted::page);

    private static final Comparator<Counted> LARGEST_FIRST =
            Comparator.comparing(Counted::count).reversed().thenComparing(BY_NAME);

    Stream<PlannedPage> pages() {
        if (entries.isEmpty()) {
            return Stream.empty();
        }
        List<Group> groups = groups();
        if (entries.size() <= ON_ONE_PAGE) {
            return Stream.of(new PlannedPage(address, template, () -> whole(groups)));
        }
        return Stream.concat(
                Stream.of(new PlannedPage(address, template, () -> head(groups))),
                groups.stream().map(group -> new PlannedPage(page(group), template, () -> letter(group, groups))));
    }

    private AlphabetPage whole(List<Group> groups) {
        boolean few = entries.size() <= FEW;
        return new AlphabetPage(
                address,
                title,
                List.of(),
                standfirst,
                few ? List.of() : row(groups, group -> new Letter(group.letter(), "", group.id(), false)),
                label,
                few ? List.of() : most(),
                groups);
    }

    private AlphabetPage head(List<Group> groups) {
        return new AlphabetPage(
                address,
                title,
                List.of(),
                standfirst,
                row(groups, group -> new Letter(group.letter(), page(group), "", false)),
                label,
                most(),
                List.of());
    }

    private AlphabetPage letter(Group letter, List<Group> groups) {
        return new AlphabetPage(
                page(letter),
                title + ": " + letter.letter(),
                List.of(new Link(title, address)),
                Numbers.of(letter.entries().size(), "name") + " of " + Numbers.count(entries.size()) + ".",
                row(groups, group -> new Letter(group.letter(), page(group), "", group.equals(letter))),
                "",
                List.of(),
                List.of(letter));
    }

    private String page(Group group) {
        return Addresses.part(address, "a-z/" + group.id());
    }

    private List<Counted> most() {
        return entries.stream().sorted(LARGEST_FIRST).limit(MOST).toList();
    }

    /** Each letter from A to Z, also those without names, then the others. */
    private static List<Letter> row(List<Group> groups, Function<Group, Letter> link) {
        List<Letter> row = new ArrayList<>();
        int next = 0;
        for (char c = 'A'; c <= 'Z'; c++) {
            String name = String.valueOf(c);
            int before = row.size();
            while (next < groups.size() && groups.get(next).letter().startsWith(name)) {
                row.add(link.apply(groups.get(next++)));
            }
            if (row.size() == before) {
                row.add(new Letter(name, "", "", false));
            }
        }
        groups.subList(next, groups.size()).forEach(group -> row.add(link.apply(group)));
        return row;
    }

    private List<Group> groups() {
        Map<String, List<Counted>> letters = new TreeMap<>(
                Comparator.comparing((String letter) -> letter.equals("#")).thenComparing(letter -> letter));
        for (Counted entry : entries) {
            letters.computeIfAbsent(heading(entry.name()), letter -> new ArrayList<>())
                    .add(entry);
        }
        List<Group> groups = new ArrayList<>();
        letters.forEach((letter, names) -> {
            names.sort(BY_NAME);
            if (names.size() <= ON_ONE_PAGE) {
                groups.add(new Group(letter, id(letter), names));
            } else {
                groups.addAll(byTwoLetters(names));
            }
        });
        return groups;
    }

    /** A letter of too many names is parted once more. */
    private static List<Group> byTwoLetters(List<Counted> names) {
        Map<String, List<Counted>> pairs = new TreeMap<>();
        for (Counted entry : names) {
            pairs.computeIfAbsent(twoLetters(entry.name()), pair -> new ArrayList<>())
                    .add(entry);
        }
        return pairs.entrySet().stream()
                .map(pair -> new Group(pair.getKey(), id(pair.getKey()), pair.getValue()))
                .toList();
    }

    private static String twoLetters(String name) {
        String first = heading(name);
        String sorting = Letters.sorting(name);
        int second = sorting.codePoints()
                .filter(Character::isLetterOrDigit)
                .skip(1)
                .findFirst()
                .orElse(' ');
        return second == ' ' ? first : first + Character.toString(second);
    }

    /** One heading for all ideographs, which have no alphabet; likewise for the syllables of Japanese and Korean. */
    private static String heading(String name) {
        String letter = Letters.heading(name);
        return switch (Character.UnicodeScript.of(letter.codePointAt(0))) {
            case HAN -> "中";
            case HIRAGANA, KATAKANA -> "あ";
            case HANGUL -> "가";
            default -> letter;
        };
    }

    /** "a", "sa"; "u4e2d" for letters beyond ASCII, "other" for none. */
    private static String id(String letters) {
        if (letters.equals("#")) {
            return "other";
        }
        StringBuilder id = new StringBuilder();
        letters.codePoints().forEach(c -> {
            if (c < 128 && Character.isLetterOrDigit(c)) {
                id.appendCodePoint(Character.toLowerCase(c));
            } else {
                id.append('u').append(Integer.toHexString(c));
            }
        });
        return id.toString();
    }
}
