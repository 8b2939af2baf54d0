package org.broadsheet.read.body;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/** An SVG picture: its size, and whether it keeps to drawing. */
final class Drawing {

    /** Elements that run or load something, under whatever prefix the drawing gives to their namespace. */
    private static final Pattern ELEMENT =
            Pattern.compile("<(?:[^\\s<>/:]+:)?(?:script|foreignobject|iframe|embed|object|handler|audio|video)");

    /**
     * What a document type declares may bring in attributes and texts that stand nowhere in the drawing; behind a backslash
     * style sheets hide letters.
     */
    private static final List<String> FORBIDDEN =
            List.of("<!entity", "<!attlist", "javascript:", "@import", "image-set(", "\\");

    /** An animation that changes where a link goes, or what an event does. */
    private static final Pattern ANIMATED_LINK =
            Pattern.compile("attributename\\s*=\\s*[\"']?\\s*(?:(?:[^\\s\"'>:]+:)?href|on)");

    /** What a drawing program keeps for itself, and no browser reads: paths of files, for instance. */
    private static final Pattern EDITORS =
            Pattern.compile("\\s(?:sodipodi|inkscape):[\\w-]{1,60}\\s{0,9}=\\s{0,9}(?:\"[^\"<]*\"|'[^'<]*')");

    private static final Pattern CHARACTER = Pattern.compile("&#(?:x0*+([0-9a-f]{1,6})|0*+([0-9]{1,7}));");

    private static final Pattern ENCODING =
            Pattern.compile("[\\s\uFEFF]*<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"'>]*)");

    /** Encodings in which elements and attributes are the bytes that they are in UTF-8. */
    private static final Set<String> LIKE_ASCII = Set.of("utf-8", "us-ascii", "iso-8859-1", "windows-1252");

    /** A picture of dots within the drawing. */
    private static final Pattern DATA = Pattern.compile("data:image/(?:png|jpeg|jpg|gif|webp);base64,");

    private static final Pattern START = Pattern.compile("<svg[^>]*", Pattern.CASE_INSENSITIVE);

    private Drawing() {}

    /** Size and safety of {@code svg}. Refuses whatever could run or load something. */
    static PictureFile read(String svg) {
        String lower = plain(EDITORS.matcher(svg.toLowerCase(Locale.ROOT)).replaceAll(" "));
        int root = lower.indexOf("<svg");
        if (root < 0) {
            return new PictureFile(0, 0, "its content is not SVG");
        }
        String refusal = refusal(lower);
        if (refusal != null) {
            return new PictureFile(0, 0, refusal);
        }
        String flaw = flaw(svg);
        if (flaw != null) {
            return new PictureFile(0, 0, flaw);
        }
        Matcher start = START.matcher(svg);
        String tag = start.find() ? start.group() : "";
        int width = pixels(attribute(tag, "width"));
        int height = pixels(attribute(tag, "height"));
        String box = attribute(tag, "viewBox");
        if ((width == 0 || height == 0) && box != null) {
            String[] numbers = box.strip().split("[\\s,]+", -1);
            if (numbers.length == 4) {
                width = pixels(numbers[2]);
                height = pixels(numbers[3]);
            }
        }
        return new PictureFile(width > 0 && height > 0 ? width : 0, width > 0 && height > 0 ? height : 0, null);
    }

    /** Why browsers, which are strict with XML, show a broken picture; null when they do not. */
    private static @Nullable String flaw(String svg) {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader events = xml.createXMLStreamReader(new StringReader(svg.replaceFirst("^\uFEFF", "")));
            while (events.hasNext()) {
                events.next();
            }
            return null;
        } catch (XMLStreamException broken) {
            return "it is not well-formed in line " + broken.getLocation().getLineNumber();
        } catch (RuntimeException broken) {
            // A parser is no judge of hostile input.
            return "it is not well-formed";
        }
    }

