package org.broadsheet.read.body;

import org.jspecify.annotations.Nullable;

/**
 * Plain text as paragraphs. A blank line parts paragraphs, and so does a line end beside a long line, since crawled text
 * has a paragraph a line; a line end between lines of medium length is where an editor wrapped them; short lines stay lines,
 * unless words are broken at their ends.
 */
final class PlainBody {

    /** A line wider than this was not wrapped by hand. A column is a Latin letter; an ideograph is two. */
    private static final int LONG = 100;

    /** A line at least this wide and not long was wrapped. */
    private static final int WRAPPED = 50;

    private final String text;
    private final StringBuilder out;

    /** Null when no word is broken at the end of a line, as in most texts. */
    private final @Nullable BrokenWords broken;

    private PlainBody(String text, int start) {
        this.text = text;
        broken = BrokenWords.in(text, start);
        out = new StringBuilder(text.length() + text.length() / 16 + 64);
    }

    /** Safe HTML of {@code text} from {@code start} on: only {@code p}, {@code br} and {@code hr}. */
    static String html(String text, int start) {
        PlainBody body = new PlainBody(text, start);
        body.write(start);
        return body.out.toString();
    }

    private void write(int from) {
        boolean open = false;
        int before = 0;
        int indent = 0;
        int at = from;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int first = at;
            int last = end;
            while (first < last && isSpace(text.charAt(first))) {
                first++;
            }
            while (last > first && isSpace(text.charAt(last - 1))) {
                last--;
            }
            int deeper = broken == null ? 0 : first - at - indent;
            indent = first - at;
            at = end + 1;
            if (first == last || isRule(first, last)) {
                close(open);
                open = false;
                if (first < last && !out.isEmpty()) {
                    out.append("<hr>\n");
                }
                continue;
            }
            int width = width(first, last);
            if (open && (before > LONG || width > LONG || deeper > 1)) {
                close(true);
                open = false;
            }
            if (!open) {
                out.append("<p>");
            } else if (broken != null && broken.at(out, first)) {
                broken.join(out, first);
            } else {
                out.append(before >= WRAPPED || broken != null ? "\n" : "<br>\n");
            }
            open = true;
            before = width;
            Markup.escape(text, first, last, out);
        }
        close(open);
        if (out.length() >= 5 && out.indexOf("<hr>\n", out.length() - 5) >= 0) {
            out.setLength(out.length() - 5);
        }
    }

    private void close(boolean open) {
        if (open) {
            out.append("</p>\n");
        }
    }

    /** Three or more of the signs that draw a line, with nothing else. */
    private boolean isRule(int start, int end) {
        char sign = text.charAt(start);
        if (end - start < 3 || end - start > 200 || (sign != '-' && sign != '*' && sign != '_')) {
            return false;
        }
        int count = 0;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == sign) {
                count++;
            } else if (text.charAt(i) != ' ') {
                return false;
            }
        }
        return count >= 3;
    }

    private int width(int start, int end) {
        int width = end - start;
        if (width > LONG) {
            return width;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if ((c >= 0x2E80 && c < 0xD800) || (c >= 0xF900 && c < 0xFB00)) {
                width++;
            }
        }
        return width;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == 0xA0 || c == '\r' || (c > 127 && Character.isWhitespace(c));
    }
}
