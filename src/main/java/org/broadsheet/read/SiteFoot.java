package org.broadsheet.read;

import java.util.regex.Pattern;
import org.broadsheet.read.source.Notes;

/**
 * What a text that was copied from a site has below its end: the topics it is filed under, the headlines of other articles,
 * where to follow the site; and what mail programs say of the device ("Sent from my iPhone").
 */
final class SiteFoot {

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
    static int end(String text, int start, int end, Notes notes) {
        int top = end;
        String first = "";
        boolean device = false;
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
            if (sender
                    || mark
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
