package org.broadsheet.read.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.read.boilerplate.Newsletter;
import org.broadsheet.read.boilerplate.PageLines;
import org.broadsheet.read.boilerplate.SiteFoot;
import org.broadsheet.read.boilerplate.Strays;
import org.broadsheet.read.metadata.Facts;
import org.broadsheet.read.source.Notes;
import org.jsoup.nodes.Element;

/**
 * What a web page has around the text of its article and amid it, in elements that do not say so: told by its words, as in a
 * text that somebody copied from a page.
 */
final class PageFurniture {

    /** Elements that stand on lines of their own. */
    private static final Set<String> BLOCKS =
            Set.of(("address article aside blockquote body caption center dd details div dl dt"
                            + " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table"
                            + " tbody td tfoot th thead tr ul")
                    .split(" ", -1));

    /**
     * A line of the page.
     *
     * @param whole whether it is all that {@code element} has
     */
    private record Line(Element element, String words, boolean whole) {}

    private PageFurniture() {}

    /** Takes it out of {@code elements}, which are those of the article in the order of the page. */
    static void remove(List<Element> elements, Facts facts) {
        List<Line> lines = lines(elements);
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(line.words()).append("\n\n");
        }
        Notes unsaid = new Notes("");
        int start = Newsletter.start(text.toString(), PageLines.end(text.toString(), 0, unsaid), facts, unsaid);
        int letter = Newsletter.end(text.toString(), start, text.length(), unsaid);
        int end = SiteFoot.end(text.toString(), start, letter, unsaid);
        String[] kept = Strays.without(text.substring(0, end), start, unsaid).split("\n", -1);
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean stray = at >= end || 2 * i >= kept.length || kept[2 * i].isEmpty();
            if (line.whole() && (at < start || stray)) {
                line.element().remove();
            }
            at += line.words().length() + 2;
        }
    }

    /** The elements in {@code whole} that stand on lines of their own and have words, in the order of the page. */
    static List<Element> blocks(Element whole) {
        return lines(whole.getAllElements()).stream().map(Line::element).toList();
    }

    private static List<Line> lines(List<Element> elements) {
        Set<Element> outer = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (Element element : elements) {
            if (isBlock(element)) {
                Element parent = element.parent();
                while (parent != null && outer.add(parent)) {
                    parent = parent.parent();
                }
            }
        }
        for (Element element : elements) {
            boolean whole = !outer.contains(element);
            String words = !isBlock(element) ? "" : whole ? element.text() : element.ownText();
            if (!words.isBlank()) {
                String sign = element.normalName().equals("li") ? "- " : "";
                lines.add(new Line(element, sign + words.strip(), whole));
            }
        }
        return lines;
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }
}
