package org.broadsheet.read.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that say after each number what it is, as Chinese, Japanese and Korean do: 2024年3月19日 火曜日 午後2時05分. */
final class EastAsianDates {

    private static final Pattern DAY = Pattern.compile(
            "(\\d{4}) ?(?:[年년]|\\.(?= ?\\d{1,2}\\. ?\\d{1,2}\\.?$)) ?(\\d{1,2}) ?[月월.] ?(\\d{1,2}) ?(?:[日일号號]|\\.?$)");
    private static final Pattern WEEKDAY =
            Pattern.compile("[(（]?(?:[月火水木金土日]曜日?|(?:星期|周|週)[一二三四五六日天]|[월화수목금토일]요일|[(（][月火水木金土日월화수목금토일](?=[)）]))[)）]?");
    private static final Pattern TIME =
            Pattern.compile("(午前|上午|오전|午後|下午|오후)? ?(\\d{1,2}) ?[時时点點시] ?(?:(\\d{1,2}) ?[分분]?(?: ?\\d{1,2} ?[秒초])?)?");

    private static final Pattern HALF_DAY = Pattern.compile("(午前|上午|오전|午後|下午|오후) ?(\\d{1,2}):(\\d{2})(?::\\d{2})?");

    private static final Pattern MONTH = Pattern.compile("(\\d{4}) ?[年년](?: ?(\\d{1,2}) ?[月월])?");

    private EastAsianDates() {}

    /** The date with the signs that others have, "2024-03-19 2:05 pm"; other texts as they are. */
    static String spelt(String text) {
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
}
