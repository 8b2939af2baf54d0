package org.broadsheet.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** HTML while it is written: the text so far, and the elements that are open. */
final class OpenElements {

    /** Elements that a figure may stand in. */
    private static final Set<String> HOLD_BLOCKS = Set.of("div", "section", "li", "dd", "td", "th", "blockquote");

    /**
     * An open element.
     *
     * @param name as it came in, which need not be the one that is written
     * @param start where its opening tag was written
     * @param inside where its content begins
     * @param closing what closes it; empty when it is not written at all
     */
    record Open(String name, int start, int inside, String closing) {}

    private final StringBuilder out;
    private final Deque<Open> open = new ArrayDeque<>();

    OpenElements(StringBuilder out) {
        this.out = out;
    }

    void push(String name, String opening, String closing) {
        int start = out.length();
        out.append(opening);
        open.push(new Open(name, start, out.length(), closing));
    }

    /** Takes the innermost element off; null when it is not of that name. */
    @Nullable
    Open pop(String name) {
        Open last = open.peek();
        return last != null && last.name().equals(name) ? open.pop() : null;
    }

    /** Whether an element that is closed by {@code closing} is open. */
    boolean isOpen(String closing) {
        for (Open element : open) {
            if (element.closing().startsWith(closing)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a block may be written here. */
    boolean holdsBlocks() {
        Open last = open.peek();
        return last == null || HOLD_BLOCKS.contains(last.name());
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

    /** Whether the next text begins a line of the HTML. */
    boolean atLineStart() {
        return out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    }

    /** Removes all that was written since the element was opened, its tag included. */
    void drop(Open element) {
        out.setLength(element.start());
    }
}