    /** With the ASCII characters that stand there as numbers, so that no name can hide behind them. */
    private static String plain(String lower) {
        return CHARACTER.matcher(lower).replaceAll(number -> {
            int c = number.group(1) != null ? Integer.parseInt(number.group(1), 16) : Integer.parseInt(number.group(2));
            return Matcher.quoteReplacement(
                    c < 0x80 ? String.valueOf((char) c).toLowerCase(Locale.ROOT) : number.group());
        });
    }

    private static @Nullable String refusal(String lower) {
        Matcher encoding = ENCODING.matcher(lower);
        if (encoding.lookingAt() && !LIKE_ASCII.contains(encoding.group(1))) {
            return "it is in “" + encoding.group(1) + "”";
        }
        Matcher element = ELEMENT.matcher(lower);
        if (element.find()) {
            return "it contains “" + element.group() + "”";
        }
        for (String forbidden : FORBIDDEN) {
            if (lower.contains(forbidden)) {
                return "it contains “" + forbidden + "”";
            }
        }
        if (ANIMATED_LINK.matcher(lower).find()) {
            return "it changes a link";
        }
        if (hasHandler(lower)) {
            return "it has event handlers";
        }
        return loadsOther(lower, "href") || loadsOther(lower, "src") || loadsUrl(lower)
                ? "it refers to other files"
                : null;
    }

    /** Whether an attribute begins with "on", as in {@code onload="…"}. */
    private static boolean hasHandler(String lower) {
        for (int at = lower.indexOf("on"); at >= 0; at = lower.indexOf("on", at + 2)) {
            char before = at == 0 ? ' ' : lower.charAt(at - 1);
            if (Character.isWhitespace(before) || before == '/' || before == '"' || before == '\'') {
                int end = at + 2;
                while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
                    end++;
                }
                int sign = Spaces.skip(lower, end);
                if (end > at + 2 && sign < lower.length() && lower.charAt(sign) == '=') {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an attribute of this name has a value that is no local fragment. */
    private static boolean loadsOther(String lower, String name) {
        for (int at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + name.length())) {
            int sign = Spaces.skip(lower, at + name.length());
            if (sign < lower.length() && lower.charAt(sign) == '=') {
                int value = Spaces.skip(lower, sign + 1);
                int inside = value < lower.length() && (lower.charAt(value) == '"' || lower.charAt(value) == '\'')
                        ? value + 1
                        : value;
                if (inside < lower.length()
                        && lower.charAt(inside) != '#'
                        && !DATA.matcher(lower).region(inside, lower.length()).lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean loadsUrl(String lower) {
        for (int at = lower.indexOf("url("); at >= 0; at = lower.indexOf("url(", at + 4)) {
            int value = Spaces.skip(lower, at + 4);
            int inside = value < lower.length() && "\"'".indexOf(lower.charAt(value)) >= 0 ? value + 1 : value;
            if (!lower.startsWith("#", inside) && !lower.startsWith("&quot;#", inside)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String attribute(String tag, String name) {
        for (int at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + 1)) {
            int sign = Spaces.skip(tag, at + name.length());
            if (Character.isWhitespace(tag.charAt(at - 1)) && sign + 1 < tag.length() && tag.charAt(sign) == '=') {
                int open = Spaces.skip(tag, sign + 1);
                int close = open < tag.length() ? tag.indexOf(tag.charAt(open), open + 1) : -1;
                return close < 0 ? null : tag.substring(open + 1, close);
            }
        }
        return null;
    }

    /** Whole pixels of "640", "640.5" or "640px"; 0 for other units. */
    private static int pixels(@Nullable String length) {
        if (length == null) {
            return 0;
        }
        String bare = length.strip();
        bare = bare.endsWith("px") ? bare.substring(0, bare.length() - 2) : bare;
        try {
            double value = Double.parseDouble(bare);
            return value > 0 && value < 65_536 ? (int) Math.round(value) : 0;
        } catch (NumberFormatException otherUnit) {
            return 0;
        }
    }
}
