package org.broadsheet.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The plain text of safe HTML, and the way back: places of the plain text marked in the HTML. Both come from the same
 * walk, so that offsets agree. Knows only the plain, well-formed HTML that the reader of articles makes; linear in its
 * length.
 */
public final class HtmlText {

    /**
     * A range of a plain text to be marked in its HTML.
     *
     * @param id the id of the first marked element
     * @param start offset in the plain text of the first UTF-16 unit
     * @param end offset after the last one
     */
    public record Marked(String id, int start, int end) {}

    private HtmlText() {}

    /**
     * The text a reader sees: blocks parted by an empty line, {@code <br>} a line end, cells parted by a tab, other white space one space,
     * entities decoded. Figures, note markers and the links back from notes are left out.
     */
    public static String textOf(String safeHtml) {
        Reader reader = new Reader(safeHtml);
        reader.walk();
        return new String(reader.text, 0, reader.length);
    }

    private static final class Reader extends HtmlWalk {

        /** Every unit of the text stands for one or more of the HTML. */
        private final char[] text;

        private int length;

        Reader(String html) {
            super(html);
            text = new char[html.length()];
        }

        @Override
        void unit(char c, int from, int to) {
            text[length++] = c;
        }

        @Override
        void run(int from, int to) {
            copy(from, to, text, length);
            length += to - from;
        }

        @Override
        void tag(int from) {}
    }

    /**
     * {@code safeHtml} with every text run of each range wrapped in a {@code <span>}; the first one of a range has its id,
     * so that links can lead to it. Stays well-formed, also where a range runs across
     * elements. Ranges that begin inside an earlier one, or hold no text, are left unmarked.
     */
    public static String mark(String safeHtml, List<Marked> marks) {
        if (marks.isEmpty()) {
            return safeHtml;
        }
        Marker marker = new Marker(safeHtml, marks);
        marker.walk();
        return marker.finished();
    }

    private static final class Marker extends HtmlWalk {
        private final String html;
        private final List<Marked> marks;
        private final StringBuilder out;
        private int next;
        private int offset;
        private int copied;
        private int lastEnd;
        private boolean open;
        private boolean begun;

        Marker(String html, List<Marked> marks) {
            super(html);
            this.html = html;
            this.marks = new ArrayList<>(marks);
            this.marks.sort(Comparator.comparingInt(Marked::start).thenComparingInt(Marked::end));
            out = new StringBuilder(html.length() + 64 * marks.size());
        }

        @Override
        void unit(char c, int from, int to) {
            passEnded();
            if (from < to) {
                if (!open && next < marks.size() && marks.get(next).start() <= offset) {
                    copyTo(from);
                    out.append("<span");
                    if (!begun) {
                        out.append(" id=\"").append(marks.get(next).id()).append('"');
                    }
                    out.append('>');
                    open = true;
                    begun = true;
                }
                lastEnd = to;
            }
            offset++;
        }

        /** A run that no range reaches into, which most are, is passed in one step. */
        @Override
        void run(int from, int to) {
            passEnded();
            if (!open && (next >= marks.size() || marks.get(next).start() >= offset + to - from)) {
                offset += to - from;
                lastEnd = to;
            } else {
                super.run(from, to);
            }
        }

        @Override
        void tag(int from) {
            close();
        }

        String finished() {
            close();
            copyTo(html.length());
            return out.toString();
        }

        /** Leaves the ranges that end at or before the present offset, and those that begin inside one of them. */
        private void passEnded() {
            while (next < marks.size() && marks.get(next).end() <= offset) {
                close();
                int end = marks.get(next).end();
                next++;
                begun = false;
                while (next < marks.size() && marks.get(next).start() < end) {
                    next++;
                }
            }
        }

        private void close() {
            if (open) {
                copyTo(lastEnd);
                out.append("</span>");
                open = false;
            }
        }

        private void copyTo(int end) {
            out.append(html, copied, end);
            copied = end;
        }
    }
}
