package org.broadsheet.read.boilerplate;

import java.util.regex.Pattern;
import org.broadsheet.read.source.Notes;

/** What pages show above a text, a line each, and readers who copy them take along: "Skip to content", "Share", "Listen". */
public final class PageLines {

    /** So many lines are looked at. */
    private static final int MOST = 20;

    /** No such line is longer, and the text begins with a longer one; in UTF-16 units. */
    private static final int LONGEST = 60;

    /** Nothing else is meant by these. */
    private static final Pattern SURE = Pattern.compile("(?iu)(?:skip to (?:the )?(?:main )?(?:content|navigation)"
            + "|(?:share|save|print|bookmark|e-?mail|gift|give|like) (?:this|full|the) (?:article|story|post|page)"
            + "|share on (?:facebook|twitter|x|linkedin|whatsapp|reddit|bluesky)"
            + "|(?:listen to|hear) (?:this|the) (?:article|story)(?: now)?"
            + "|this article is more than \\d{1,2} (?:months?|years?) old"
            + "|(?:home|startseite|accueil|inicio|início) ?[>›»](?: ?[^>›»\\n]{1,30} ?[>›»]?){1,5}"
            + "|zum (?:haupt)?inhalt springen|(?:diesen )?artikel (?:vorlesen|anhören|teilen|drucken|merken)"
            + "|aller au contenu(?: principal)?|(?:partager|écouter|imprimer) (?:cet |l[’'])article"
            + "|(?:ir|saltar) al contenido(?: principal)?|(?:compartir|escuchar|imprimir) (?:este )?artículo"
            + "|vai al contenuto|condividi (?:questo )?articolo)");

    /** These may be words of a text, if one stands alone. */
    private static final Pattern MAYBE =
            Pattern.compile("(?iu)(?:(?:open |close )?menu|search|share|tweet|pin(?: it)?|save|print"
                    + "|e-?mail|listen|gift|subscribe|sign in|log in|register|facebook|twitter|x|whatsapp|linkedin|reddit|bluesky"
                    + "|copy link|link copied|bookmark|(?:view |\\d{1,5} )?comments?|\\d{1,5}|\\d{1,3} min(?:utes?|s)?(?: (?:read|listen))?"
                    + "|(?:reading time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura):? ?\\d{1,3} ?min\\p{L}{0,6}"
                    + "|teilen|merken|drucken|vorlesen|suche|anmelden|partager|imprimer|écouter|recherche|se connecter"
                    + "|compartir|guardar|imprimir|escuchar|buscar|condividi|stampa|ascolta|cerca|delen|dela|lyssna)");

    private PageLines() {}

    /** Whether pages show {@code line} beside a text, though it may be words of one. */
    static boolean isOne(String line) {
        return line.length() <= LONGEST
                && (MAYBE.matcher(line).matches() || SURE.matcher(line).matches());
    }

    /** Where the text begins behind such lines; {@code start} when there are none, or nothing stands below them. */
    public static int end(String text, int start, Notes notes) {
        boolean sure = false;
        int found = 0;
        int at = start;
        for (int i = 0; i < MOST && at < text.length(); i++) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String line = end - at > LONGEST ? "" : text.substring(at, end).strip();
            if (line.isEmpty() && end - at <= LONGEST) {
                at = end + 1;
                continue;
            }
            if (SURE.matcher(line).matches()) {
                sure = true;
            } else if (!MAYBE.matcher(line).matches()) {
                boolean behind = found > 0 && (sure || found > 1);
                if (behind) {
                    notes.note(0, 0, "menu", "What a page shows above its text stands there", "left it out", null);
                }
                return behind ? at : start;
            }
            found++;
            at = end + 1;
        }
        return start;
    }
}
