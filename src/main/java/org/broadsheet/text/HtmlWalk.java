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
        BLOCK
    }

    private final String html;
    private Gap gap = Gap.NONE;
    private boolean any;
    private int pre;

    HtmlWalk(String html) {
        this.html = html;
    }

    /**
     * One UTF-16 unit of the plain text.
     *
     * @param from where it stands in the HTML
     * @param to after it; equal to {@code from} for units that stand for a gap
     */
    abstract void unit(char c, int from, int to);

    /** A tag begins at {@code from}: a run of text ends here. */
    abstract void tag(int from);

    final void walk() {
        int at = 0;
        int length = html.length();
        while (at < length) {
            char c = html.charAt(at);
            if (c == '<') {
                int end = html.indexOf('>', at);
                if (end < 0) {
                    return;
                }
                tag(at);
                at = enter(at, end + 1);
            } else if (c == '&') {
                at = entity(at);
            } else if (pre == 0 && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f')) {
                widen(Gap.SPACE);
                at++;
            } else {
                emit(c, at, at + 1);
                at++;
            }
        }
    }

    /** Takes the tag between {@code start} and {@code end}; returns where to go on. */
    private int enter(int start, int end) {
        boolean closing = html.charAt(start + 1) == '/';
        int nameStart = start + (closing ? 2 : 1);
        int nameEnd = nameStart;
        while (nameEnd < end && isNamePart(html.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = html.substring(nameStart, nameEnd);
        if (name.equals("br")) {
            widen(Gap.LINE);
        } else if (name.equals("td") || name.equals("th")) {
            widen(Gap.SPACE);
        } else if (BLOCKS.contains(name)) {
            widen(Gap.BLOCK);
            if (name.equals("pre")) {
                pre = Math.max(0, pre + (closing ? -1 : 1));
            } else if (name.equals("figure") && !closing) {
                return after("</figure>", end);
            }
        } else if (name.equals("a") && !closing && leadsToOrFromNote(start, end)) {
            return after("</a>", end);
        }
        return end;
    }

    private boolean leadsToOrFromNote(int start, int end) {
        int href = html.indexOf("href=\"#", start);
        return href >= 0 && href < end && (html.startsWith("fn", href + 7) || html.startsWith("ref", href + 7));
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

    private void emit(char c, int from, int to) {
        if (any) {
            switch (gap) {
                case BLOCK -> {
                    unit('\n', from, from);
                    unit('\n', from, from);
                }
                case LINE -> unit('\n', from, from);
                case SPACE -> unit(' ', from, from);
                case NONE -> {}
            }
        }
        gap = Gap.NONE;
        any = true;
        unit(c, from, to);
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
