package org.broadsheet.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.read.OpenElements.Open;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Writes allowed elements in the form that the pages have: headings of two levels, tables that scroll, notes with links both
 * ways, pictures as figures. Every attribute it writes is made here.
 */
final class SafeMarkup implements HtmlStreamEventReceiver {

    private static final Set<String> AS_THEY_ARE =
            Set.of(("ul dl dt dd blockquote pre code em strong b i u s del ins sub small q cite kbd abbr"
                            + " figcaption caption thead tbody tfoot tr")
                    .split(" ", -1));

    /** Elements that leave nothing behind when they hold nothing. */
    private static final Set<String> DROPPED_EMPTY =
            Set.of(("p h2 h3 ul ol li dl blockquote div thead tbody tfoot figure figcaption caption em"
                            + " strong b i u s del ins code pre sub sup tr section")
                    .split(" ", -1));

    private static final String LOCAL = "<a href=\"#";

    private final StringBuilder out;
    private final Pictures pictures;
    private final @Nullable Address original;
    private final boolean remotePictures;
    private final @Nullable String title;
    private final OpenElements elements;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> targets = new HashSet<>();

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
        elements = new OpenElements(out);
        this.pictures = pictures;
        this.original = original;
        this.remotePictures = remotePictures;
        this.title = title == null ? null : Likeness.letters(title);
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    /** The safe HTML; links to places that do not exist are links no more. */
    String finished() {
        String html = out.toString().strip();
        if (ids.containsAll(targets)) {
            return html;
        }
        StringBuilder mended = new StringBuilder(html.length());
        int copied = 0;
        for (int at = html.indexOf(LOCAL); at >= 0; at = html.indexOf(LOCAL, at + 1)) {
            int start = at + LOCAL.length();
            int end = html.indexOf('"', start);
            if (!ids.contains(html.substring(start, end))) {
                mended.append(html, copied, at).append("<a");
                copied = end + 1;
            }
        }
        return mended.append(html, copied, html.length()).toString();
    }

    @Override
    public void text(String text) {
        if (silent == 0 && !(elements.atLineStart() && text.isBlank() && !elements.isOpen("</pre"))) {
            paragraphHasText |= !paragraphHasText && !text.isBlank();
            Markup.escape(text, 0, text.length(), out);
        }
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        if (silent > 0) {
            return;
        }
        switch (name) {
            case "br" -> out.append("<br>\n");
            case "hr" -> {
                if (!elements.isOpen("</section")) {
                    out.append("<hr>\n");
                }
            }
            case "img" -> picture(attributes);
            case "a" -> link(attributes);
            case "p" -> {
                figures.clear();
                paragraphHasText = false;
                elements.push(name, "<p>", "</p>\n");
            }
            case "h1", "h2" -> heading(name, "h2", attributes);
            case "h3", "h4", "h5", "h6" -> heading(name, "h3", attributes);
            case "ol" -> {
                String start = attribute(attributes, "start");
                boolean numbered = start != null && start.matches("-?[0-9]{1,6}") && !start.equals("1");
                elements.push(name, numbered ? "<ol start=\"" + start + "\">" : "<ol>", "</ol>\n");
            }
            case "li" -> {
                String note = Notation.noteId(attribute(attributes, "id"));
                elements.push(name, note != null && ids.add(note) ? "<li id=\"" + note + "\">" : "<li>", "</li>\n");
            }
            case "sup" -> {
                marker = Notation.noteId(attribute(attributes, "id"));
                elements.push(name, "<sup>", "</sup>");
            }
            case "figure" -> elements.push(name, "<figure>", "</figure>\n");
            case "table" ->
                elements.push(
                        name,
                        "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table class=\"table\">\n",
                        "</table></div>\n");
            case "th", "td" -> cell(name, attributes);
            default -> other(name, attributes);
        }
    }

