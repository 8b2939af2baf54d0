package org.broadsheet.read.date;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that say after each number what it is, as Chinese, Japanese and Korean do: 2024年3月19日 火曜日 午後2時05分. */
final class EastAsianDates {

    private static final Pattern DAY = Pattern.compile(
            "(\\d{4}) ?(?:[年년]|\\.(?= ?\\d{1,2}\\. ?\\d{1,2}\\.?$)) ?(\\d{1,2}) ?[月월.] ?(\\d{1,2}) ?(?:[日일号號](?:[电電]$)?|\\.?$)");
    private static final Pattern WEEKDAY =
            Pattern.compile("[(（]?(?:[月火水木金土日]曜日?|(?:星期|周|週)[一二三四五六日天]|[월화수목금토일]요일|[(（][月火水木金土日월화수목금토일](?=[)）]))[)）]?");
    private static final Pattern TIME =
            Pattern.compile("(午前|上午|오전|午後|下午|오후)? ?(\\d{1,2}) ?[時时点點시] ?(?:(\\d{1,2}) ?[分분]?(?: ?\\d{1,2} ?[秒초])?)?");

    private static final Pattern HALF_DAY = Pattern.compile("(午前|上午|오전|午後|下午|오후) ?(\\d{1,2}):(\\d{2})(?::\\d{2})?");

    private static final Pattern MONTH = Pattern.compile("(\\d{4}) ?[年년](?: ?(\\d{1,2}) ?[月월])?");

    /** The year of an era: 令和8年; or behind the year, as newspapers have it: 2026年（令和8年）9月15日. */
    private static final Pattern ERA = Pattern.compile("(令和|平成|昭和|大正|明治|民國|民国) ?(\\d{1,3}|元) ?年");

    private static final Pattern ERA_BEHIND = Pattern.compile("(?<=年) ?[(（]" + ERA.pattern() + "[)）]");

    /** The years before the first of each era. */
    private static final Map<String, Integer> BEFORE_ERA =
            Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "大正", 1911, "明治", 1867, "民國", 1911, "民国", 1911);

    private EastAsianDates() {}

    /** The date with the signs that others have, "2024-03-19 2:05 pm"; other texts as they are. */
    static String spelt(String written) {
        String text = inYears(written);
        Matcher day = DAY.matcher(text);
        if (!day.lookingAt()) {
            Matcher month = MONTH.matcher(text);
            return !month.matches() ? text : month.group(1) + (month.group(2) == null ? "" : "-" + month.group(2));
        }
        String rest = WEEKDAY.matcher(text.substring(day.end())).replaceAll(" ");
        Matcher time = TIME.matcher(rest);
        boolean timed = time.find();
        if (!timed) {
            time = HALF_DAY.matcher(rest);
            timed = time.find();
        }
        if (timed) {
            String half = time.group(1) == null ? "" : "午前上午오전".contains(time.group(1)) ? " am" : " pm";
            String minute = time.group(3) == null ? "00" : time.group(3);
            rest = rest.substring(0, time.start()) + time.group(2) + ":" + minute + half + rest.substring(time.end());
        }
        return day.group(1) + "-" + day.group(2) + "-" + day.group(3) + " " + rest;
    }

    /** The text with the years that all count from for those of eras. */
    private static String inYears(String text) {
        if (text.indexOf('年') < 0) {
            return text;
        }
        String plain = ERA_BEHIND.matcher(text).replaceFirst("");
        Matcher era = ERA.matcher(plain);
        if (!era.lookingAt()) {
            return plain;
        }
        int ofEra = era.group(2).equals("元") ? 1 : Integer.parseInt(era.group(2));
        return BEFORE_ERA.getOrDefault(era.group(1), 0) + ofEra + "年" + plain.substring(era.end());
    }
}
