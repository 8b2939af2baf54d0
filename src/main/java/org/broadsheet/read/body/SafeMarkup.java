package org.broadsheet.read.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.broadsheet.read.address.Address;
import org.broadsheet.read.address.SafeLinks;
import org.broadsheet.read.body.OpenElements.Open;
import org.broadsheet.text.HtmlText;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Writes allowed elements in the form that the pages have: headings of two levels, tables that scroll, notes with links both
 * ways, pictures as figures. Every attribute it writes is made here.
 */
final class SafeMarkup implements HtmlStreamEventReceiver {

    private static final Set<String> INLINE =
            Set.of("code em strong b i u s del ins sub small q cite kbd abbr".split(" ", -1));

    private static final String TABLE =
            "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table class=\"table\">\n";

    /** An element as it came in, and what was written for it; null when nothing was. */
    private record Opened(String name, @Nullable Open element) {}

    private final StringBuilder out;
    private final Pictures pictures;
    private final @Nullable Address original;
    private final boolean remotePictures;
    private final @Nullable String title;
    private final OpenElements elements;
    private final Deque<Opened> opened = new ArrayDeque<>();
    private final LocalLinks ids = new LocalLinks();

    /** The pictures of the present paragraph while it holds nothing else. */
    private final List<String> figures = new ArrayList<>();

    private boolean paragraphHasText;
    private int links;
    private int silent;
    private boolean anyBlock;

    /** The id of the note marker that the next link gets; null when none is due. */
    private @Nullable String marker;