    @Override
    public void closeTag(String name) {
        if (silent > 0) {
            silent -= name.equals("a") ? 1 : 0;
            return;
        }
        Open last = elements.pop(name);
        if (last == null) {
            return;
        }
        switch (name) {
            case "p" -> closeParagraph(last);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> closeHeading(last);
            case "a" -> {
                links--;
                boolean empty = !last.closing().isEmpty() && elements.isEmpty(last);
                out.setLength(empty ? last.start() : out.length());
                out.append(empty ? "" : last.closing());
            }
            case "th" -> {
                boolean empty = elements.isEmpty(last);
                out.setLength(empty ? last.start() : out.length());
                out.append(empty ? "<td></td>" : last.closing());
            }
            default -> close(last);
        }
    }

    private void close(Open last) {
        if (DROPPED_EMPTY.contains(last.name()) && elements.isEmpty(last)) {
            elements.drop(last);
        } else if (!last.closing().isEmpty()) {
            anyBlock = true;
            out.append(last.closing());
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
        String said = Likeness.letters(out.substring(last.inside()).replaceAll("<[^>]*>", ""));
        boolean repeated = !anyBlock && title != null && said.equals(title);
        anyBlock = true;
        if (repeated || elements.isEmpty(last)) {
            elements.drop(last);
        } else {
            out.append(last.closing());
        }
    }

    private void heading(String name, String level, List<String> attributes) {
        String given = attribute(attributes, "id");
        String id = given == null ? null : Notation.anchor(given);
        boolean unique = id != null && ids.add(id);
        elements.push(name, unique ? "<" + level + " id=\"" + id + "\">" : "<" + level + ">", "</" + level + ">\n");
    }

    private void cell(String name, List<String> attributes) {
        StringBuilder tag = new StringBuilder("<").append(name);
        if (name.equals("th") && elements.isOpen("</thead")) {
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
        elements.push(name, tag.append('>').toString(), "</" + name + ">");
    }

    private void other(String name, List<String> attributes) {
        if (AS_THEY_ARE.contains(name)) {
            elements.push(name, "<" + name + ">", "</" + name + ">");
        } else if (name.equals("div") && "footnotes".equals(attribute(attributes, "class"))) {
            elements.push(name, "<section class=\"notes\" aria-label=\"Notes\">\n", "</section>\n");
        } else {
            elements.push(name, "<div>", "</div>\n");
        }
    }

    private void link(List<String> attributes) {
        String href = attribute(attributes, "href");
        String style = attribute(attributes, "class");
        if (links > 0 || href == null) {
            elements.push("a", "", "");
        } else if (href.startsWith("#")) {
            local(href.substring(1), style == null ? "" : style);
        } else {
            String address = Links.absolute(href, original);
            elements.push(
                    "a",
                    address == null ? "" : "<a href=\"" + Markup.escaped(address) + "\" rel=\"noopener nofollow\">",
                    address == null ? "" : "</a>");
        }
        links++;
    }

    private void local(String fragment, String style) {
        String note = Notation.noteId(fragment);
        String target = note != null ? note : Notation.anchor(fragment);
        targets.add(target);
        String number = note == null ? "" : Notation.number(note);
        if (style.equals("footnote-backref")) {
            out.append(" <a href=\"#").append(target).append("\" aria-label=\"Back to the text, note ");
            out.append(number).append("\">Back</a>");
            links--;
            silent++;
        } else if (style.equals("footnote-ref")) {
            String id = marker != null && ids.add(marker) ? " id=\"" + marker + "\"" : "";
            marker = null;
            elements.push("a", "<a href=\"#" + target + "\"" + id + " aria-label=\"Note " + number + "\">", "</a>");
        } else {
            elements.push("a", "<a href=\"#" + target + "\">", "</a>");
        }
    }

    private void picture(List<String> attributes) {
        String source = attribute(attributes, "src");
        String alt = attribute(attributes, "alt");
        String said = alt == null ? "" : alt.strip();
        Pictures.Found found = source == null ? null : pictures.find(source, 0);
        PictureMarkup written = new PictureMarkup(found, said, attribute(attributes, "title"), remotePictures);
        figures.add(written.figure());
        boolean inline = links > 0 || !elements.holdsBlocks();
        out.append(inline ? written.inline(links > 0) : written.figure());
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
