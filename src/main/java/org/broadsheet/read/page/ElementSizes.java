package org.broadsheet.read.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much each element of a web page holds, counted once before anything is taken out of it. */
final class ElementSizes {

    private static final Size NONE = new Size(0, 0, 0);

    /**
     * What an element holds.
     *
     * @param text in UTF-16 units, without white space at the ends of its pieces
     * @param linked of the text, what stands in links
     * @param pictures how many
     */
    record Size(int text, int linked, int pictures) {

        /** The part of the text that stands in links, from 0 to 1. */
        double links() {
            return text == 0 ? 0 : (double) linked / text;
        }

        private Size with(Size other) {
            return new Size(text + other.text, linked + other.linked, pictures + other.pictures);
        }
    }

    private final Map<Element, Size> sizes = new HashMap<>();
    private int deepest;

    /** The sizes of {@code whole} and of all that is in it. */
    ElementSizes(Element whole) {
        whole.traverse(new NodeVisitor() {
            private int links;

            @Override
            public void head(Node node, int depth) {
                deepest = Math.max(deepest, depth);
                links += isLink(node) ? 1 : 0;
            }

            @Override
            public void tail(Node node, int depth) {
                links -= isLink(node) ? 1 : 0;
                if (node.parent() instanceof Element parent) {
                    sizes.merge(parent, size(node, links > 0), Size::with);
                }
            }
        });
    }

    /** That of an element of the page. */
    Size of(Element element) {
        return sizes.getOrDefault(element, NONE);
    }

    /** How many elements stand in one another at most. */
    int deepest() {
        return deepest;
    }

    private Size size(Node node, boolean linked) {
        if (node instanceof TextNode words) {
            int length = words.text().strip().length();
            return new Size(length, linked ? length : 0, 0);
        }
        return node instanceof Element element
                ? of(element).with(new Size(0, 0, element.normalName().equals("img") ? 1 : 0))
                : NONE;
    }

    private static boolean isLink(Node node) {
        return node.normalName().equals("a") && node.hasAttr("href");
    }
}
