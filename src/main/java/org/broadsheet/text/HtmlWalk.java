package org.broadsheet.text;

import java.util.Set;

/** One walk over safe HTML that meets its plain text unit by unit, each with the place it stands at. */
abstract class HtmlWalk {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "div",
            "section",
            "hr",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "figure",
            "footer");

    /** What stands between the last unit and the next one; the strongest wins. */
    private enum Gap {
        NONE,
        SPACE,
        LINE,
        CELL,
        BLOCK
    }

    private final String html;

    /** The same as {@code html}: an array is read a good deal faster. */
    private final char[] units;

    private Gap gap = Gap.NONE;
    private boolean any;
    private int pre;

    HtmlWalk(String html) {
        this.html = html;
        units = html.toCharArray();
    }

    /**
     * One UTF-16 unit of the plain text.
     *
     * @param from where it stands in the HTML
     * @param to after it; equal to {@code from} for units that stand for a gap
     */
    abstract void unit(char c, int from, int to);

    /** A run of units that stand in the HTML as they are in the plain text. */
    void run(int from, int to) {
        for (int i = from; i < to; i++) {
            unit(units[i], i, i + 1);
        }
    }

    /** The units from {@code from} to {@code to} of the HTML. */
    final void copy(int from, int to, char[] into, int at) {
        System.arraycopy(units, from, into, at, to - from);
    }

    /** A tag begins at {@code from}: a run of text ends here. */
    abstract void tag(int from);

    final void walk() {
        int at = 0;
        while (at < units.length) {
            char c = units[at];
            if (c == '<') {
                int end = html.indexOf('>', at);
                if (end < 0) {
                    return;
                }
                tag(at);
                at = enter(at, end + 1);
            } else if (c == '&') {
                at = entity(at);
            } else if (pre == 0 && isSpace(c)) {
                widen(Gap.SPACE);
                at++;
            } else {
                int end = runEnd(at + 1);
                fillGap(at);
                run(at, end);
                at = end;
            }
        }
    }

    /** Takes the tag between {@code start} and {@code end}; returns where to go on. */
    private int enter(int start, int end) {
        boolean closing = units[start + 1] == '/';
        int nameStart = start + (closing ? 2 : 1);
        int nameEnd = nameStart;
        while (nameEnd < end && isNamePart(units[nameEnd])) {
            nameEnd++;
        }
        String name = html.substring(nameStart, nameEnd);
        if (name.equals("br")) {
            widen(Gap.LINE);
        } else if (name.equals("td") || name.equals("th")) {
            widen(Gap.CELL);
        } else if (BLOCKS.contains(name)) {
            widen(Gap.BLOCK);
            if (name.equals("pre")) {
                pre = Math.max(0, pre + (closing ? -1 : 1));
            } else if (name.equals("figure") && !closing) {
                return after("</figure>", end);
            }
        } else if (name.equals("a") && !closing && leadsToOrFromNote(start)) {
            return after("</a>", end);
        }
        return end;
    }

    /** Whether the tag is {@code <a href="#fn…"} or {@code <a href="#ref…"}; the address is always the first attribute. */
    private boolean leadsToOrFromNote(int start) {
        return html.startsWith(" href=\"#", start + 2)
                && (html.startsWith("fn", start + 10) || html.startsWith("ref", start + 10));
    }

    private int after(String closing, int from) {
        int at = html.indexOf(closing, from);
        return at < 0 ? from : at + closing.length();
    }

    private int entity(int at) {
        int end = html.indexOf(';', at);
        if (end > at && end - at <= 10) {
            String name = html.substring(at + 1, end);
            int code = switch (name) {
                case "amp" -> '&';
                case "lt" -> '<';
                case "gt" -> '>';
                case "quot" -> '"';
                case "nbsp" -> 0xA0;
                default -> numeric(name);
            };
            if (code >= 0) {
                char[] units = Character.toChars(code);
                emit(units[0], at, end + 1);
                for (int i = 1; i < units.length; i++) {
                    unit(units[i], end + 1, end + 1);
                }
                return end + 1;
            }
        }
        emit('&', at, at + 1);
        return at + 1;
    }

    private static int numeric(String name) {
        if (!name.startsWith("#") || name.length() < 2) {
            return -1;
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int code = 0;
        for (int i = hex ? 2 : 1; i < name.length(); i++) {
            int digit = Character.digit(name.charAt(i), hex ? 16 : 10);
            if (digit < 0) {
                return -1;
            }
            code = code * (hex ? 16 : 10) + digit;
            if (code > Character.MAX_CODE_POINT) {
                return -1;
            }
        }
        return code;
    }

    /** After the text that goes on as it is: to the next tag, entity, or white space that is more than one space. */
    private int runEnd(int from) {
        char[] all = units;
        int end = all.length;
        int at = from;
        while (at < end && (all[at] > '<' || isBeforeLetter(all, at) || goesOn(at))) {
            at++;
        }
        return at;
    }

    /** Whether a space stands there as they do between words. */
    private static boolean isBeforeLetter(char[] units, int at) {
        return units[at] == ' ' && at + 1 < units.length && units[at + 1] > '<';
    }

    private boolean goesOn(int at) {
        char c = units[at];
        return c != '<' && c != '&' && (pre > 0 || !isSpace(c) || isSingleSpace(at));
    }

    private boolean isSingleSpace(int at) {
        char next = units[at] == ' ' && at + 1 < units.length ? units[at + 1] : ' ';
        return next != '<' && next != '&' && !isSpace(next);
    }

    private void fillGap(int at) {
        if (any) {
            switch (gap) {
                case BLOCK -> {
                    unit('\n', at, at);
                    unit('\n', at, at);
                }
                case LINE -> unit('\n', at, at);
                case CELL -> unit('\t', at, at);
                case SPACE -> unit(' ', at, at);
                case NONE -> {}
            }
        }
        gap = Gap.NONE;
        any = true;
    }

    private void emit(char c, int from, int to) {
        fillGap(from);
        unit(c, from, to);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private void widen(Gap wider) {
        if (wider.compareTo(gap) > 0) {
            gap = wider;
        }
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }
}
