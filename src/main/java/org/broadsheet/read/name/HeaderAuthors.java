package org.broadsheet.read.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.read.date.TrailingDate;
import org.broadsheet.read.header.Header;
import org.broadsheet.read.header.Value;
import org.broadsheet.read.header.WikiLinks;
import org.jspecify.annotations.Nullable;

/** The authors that a header names, in every shape they are written in. */
public final class HeaderAuthors {

    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://\\S*");

    /** As feeds have it: "a@example.org (A)". */
    private static final Pattern MAIL = Pattern.compile("\\S{1,100}@\\S{1,200} {1,5}\\(([^()]{1,200})\\)");

    /** A list as Python or JSON writes it. */
    private static final Pattern LISTED = Pattern.compile("\\[['\"](.{0,2000})['\"]\\]");

    private static final Pattern BETWEEN_QUOTED = Pattern.compile("['\"], ?['\"]");

    private static final Pattern AND_WORD = Pattern.compile(",? (?:and|und|et|och|og|y|e|&) ");

    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}";

    private static final String GIVEN = "(?:" + NAME + "|\\p{Lu}\\.)";

    /** As libraries have it: "Roe, Jane A.", "García Márquez, Gabriel", "von der Ley, Ada". */
    private static final Pattern SURNAME_FIRST = Pattern.compile("((?:(?:de|da|di|del|della|van|von|den|der|ter|la|le|"
            + NAME + ") ){0,2}" + NAME + "), *(" + GIVEN + "(?:[ -]?" + GIVEN + "){0,2})");

    /** A link of Markdown: "[A](https://example.org/a)". */
    private static final Pattern LINK = Pattern.compile("(?<!\\[)\\[([^\\[\\]]{1,200})\\]\\([^()\\s]{1,2000}\\)");

    /** As e-mail has it: "A &lt;a@example.org>". */
    private static final Pattern BEHIND = Pattern.compile(" {1,5}<[^<>\\s]{1,100}@[^<>\\s]{1,200}>");

    /** What is said of an author: "A (Berlin, special correspondent)". */
    private static final Pattern REMARK = Pattern.compile(" {1,5}\\([^()]{1,200}\\)");

    /** Where a program begins that a crawler took for text, as one that hides an address; no name has such signs. */
    private static final Pattern PROGRAM = Pattern.compile("/\\*|<!|[{}\\\\]|\\bfunction ?\\(");

    /** As social media have it: "Ada Moor @adamoor". */
    private static final Pattern HANDLE = Pattern.compile("(?<! ) +@\\w{1,40}(?=$|[ ,;|])");

    /** Signs between a name and what is said of it, or another name. */
    private static final Pattern BETWEEN = Pattern.compile(" [-–—·•] |\\n");

    /** The time since an article appeared, or that it takes: "Published 3 hours ago", "4 min read". */
    private static final Pattern TIME = Pattern.compile(
            "(?iu)(?:^| )(?:published |posted |updated )?\\d{1,3}[ -]?(?:min(?:ute)?s?|minuten|hours?|days?|weeks?)\\b.*");

    /** Labels of links that stand beside a name on a page. */
    private static final Pattern LINKS =
            Pattern.compile("(?: (?:Twitter|Facebook|Instagram|LinkedIn|Bluesky|E-?mail))+$");

    /** Where somebody is, or for whom, behind a name: "Ada Moor in Kell", "Ada Moor for the Kell Post". */
    private static final Pattern PLACED = Pattern.compile(" (?:in|at|for) (?:the )?(?=\\p{Lu}).*");

    private static final Pattern TRAILING = Pattern.compile("(?<=\\p{L})[ ,;:]{1,9}$");

    /** A name behind the date: "Updated 14/09/26 by Ada Moor". */
    private static final Pattern BY_BEHIND = Pattern.compile(" by (?=\\p{Lu})");

    /** How browsers begin what they say in place of a sender: {@code <Saved by Blink>}. */
    private static final String BROWSER = "<Saved by ";

    private HeaderAuthors() {}

    /** People: "A and B", "A; B", "By A", "[[A]]", "[A](address)", "a@example.org (A)", lists, lists of {@code {name, url}}. */
    public static List<String> of(Header.@Nullable Entry entry) {
        NameList names = new NameList();
        for (String written : entry == null ? List.<String>of() : people(entry)) {
            if (written.startsWith(BROWSER)) {
                continue;
            }
            String named =
                    LINK.matcher(WikiLinks.plain(PROGRAM.split(written, 2)[0])).replaceAll("$1");
            String people =
                    BEHIND.matcher(ADDRESS.matcher(named).replaceAll("")).replaceAll("");
            String bare = REMARK.matcher(MAIL.matcher(people).replaceAll("$1")).replaceAll("");
            // "June 29, 2014 | Ada Moor", "Ada Moor | June 29, 2014", "Ada Moor | The Kell Post"
            int before = names.size();
            for (String part : NameList.split(BETWEEN.matcher(bare).replaceAll("|"), "|")) {
                if (names.size() == before || !Outlets.soundsLikeOne(part)) {
                    addPeople(part, names);
                }
            }
        }
        return names.inOrder();
    }

    private static void addPeople(String written, NameList names) {
        String named = HANDLE.matcher(TIME.matcher(written).replaceFirst("")).replaceAll("");
        int date = TrailingDate.start(named);
        Matcher behind = BY_BEHIND.matcher(named).region(date, named.length());
        String undated = behind.find() ? named.substring(behind.end()) : named.substring(0, date);
        String bare = Bylines.withoutBy(NameList.unquoted(undated.strip()));
        List<String> parts = NameList.split(bare, ";/");
        List<String> inverted = inverted(parts.size() > 1 ? parts : split(bare, AND_WORD));
        if (!inverted.isEmpty()) {
            inverted.forEach(person -> names.add(person(person)));
            return;
        }
        for (String part : parts) {
            if (!Bylines.isOtherWork(part)) {
                writers(part).forEach(person -> names.add(person(person)));
            }
        }
    }

    /** Who wrote, of "Ada Moor and Bo Lind, Staff Writers", without a place or outlet behind the last: "Ada Moor, Kell". */
    private static List<String> writers(String written) {
        List<String> people = Bylines.byAnd(Bylines.withoutJobs(written)).stream()
                .filter(person -> !Bylines.isOtherWork(person))
                .toList();
        if (people.size() < 2) {
            return people;
        }
        String last = people.get(people.size() - 1);
        String before = people.get(people.size() - 2);
        boolean behindComma = written.contains(before + ", " + last);
        boolean placed = behindComma
                && Bylines.isName(Bylines.withoutBy(before))
                && before.indexOf(' ') > 0
                && last.indexOf(' ') < 0
                && Character.isUpperCase(last.codePointAt(0));
        return placed ? people.subList(0, people.size() - 1) : people;
    }

    /** "Jane Roe" and "Peter Hall" of "Roe, Jane" and "Hall, Peter"; empty unless every part is written so. */
    private static List<String> inverted(List<String> parts) {
        List<String> names = new ArrayList<>();
        boolean sure = false;
        for (String part : parts) {
            Matcher inverted = SURNAME_FIRST.matcher(part);
            if (!inverted.matches()) {
                return List.of();
            }
            String surname = inverted.group(1);
            String given = inverted.group(2);
            if (Bylines.isDesk(surname) || Bylines.isDesk(given) || Bylines.isSuffix(given)) {
                return List.of();
            }
            sure |= surname.indexOf(' ') < 0 || Character.isLowerCase(surname.charAt(0));
            names.add(given + " " + surname);
        }
        // "Ada Moor, Kell" may be one who writes from Kell, and "Ada Moor, Bo Lind" two people.
        return sure ? names : List.of();
    }

    private static List<String> people(Header.Entry entry) {
        Sender sender = Sender.of(entry);
        if (sender != null) {
            return sender.person() == null ? List.of() : List.of(sender.person());
        }
        List<String> names = new ArrayList<>();
        List<Value> items = entry.value() instanceof Value.Items list ? list.items() : List.of(entry.value());
        for (Value item : items) {
            String name = item.entry("name", "displayName", "title", "author", "original");
            if (name != null) {
                names.add(name);
            } else if (!(item instanceof Value.Entries)) {
                item.scalars().forEach(scalar -> names.addAll(listed(scalar)));
            }
        }
        return names;
    }

    /** The name without "By", titles of markup and addresses; empty when it is no person's. */
    private static String person(String written) {
        String name =
                LINKS.matcher(Bylines.name(NameList.unquoted(written.strip()))).replaceFirst("");
        Matcher placed = PLACED.matcher(name);
        name = placed.find() && Bylines.isName(name.substring(0, placed.start()))
                ? name.substring(0, placed.start())
                : TRAILING.matcher(name).replaceFirst("");
        name = name.startsWith("@") ? name.substring(1) : name;
        boolean junk = Outlets.isHost(name)
                || name.contains("://")
                || name.indexOf('@') >= 0
                || name.startsWith("in ")
                || name.chars().noneMatch(Character::isLetter)
                || Bylines.isDesk(name);
        return junk ? "" : name;
    }

    private static List<String> split(String text, Pattern between) {
        return Arrays.stream(between.split(text, -1)).map(String::strip).toList();
    }

    /** What a list holds that a program wrote as text, as tables have it: "['A', 'B']". */
    private static List<String> listed(String written) {
        Matcher list = LISTED.matcher(written);
        return list.matches() ? List.of(BETWEEN_QUOTED.split(list.group(1))) : List.of(written);
    }
}
