package org.broadsheet.read.boilerplate;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.read.source.Notes;
import org.broadsheet.text.Spaces;

/**
 * What sites and wires leave in the midst of a text, and is none of its own: that an advertisement stood there, that the story
 * goes on below it, that more is to come. Such a line stands by itself, between paragraphs.
 */
public final class Strays {

    /** Longest of these lines, in UTF-16 units. */
    private static final int LONGEST = 80;

    /** Longest name of another article, in UTF-16 units; what is longer, and ends like a sentence, is a paragraph. */
    private static final int LONGEST_NAME = 150;

    private static final String SLOT = "(?:ad|advert|advertisement|video|image|photo|gallery|newsletter)";

    private static final Pattern ANYWHERE = Pattern.compile("(?iu)(?:"
            + "advertisement[ .:–—-]{1,3}(?:story continues below|continue reading the main story)"
            + "|(?:story|article|post) continues (?:below|after)(?: (?:this|the))?(?: " + SLOT + ")?"
            + "|continue reading (?:the main story|below)|scroll down (?:for video|to continue reading)"
            + "|skip(?: past)?(?: the)? (?:ad|advert|advertisement|newsletter promotion)|report this ad"
            + "|your browser does not support (?:iframes|the (?:video|audio) (?:tag|element))"
            + "|(?:sign up (?:for|to)|subscribe to|get) (?:our|the)(?: [\\p{L}’'-]{2,15}){0,3} newsletters?"
            + "|sign up for (?:[\\p{L}’'-]{2,15} ){1,4}e-?mails(?: privacy policy)?(?: thanks for subscribing)?"
            + "|share (?:this|the) (?:article|story|post|page)"
            + "|(?:image|photo|picture|slide) \\d{1,3} (?:of|/) \\d{1,3}|(?:hide |toggle )?caption(?: close)?"
            + "|add this (?:tweet|video) to your website by copying the code below[.] learn more"
            + "|view image in full ?screen|skip advertisement|after newsletter promotion"
            + "|read or share this story:? https?://\\S{1,50}|if you like this story, share it with a friend"
            + "|(?:der )?(?:artikel|text) geht (?:unter|nach) der (?:anzeige|werbung) weiter|weiter nach der (?:anzeige|werbung)"
            + "|la suite après (?:cette|la) publicité|(?:el artículo )?continúa (?:después de|tras) la publicidad"
            + "|continua (?:após|depois d)a publicidade|continua (?:a leggere )?dopo la pubblicità"
            + "|het artikel gaat verder onder de advertentie|artikeln fortsätter efter annonsen)[.!]?");

    /** What stands where a picture did. */
    private static final Pattern PICTURE = Pattern.compile(
            "(?iu)photos?|videos?|images?|slideshow|interactive (?:graphic|feature)|enlarge this image");

    /** What a part of a page that is no text begins with, and all of it is that. */
    private static final Pattern WIDGET = Pattern.compile("(?iu)newsletter sign up continue reading the main story"
            + "|enlarge this image toggle caption(?=.{1,120}$)"
            + "|window\\._taboola = window\\._taboola|\\(adsbygoogle = window\\.adsbygoogle");

    /** Longest of these, in UTF-16 units. */
    private static final int LONGEST_WIDGET = 1000;

    /** Of a wire: "(MORE)", "-more-"; of a site: "more-in" before topics, "next / prev" before pictures. */
    private static final Pattern MORE_TO_COME =
            Pattern.compile("(?i)(?:\\( ?more ?\\)|[–—-]{1,2} ?more ?[–—-]{1,2}|more-in|next ?/ ?prev|prev ?/ ?next)");

    /** What above a text may say that the text is one. */
    private static final Pattern ADVERTISEMENT =
            Pattern.compile("(?iu)advertisements?|anzeige|werbung|publicité|publicidad"
                    + "|pubblicità|publicidade|advertentie|annons|annonce|annonse|reklama|реклама|广告|廣告");