    SafeMarkup(
            int length, Pictures pictures, @Nullable Address original, boolean remotePictures, @Nullable String title) {
        out = new StringBuilder(length + 256);
        elements = new OpenElements(out, this::close);
        this.pictures = pictures;
        this.original = original;
        this.remotePictures = remotePictures;
        this.title = title == null ? null : Likeness.letters(title);
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    /** The safe HTML. */
    String finished() {
        return ids.mended(out.toString().strip());
    }

    @Override
    public void text(String text) {
        boolean blank = text.isBlank();
        boolean lineStarts = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        if (silent > 0 || (blank && (elements.holdsNoWords() || (lineStarts && !elements.isOpen("pre"))))) {
            return;
        }
        elements.makeRoom();
        paragraphHasText |= !blank;
        Markup.escape(text, 0, text.length(), out);
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        if (silent > 0) {
            return;
        }
        String href = name.equals("a") ? attribute(attributes, "href") : null;
        if (href != null && href.startsWith("#") && "footnote-backref".equals(attribute(attributes, "class"))) {
            back(href.substring(1));
            return;
        }
        switch (name) {
            case "br" -> {
                elements.makeRoom();
                out.append("<br>\n");
            }
            case "hr" -> rule();
            case "img" -> picture(attributes);
            default -> opened.push(new Opened(name, open(name, attributes)));
        }
    }

    @Override
    public void closeTag(String name) {
        if (silent > 0) {
            silent -= name.equals("a") ? 1 : 0;
            return;
        }
        Opened last = opened.peek();
        if (last != null && last.name().equals(name)) {
            opened.pop();
            if (last.element() != null) {
                elements.close(last.element());
            }
        }
    }

    /** Writes an opening tag; null when none is written. */
    private @Nullable Open open(String name, List<String> attributes) {
        return switch (name) {
            case "a" -> link(attributes);
            case "h1", "h2" -> heading("h2", attributes);
            case "h3", "h4", "h5", "h6" -> heading("h3", attributes);
            case "li" -> item(attributes);
            case "sup" -> {
                marker = Notation.noteId(attribute(attributes, "id"));
                yield inline(name);
            }
            case "table" -> block(name, TABLE, "</table></div>\n");
            case "tr" -> elements.reachTablePart() ? elements.push(name, "<tr>", "</tr>\n") : null;
            case "th", "td" -> elements.reachRow() ? cell(name, attributes) : block("div", "<div>", "</div>\n");
            case "thead", "tbody", "tfoot", "caption" -> tablePart(name);
            case "figcaption" -> caption();
            case "ol" -> {
                String start = attribute(attributes, "start");
                boolean numbered = start != null && start.matches("-?[0-9]{1,6}") && !start.equals("1");
                yield block(name, numbered ? "<ol start=\"" + start + "\">" : "<ol>", "</ol>\n");
            }
            case "p", "dt" -> {
                Open paragraph = block("p", "<p>", "</p>\n");
                figures.clear();
                paragraphHasText = false;
                yield paragraph;
            }
            case "ul", "blockquote", "pre", "figure" -> block(name, "<" + name + ">", "</" + name + ">\n");
            default -> INLINE.contains(name) ? inline(name) : division(attributes);
        };
    }

    /** Writes what ends an element. */
    private void close(Open last) {
        switch (last.name()) {
            case "p" -> closeParagraph(last);
            case "h2", "h3" -> closeHeading(last);
            case "a" -> {
                links--;
                if (!last.closing().isEmpty() && elements.isEmpty(last)) {
                    elements.drop(last);
                } else {
                    out.append(last.closing());
                }
            }
            case "th" -> {
                boolean empty = elements.isEmpty(last);
                out.setLength(empty ? last.start() : out.length());
                out.append(empty ? "<td></td>" : last.closing());
            }
            case "td" -> out.append(last.closing());
            default -> {
                if (elements.isEmpty(last)) {
                    elements.drop(last);
                } else {
                    anyBlock = true;
                    out.append(last.closing());
                }
            }
        }
    }

    private void closeParagraph(Open last) {
        anyBlock = true;
        if (!paragraphHasText && !figures.isEmpty()) {
            elements.drop(last);
            figures.forEach(out::append);
        } else if (elements.isEmpty(last)) {
            elements.drop(last);
        } else {
            out.append(last.closing());
        }
        figures.clear();
    }

    private void closeHeading(Open last) {
        String said = Likeness.letters(HtmlText.textOf(out.substring(last.inside())));
        boolean repeated = !anyBlock && title != null && said.equals(title);
        anyBlock = true;
        if (repeated || elements.isEmpty(last)) {
            elements.drop(last);
        } else {
            out.append(last.closing());
        }
    }

    private Open block(String name, String opening, String closing) {
        elements.makeRoomForBlock();
        return elements.push(name, opening, closing);
    }

    private Open inline(String name) {
        elements.makeRoom();
        return elements.push(name, "<" + name + ">", "</" + name + ">");
    }

    private void rule() {
        if (!elements.isOpen("section")) {
            elements.makeRoomForBlock();
            out.append("<hr>\n");
        }
    }

    private Open heading(String level, List<String> attributes) {
        if (elements.isOpen("th")) {
            return block("p", "<p>", "</p>\n");
        }
        String given = attribute(attributes, "id");
        String id = given == null ? null : Notation.anchor(given);
        boolean unique = id != null && ids.take(id);
        return block(level, unique ? "<" + level + " id=\"" + id + "\">" : "<" + level + ">", "</" + level + ">\n");
    }

    private Open item(List<String> attributes) {
        if (!elements.reachList()) {
            return block("div", "<div>", "</div>\n");
        }
        String note = Notation.noteId(attribute(attributes, "id"));
        return elements.push("li", note != null && ids.take(note) ? "<li id=\"" + note + "\">" : "<li>", "</li>\n");
    }

    private @Nullable Open tablePart(String name) {
        Open table = elements.reachTable();
        if (table == null) {
            return null;
        }
        boolean first = elements.isEmpty(table);
        if (name.equals("caption")) {
            return first ? elements.push(name, "<caption>", "</caption>\n") : null;
        }
        String part = name.equals("thead") && out.indexOf("<tr", table.inside()) >= 0 ? "tbody" : name;
        return elements.push(part, "<" + part + ">", "</" + part + ">\n");
    }

    private Open caption() {
        Open figure = elements.reachFigure();
        return figure == null || out.indexOf("<figcaption", figure.inside()) >= 0
                ? block("div", "<div>", "</div>\n")
                : elements.push("figcaption", "<figcaption>", OpenElements.CAPTION_END);
    }

    private Open cell(String name, List<String> attributes) {
        StringBuilder tag = new StringBuilder("<").append(name);
        if (name.equals("th") && elements.isOpen("thead")) {
            tag.append(" scope=\"col\"");
        }
        for (String span : List.of("colspan", "rowspan")) {
            String value = attribute(attributes, span);
            if (value != null && value.matches("[2-9]|[1-9][0-9]")) {
                tag.append(' ').append(span).append("=\"").append(value).append('"');
            }
        }
        if ("right".equals(attribute(attributes, "align"))) {
            tag.append(" class=\"r\"");
        }
        return elements.push(name, tag.append('>').toString(), "</" + name + ">");
    }

    private Open division(List<String> attributes) {
        return "footnotes".equals(attribute(attributes, "class"))
                ? block("section", "<section class=\"notes\" aria-label=\"Notes\">\n", "</section>\n")
                : block("div", "<div>", "</div>\n");
    }

    private Open link(List<String> attributes) {
        elements.makeRoom();
        String href = attribute(attributes, "href");
        String style = attribute(attributes, "class");
        links++;
        if (links > 1 || href == null) {
            return elements.push("a", "", "");
        }
        if (href.startsWith("#")) {
            return local(href.substring(1), style == null ? "" : style);
        }
        String address = SafeLinks.absolute(href, original);
        return address == null
                ? elements.push("a", "", "")
                : elements.push("a", "<a href=\"" + Markup.escaped(address) + "\" rel=\"noopener nofollow\">", "</a>");
    }

    private Open local(String fragment, String style) {
        String note = Notation.noteId(fragment);
        String target = note != null ? note : Notation.anchor(fragment);
        ids.lead(target);
        String number = note == null ? "" : Notation.number(note);
        String opening = LocalLinks.OPENING + target + '"';
        if (style.equals("footnote-ref")) {
            String id = marker != null && ids.take(marker) ? " id=\"" + marker + "\"" : "";
            marker = null;
            return elements.push("a", opening + id + " aria-label=\"Note " + number + "\">", "</a>");
        }
        return elements.push("a", opening + ">", "</a>");
    }

    /** The way back from a note; what the link says is left out until it ends. */
    private void back(String fragment) {
        String note = Notation.noteId(fragment);
        if (note != null) {
            elements.makeRoom();
            ids.lead(note);
            out.append(' ').append(LocalLinks.OPENING).append(note);
            out.append("\" aria-label=\"Back to the text, note ")
                    .append(Notation.number(note))
                    .append("\">Back</a>");
        }
        silent++;
    }

    private void picture(List<String> attributes) {
        if (isPixel(attribute(attributes, "width")) || isPixel(attribute(attributes, "height"))) {
            return;
        }
        String source = attribute(attributes, "src");
        String alt = attribute(attributes, "alt");
        Pictures.Found found = source == null ? null : pictures.inText(source);
        PictureMarkup written = new PictureMarkup(
                found, alt == null ? "" : alt.strip(), attribute(attributes, "title"), remotePictures);
        elements.makeRoom();
        figures.add(written.figure());
        boolean alone = links == 0 && elements.holdsBlocks() && !elements.isOpen("figure");
        out.append(alone ? written.figure() : written.inline(links > 0));
    }

    /** Whether a picture of this width or height shows nothing, as those that count readers. */
    private static boolean isPixel(@Nullable String length) {
        return length != null && (length.equals("0") || length.equals("1"));
    }

    private static @Nullable String attribute(List<String> attributes, String name) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return attributes.get(i + 1);
            }
        }
        return null;
    }
}
