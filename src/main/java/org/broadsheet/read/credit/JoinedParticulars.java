package org.broadsheet.read.credit;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.read.header.Header;
import org.broadsheet.read.name.Bylines;
import org.broadsheet.read.name.Outlets;

/** What says two or three things of an article with no sign between them but a comma, a bracket or a word: a byline and a day. */
final class JoinedParticulars {

    /** Between a date and that of an update: "Published 15 Sept 2026, updated 16 Sept 2026". */
    private static final Pattern BEFORE_UPDATE =
            Pattern.compile("(?<=\\S)[ ,;.(–—-]{1,4}(?=" + Particulars.UPDATED + ")");

    /** The number of the page behind a head line: "THE ANSEL MERCURY, MARCH 14, 1890.     3", ", page 3". */
    private static final Pattern PAGE = Pattern.compile("(?i)(?:,? (?:page|p\\.|pg\\.) ?\\w{1,4}|\\.? {2,}\\d{1,3})$");

    /** What stands between a name and a date. */
    private static final Pattern BEFORE_DATE = Pattern.compile(
            "(?:,? (?i:mon|tues|wednes|thurs|fri|satur|sun)day)?[ ,–—-]{1,4}(?:(?i:on|le|am|el|il|em|op|den|publi[ée] le|published(?: on)?)\\b)?$");

    private static final Pattern REMARK = Pattern.compile(" \\([^()]{1,60}\\)$");

    private JoinedParticulars() {}

    /**
     * What {@code part} says.
     *
     * @param number of its line, from 1
     * @param mayWrite whether a name that stands by itself is sure to be that of the author
     * @return empty when it does not say two things or more
     */
    static List<Header.Entry> in(String part, int number, Predicate<String> mayWrite) {
        List<Header.Entry> signed = signedDate(part, number);
        List<Header.Entry> head = signed.isEmpty() ? pageHead(part, number) : signed;
        if (!head.isEmpty()) {
            return head;
        }
        List<Header.Entry> credited = creditedByline(part, number, mayWrite);
        return credited.isEmpty() ? datedByline(part, number, mayWrite) : credited;
    }

    /** "Published 15 Sept 2026, updated 16 Sept 2026" says two things. */
    static List<Header.Entry> updatedDate(String part, int number) {
        Matcher update = BEFORE_UPDATE.matcher(part);
        if (!update.find()) {
            return List.of();
        }
        String date = part.substring(0, update.start());
        String updated = part.substring(update.end());
        return Particulars.isDay(date) && Particulars.isDay(updated)
                ? List.of(Particulars.entry("date", date, number), Particulars.entry("updated", updated, number))
                : List.of();
    }

    /** "Ada Moor, Kell Post" says two things. */
    private static List<Header.Entry> creditedByline(String part, int number, Predicate<String> mayWrite) {
        int comma = part.lastIndexOf(", ");
        if (comma < 0) {
            return List.of();
        }
        String byline = part.substring(0, comma);
        String outlet = part.substring(comma + 2);
        return (Bylines.isByline(byline) || mayWrite.test(byline))
                        && Outlets.soundsLikeOne(outlet)
                        && !Bylines.isDesk(outlet)
                ? List.of(Particulars.entry("byline", byline, number), Particulars.entry("sitename", outlet, number))
                : List.of();
    }

    /** "Updated: 2023-03-20 06:50 (Reuters)" says two things. */
    static List<Header.Entry> creditedDate(String key, String value, int number) {
        Matcher credit = REMARK.matcher(value);
        boolean dated = credit.find() && Particulars.isDay(value.substring(0, credit.start()));
        return dated
                ? List.of(
                        Particulars.entry(key, value.substring(0, credit.start()), number),
                        Particulars.entry(
                                "credit line", value.substring(credit.start() + 2, value.length() - 1), number))
                : List.of();
    }

    /** "Posted on 20 March 2023 by Ada Moor" says two things. */
    private static List<Header.Entry> signedDate(String part, int number) {
        int by = part.lastIndexOf(" by ");
        String byline = part.substring(by + 1);
        return by > 0 && Bylines.isByline(byline) && Particulars.isDay(part.substring(0, by))
                ? List.of(
                        Particulars.entry("date", part.substring(0, by), number),
                        Particulars.entry("byline", byline, number))
                : List.of();
    }

    /** "By Ada Moor, 20 March 2023" says two things, "Ada Moor, Kell Post, 20 March 2023" three. */
    private static List<Header.Entry> datedByline(String part, int number, Predicate<String> mayWrite) {
        if (!Bylines.begins(part) && part.indexOf(", ") < 0) {
            return List.of();
        }
        for (int space = part.lastIndexOf(' '); space > 0; space = part.lastIndexOf(' ', space - 1)) {
            String date = part.substring(space + 1);
            String byline = BEFORE_DATE
                    .matcher(part.substring(0, space + 1).strip() + " ")
                    .replaceFirst("");
            if (date.isEmpty() || !Character.isLetterOrDigit(date.charAt(0)) || !Particulars.isDay(date)) {
                continue;
            }
            if (Bylines.begins(part) && Bylines.isByline(byline)) {
                return List.of(Particulars.entry("byline", byline, number), Particulars.entry("date", date, number));
            }
            List<Header.Entry> credited = creditedByline(byline, number, mayWrite);
            if (!credited.isEmpty()) {
                return List.of(credited.get(0), credited.get(1), Particulars.entry("date", date, number));
            }
        }
        return List.of();
    }

    /** "The Ansel Mercury, Friday, 14 March 1890, page 3" says two things; other lines say nothing. */
    private static List<Header.Entry> pageHead(String part, int number) {
        int comma = part.indexOf(", ");
        if (comma < 0 || part.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        String name = REMARK.matcher(part.substring(0, comma)).replaceFirst("");
        String date = PAGE.matcher(part.substring(comma + 2)).replaceFirst("");
        return Outlets.soundsLikeOne(name) && Particulars.isDay(date)
                ? List.of(Particulars.entry("sitename", name, number), Particulars.entry("date", date, number))
                : List.of();
    }
}