    /** What stands above the names of other articles, which need it; above a paragraph nothing does. */
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:read more|recommended (?:for you|stories|articles|reading)|related(?: (?:stories|articles|content|coverage|links|topics))?):?");

    /** Around such a line. */
    private static final Pattern SIGNS = Pattern.compile("^[*_\\s–—-]{1,8}|[*_\\s–—-]{1,8}$");

    /** How paragraphs end in the copy of an agency (dpa). */
    private static final String WIRE_END = " =";

    private static final String SENTENCE_ENDS = ".!?…\"”“»)。！？";

    private final String text;
    private final Set<String> found = new LinkedHashSet<>();
    private final StringBuilder kept = new StringBuilder();

    /** So far is decided what is kept. */
    private int read;

    private Strays(String text) {
        this.text = text;
    }

    /** {@code text} without such lines behind {@code start}; empty lines stand for them. */
    public static String without(String text, int start, Notes notes) {
        Strays strays = new Strays(text);
        strays.find(start);
        if (strays.found.isEmpty()) {
            return text;
        }
        String kept = strays.kept.append(text, strays.read, text.length()).toString();
        if (kept.substring(start).isBlank()) {
            return text;
        }
        notes.note(
                0,
                0,
                "stray-lines",
                "Lines of the site or the wire stand in the text: " + Notes.quoted(String.join(", ", strays.found)),
                "left them out",
                null);
        return kept;
    }

    private void find(int start) {
        boolean code = false;
        boolean begun = false;
        int first = Spaces.skip(text, start);
        boolean apart = true;
        while (first < text.length()) {
            int end = lineEnd(first);
            int next = Spaces.skip(text, end);
            code ^= text.startsWith("```", first) || text.startsWith("~~~", first);
            boolean stray = !code && apart && (isWidget(first, end) || isStray(first, end, next, begun));
            if (stray) {
                leaveOut(first, end);
            } else if (!code && text.startsWith(WIRE_END, end - 2) && isSentenceEnd(end - 3)) {
                leaveOut(end - 2, end);
            }
            begun |= !stray;
            apart = stray || isSentenceEnd(end - 1) || next > lineEnd(Math.min(end + 1, text.length()));
            first = next;
        }
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private void leaveOut(int from, int to) {
        found.add(text.substring(from, to).strip());
        kept.append(text, read, from);
        read = to;
    }

    /**
     * Whether the line between {@code first} and {@code end} is one.
     *
     * @param next where the text goes on
     * @param begun whether the text has begun
     */
    private boolean isStray(int first, int end, int next, boolean begun) {
        if (end - first > LONGEST) {
            return false;
        }
        String line = text.substring(first, end).stripTrailing();
        if (MORE_TO_COME.matcher(line).matches()) {
            return true;
        }
        String words = SIGNS.matcher(line).replaceAll("");
        if (words.isEmpty() || isSmall(words, 0) || isSmall(text, next)) {
            return false;
        }
        return ANYWHERE.matcher(words).matches()
                || (next < text.length() && PICTURE.matcher(words).matches())
                || (begun && ADVERTISEMENT.matcher(words).matches())
                || (begun && LABEL.matcher(words).matches() && isParagraph(next));
    }

    private boolean isWidget(int first, int end) {
        return end - first <= LONGEST_WIDGET
                && WIDGET.matcher(text).region(first, end).lookingAt();
    }

    private static boolean isSmall(String text, int at) {
        return at < text.length() && Character.isLowerCase(text.codePointAt(at));
    }

    /** Whether a paragraph stands at {@code at}, or nothing any more. */
    private boolean isParagraph(int at) {
        int end = lineEnd(at);
        return at == text.length() || (end - at > LONGEST_NAME && isSentenceEnd(end - 1));
    }

    private boolean isSentenceEnd(int at) {
        int last = at;
        while (last > 0 && Character.isWhitespace(text.charAt(last)) && text.charAt(last) != '\n') {
            last--;
        }
        return last >= 0 && SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
    }
}
