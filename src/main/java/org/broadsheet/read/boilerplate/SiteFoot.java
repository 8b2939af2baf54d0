package org.broadsheet.read.boilerplate;

import java.util.regex.Pattern;
import org.broadsheet.read.source.Notes;

/**
 * What a text that was copied from a site has below its end: the topics it is filed under, the headlines of other articles,
 * where to follow the site; and what mail programs say of the device ("Sent from my iPhone").
 */
public final class SiteFoot {

    /** So many lines below a text are looked at. */
    private static final int MOST = 40;

    /** A longer line tells something, in UTF-16 units. */
    private static final int LONGEST = 150;

    /** A line that stands above a list of topics or headlines. */
    private static final Pattern HEADING = Pattern.compile(
            "(?iu)(?:(?:explore )?more on (?:this|these) (?:story|topics?)"
                    + "|related (?:topics?|stories|articles|internet links|coverage|reading)|(?:more )?top stories|most (?:viewed|read|popular)"
                    + "|(?:you (?:may|might) also (?:like|be interested in)|recommended (?:stories|articles|for you))|elsewhere on the \\p{Lu}{2,5}"
                    + "|mehr zum thema|sur le même sujet|(?:noticias|temas) relacionad[ao]s|articoli correlati|temas relacionados) ?:?");

    /** What stands above the names of places to share a text in. */
    private static final Pattern SHARE = Pattern.compile("(?iu)(?:share(?: (?:this|on|via|the (?:article|story)))?"
            + "(?: (?:article|story|post|page))?|teilen|partager|compartir|condividi|compartilhar) ?:?");

    private static final Pattern PLACE =
            Pattern.compile("(?iu)(?:facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram"
                    + "|bluesky|messenger|e-?mail|tweet|google ?\\+|tumblr|pocket)");

    /** What asks for something else than to read on, and nothing but that. */
    private static final Pattern CALL = Pattern.compile(
            "(?iu)(?:follow .{2,60} on (?:facebook|twitter|x|instagram|whatsapp|bluesky|tiktok|youtube)\\b.*"
                    + "|listen to .{2,60} on .{2,30} sounds\\b.*|send your story ideas to\\b.*|reuse this content)");

    /** What mail programs put below a message. */
    private static final Pattern DEVICE = Pattern.compile("(?iu)(?:sent (?:from|with|via) (?:my |the )?"
            + "(?:iphone|ipad|(?:mobile|smart)? ?phone|mobile(?: device)?|android|samsung|galaxy|blackberry|huawei|pixel"
            + "|outlook|mail for windows|yahoo mail|proton ?mail|gmail mobile|tutanota)\\b.{0,40}"
            + "|get outlook for .{2,20}|von meinem .{2,30} gesendet|gesendet (?:von|mit) .{2,40}|envoyé (?:de|depuis) mon .{2,30}"
            + "|enviado (?:desde mi|do meu) .{2,30}|inviato da(?:l mio)? ip(?:hone|ad)|verzonden vanaf mijn .{2,30}"
            + "|skickat från min .{2,30}|отправлено с .{2,30}|iphoneから送信|(?:发自我的|從我的|从我的) ?iphone.{0,5})");

    private static final String SENTENCE_ENDS = ".!…。！";

    private SiteFoot() {}

    /**
     * Where the text ends without its foot; {@code end} when it has none, or nothing else. A list goes from its heading to the
     * end, and no line of it is a sentence.
     *
     * @param start where the text begins
     * @param end where it ends
     */
    public static int end(String text, int start, int end, Notes notes) {
        int top = end;
        String first = "";
        boolean device = false;
        boolean row = true;
        int places = 0;
        int plain = 0;
        for (int i = 0, at = end; i < MOST && at > start; ) {
            int from = Math.max(start, text.lastIndexOf('\n', at - 1) + 1);
            String line = at - from > NewsletterLines.LONGEST_WRITTEN
                    ? "."
                    : text.substring(from, at).strip();
            at = from - 1;
            if (line.isEmpty()) {
                continue;
            }
            i++;
            String words = NewsletterLines.words(line);
            boolean sender = DEVICE.matcher(words).matches();
            boolean mark = device && line.equals("--");
            boolean place = PLACE.matcher(words).matches();
            boolean shareLine = SHARE.matcher(words).matches();
            row &= place || shareLine || PageLines.isOne(words) || top == end;
            places += row && place ? 1 : 0;
            // A list may end the text with such names.
            plain += row && place && words.equals(line) ? 1 : 0;
            boolean share = row && ((place && plain > 1) || (shareLine && places > 0));
            if (sender
                    || mark
                    || share
                    || HEADING.matcher(words).matches()
                    || CALL.matcher(words).matches()) {
                device |= sender;
                first = words.isEmpty() ? first : words;
                top = from;
            } else if (device || words.length() > LONGEST || isSentence(words)) {
                break;
            }
        }
        if (top == end || text.substring(start, top).isBlank()) {
            return end;
        }
        notes.note(
                0,
                0,
                "site-foot",
                "What a site or a mail program puts below a text stands there: " + Notes.quoted(first),
                "left it out",
                null);
        return top;
    }

    private static boolean isSentence(String words) {
        return !words.isEmpty() && SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
