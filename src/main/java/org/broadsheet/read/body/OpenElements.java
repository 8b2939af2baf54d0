package org.broadsheet.read.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The elements that are open while HTML is written, and the rules of which may stand where: what stands in a wrong place ends
 * what it may not stand in, so that the result is valid whatever came in.
 */
final class OpenElements {

    /** Elements that blocks may stand in. */
    private static final Set<String> HOLDERS = Set.of("div", "section", "li", "td", "th", "blockquote", "figure");

    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> TABLE_PARTS = Set.of("table", "thead", "tbody", "tfoot");
    private static final Set<String> ROW_HOLDERS = Set.of("tr", "table", "thead", "tbody", "tfoot");
    private static final Set<String> LIST_ENDS = Set.of("td", "th", "figure", "div", "section", "blockquote", "table");
    private static final Set<String> FIGURE_ENDS = Set.of("td", "th", "div", "section", "blockquote", "li");

    /** What ends the caption of a figure. */
    static final String CAPTION_END = "</figcaption>\n";

    /**
     * An open element.
     *
     * @param name of the element
     * @param start where its opening tag was written
     * @param inside where its content begins
     * @param closing what closes it; empty when it is not written at all
     */
    record Open(String name, int start, int inside, String closing) {}

    private final StringBuilder out;
    private final Consumer<Open> closer;
    private final Deque<Open> open = new ArrayDeque<>();

    /** Writes to {@code out}; {@code closer} writes what ends an element. */
    OpenElements(StringBuilder out, Consumer<Open> closer) {
        this.out = out;
        this.closer = closer;
    }

    /** Opens an element at a place that has been made for it. */
    Open push(String name, String opening, String closing) {
        int start = out.length();
        out.append(opening);
        Open element = new Open(name, start, out.length(), closing);
        open.push(element);
        return element;
    }

    /** Ends {@code element} and all that is open inside it; does nothing when it has ended before. */
    void close(Open element) {
        boolean found = open.contains(element);
        while (found) {
            Open last = open.pop();
            closer.accept(last);
            found = !last.equals(element);
        }
    }

    /** Makes room for words or inline elements. */
    void makeRoom() {
        Open top = open.peek();
        if (top != null && LISTS.contains(top.name())) {
            push("li", "<li>", "</li>\n");
        } else if (top != null && top.name().equals("tr")) {
            push("td", "<td>", "</td>");
        } else if (top != null && TABLE_PARTS.contains(top.name())) {
            // Words between the rows of a table end it.
            Open table = reach(Set.of("table"), Set.of());
            if (table != null) {
                close(table);
            }
            makeRoom();
        } else if (top != null && top.name().equals("figure") && isCaptioned(top)) {
            close(top);
            makeRoom();
        }
    }

    /** Whether a caption ends the figure; one that begins it may be followed by more. */
    private boolean isCaptioned(Open figure) {
        int end = out.length() - CAPTION_END.length();
        return end > figure.inside()
                && out.indexOf(CAPTION_END, end) == end
                && !out.substring(figure.inside(), figure.inside() + 11).equals("<figcaption");
    }

    /** Makes room for a block: ends paragraphs, headings and inline elements. */
    void makeRoomForBlock() {
        makeRoom();
        Open top = open.peek();
        while (top != null && !HOLDERS.contains(top.name())) {
            close(top);
            makeRoom();
            top = open.peek();
        }
    }

    /** Whether an item may be opened here, inside what is open of a list. */
    boolean reachList() {
        return reach(LISTS, LIST_ENDS) != null;
    }

    /** Whether a cell may be opened here; opens a row for it. */
    boolean reachRow() {
        Open holder = reach(ROW_HOLDERS, Set.of());
        if (holder != null && !holder.name().equals("tr")) {
            push("tr", "<tr>", "</tr>\n");
        }
        return holder != null;
    }

    /** Whether a row may be opened here. */
    boolean reachTablePart() {
        return reach(TABLE_PARTS, Set.of()) != null;
    }

    /** The table that is open; null when there is none. */
    @Nullable
    Open reachTable() {
        return reach(Set.of("table"), Set.of());
    }

    /** The figure that is open; null when there is none. */
    @Nullable
    Open reachFigure() {
        return reach(Set.of("figure"), FIGURE_ENDS);
    }

    /** Ends everything inside the nearest element of these names, unless one of {@code ends} lies between. */
    private @Nullable Open reach(Set<String> names, Set<String> ends) {
        Open found = null;
        for (Open element : open) {
            if (names.contains(element.name())) {
                found = element;
                break;
            }
            if (ends.contains(element.name())) {
                return null;
            }
        }
        while (found != null && !found.equals(open.peek())) {
            closer.accept(open.pop());
        }
        return found;
    }

    boolean isOpen(String name) {
        for (Open element : open) {
            if (element.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a block may be written here as it is. */
    boolean holdsBlocks() {
        Open last = open.peek();
        return last == null || HOLDERS.contains(last.name());
    }

    /** Whether only elements, not words, may stand here. */
    boolean holdsNoWords() {
        Open last = open.peek();
        return last != null && (LISTS.contains(last.name()) || ROW_HOLDERS.contains(last.name()));
    }

    /** Whether nothing but white space has been written since the element was opened. */
    boolean isEmpty(Open element) {
        for (int i = element.inside(); i < out.length(); i++) {
            if (!Character.isWhitespace(out.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Removes all that was written since the element was opened, its tag included. */
    void drop(Open element) {
        out.setLength(element.start());
    }
}
