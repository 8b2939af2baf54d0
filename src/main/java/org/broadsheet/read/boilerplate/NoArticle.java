package org.broadsheet.read.boilerplate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.metadata.Facts;
import org.broadsheet.read.source.Notes;
import org.broadsheet.text.HtmlText;
import org.jspecify.annotations.Nullable;

/**
 * What a crawler brings home when it did not get the article: the page of a server that refuses it, or asks it to prove that it
 * is a person with a browser, or the scripts, styles and data of a page.
 */
public final class NoArticle {

    /** The text of a page that refuses is no longer, nor with its tags; in UTF-16 units. */
    private static final int LONGEST = 1000;

    private static final int LONGEST_TAGGED = 8000;

    /** A line of such a page that is longer has one of the words such pages have; in UTF-16 units. */
    private static final int SHORT = 60;

    /** One of so many characters, white space aside, is a sign of code, where a text is code; in prose it is one in fifty. */
    private static final int SIGNS = 14;

    private static final String STATUS =
            "forbidden|not found|unauthorized|bad request|bad gateway|gateway time-?out|gone"
                    + "|service (?:temporarily )?unavailable|too many requests|internal server error|access denied|error";

    /** How it begins. */
    private static final Pattern REFUSAL = Pattern.compile("(?iu)(?:"
            + "(?:(?:http|error) ?)*[45]\\d\\d ?[-–—:|]? ?(?:" + STATUS + ")?[.!]?"
            + "|(?:error:? )?(?:" + STATUS
            + "|page not found|access to this page has been denied|you have been blocked)[.!]?"
            + "|just a moment(?:\\.\\.\\.|…)?|one more step|attention required!?(?: \\| cloudflare)?|are you a (?:robot|human)\\?"
            + "|(?:please )?(?:verify|confirm|prove)(?:ing)? (?:that )?you(?: are|[’']re) (?:not a robot|(?:a )?human)\\b.{0,80}"
            + "|checking (?:if the site connection is secure|your browser)\\b.{0,80}|zugriff verweigert|accès refusé|acceso denegado"
            + "|(?:.{1,60} )?(?:please|to continue,?|you need to|you must|bitte|veuillez|por favor,?)"
            + " (?:(?:turn on|enable|allow|activate|aktivieren sie|activer|active) )"
            + "(?:(?:js|java ?script|cookies)\\b.{0,80}|.{1,20} (?:java ?script|cookies)\\b.{0,80})"
            + "|java ?script is (?:disabled|required|not (?:enabled|available)).{0,80}"
            + "|error [45]\\d\\d\\b.{0,60}|sorry, you have been blocked[.!]?"
            + "|we(?: have|[’']ve)? detected unusual (?:traffic|activity) from your\\b.{0,100}"
            + "|(?:sorry, )?th(?:e|is) page (?:that )?(?:you(?: are|[’']re) looking for|you requested) .{0,20}"
            + "(?:not be found|n[o’']t exist|been (?:re)?moved).{0,80}"
            + "|(?:oops[,.!…]* )?something went wrong[.!,…]* .{0,60}\\btry again.{0,20}"
            + "|subscribe (?:now )?to (?:continue|keep) reading\\b.{0,80}"
            + "|(?:our|this) (?:web)?site uses cookies\\b.{0,200}"
            + "|(?:(?:oops|sorry|uh-oh)[,.!…]* )?(?:that|the|this) page (?:can(?:[’']?t|not) be|could not be|was not|wasn[’']t) found\\b.{0,80}"
            + "|seite (?:wurde )?nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata"
            + "|(?:log|sign) ?in|anmelden|einloggen|se connecter|connexion|iniciar sesión|accedi"
            + "|you (?:do not|don[’']t) have permission to access\\b.{0,200}"
            + ")");

    /** Such a line may stand above a short text of somebody's, as a poem, unless another line bears out that it refuses. */
    private static final Pattern BARE =
            Pattern.compile("(?iu)(?:[45]\\d\\d|gone|forbidden|not found|one more step|just a moment|(?:log|sign) ?in"
                    + "|anmelden|einloggen|se connecter|connexion|iniciar sesión|accedi)[.!…]{0,3}");

    /** Who asks whether he may follow his readers: "We and our 213 partners store cookies". */
    private static final Pattern CONSENT =
            Pattern.compile("(?iu)(?<!\\p{L})(?:we|wir|nous|noi|nosotros|wij)(?!\\p{L}).{0,40}"
                    + "\\b(?:partners?|partnern?|partenaires|socios|partner)(?!\\p{L}).{0,150}(?:cookies|personal data|personenbezogene"
                    + "|données personnelles|dati personali|datos personales|persoonsgegevens).*");

    /** What parts a headline from the name of its site. */
    private static final Pattern SITE = Pattern.compile("\\s[|–—-]\\s.*");

    private static final Pattern WORDS = Pattern.compile(
            "(?iu)\\b(?:java ?script|js|cookies?|robots?|bots?|captcha|permission|server|browser|blocked"
                    + "|security|secure|connection|human|request(?:ed)?|url|cloudflare|vpn|ip address|ad blocker|account|passwor[dt]|konto|compte|cuenta|nothing was found)\\b");

    private NoArticle() {}

    /**
     * Whether the text between {@code start} and {@code end} is none; it is noted then, and what such a page says where
     * {@code facts} have the headline or the summary is taken back.
     */
    public static boolean is(String text, int start, int end, Facts facts, Notes notes) {
        String what = end - start > LONGEST_TAGGED ? null : refusal(text.substring(start, end));
        String headline = SITE.matcher(String.valueOf(facts.text(Field.TITLE))).replaceFirst("");
        if (what == null && REFUSAL.matcher(headline).matches() && end - start <= LONGEST_TAGGED) {
            what = refusal(headline + "\n" + text.substring(start, end));
        }
        if (what == null && isCode(text, start, end)) {
            what = "Scripts, styles or data of a page stand where the text should: "
                    + Notes.quoted(text.substring(start, Math.min(end, start + SHORT)));
        }
        if (what == null) {
            return false;
        }
        for (Field field : List.of(Field.TITLE, Field.SUMMARY)) {
            String said = facts.text(field);
            if (said != null
                    && REFUSAL.matcher(SITE.matcher(said).replaceFirst("")).matches()) {
                facts.forget(field);
            }
        }
        String assumed = saysNothing(facts) ? "left it out" : "kept the headline only";
        notes.warn(0, 0, "no-article", what, assumed, "Save the article again from a browser");
        return true;
    }

    /** Whether the header, too, says nothing by which a reader could find the article. */
    public static boolean saysNothing(Facts facts) {
        return Stream.of(Field.TITLE, Field.SUMMARY, Field.ORIGINAL).allMatch(field -> facts.text(field) == null);
    }

    private static @Nullable String refusal(String written) {
        String text = written.indexOf('<') >= 0 ? HtmlText.textOf(written).strip() : written.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        List<String> lines = text.lines()
                .map(line -> line.replaceFirst("^[#*_> ]{1,9}", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        boolean asks = lines.stream().anyMatch(line -> CONSENT.matcher(line).find());
        boolean refuses = lines.stream()
                        .allMatch(line -> line.length() <= SHORT
                                || WORDS.matcher(line).find()
                                || CONSENT.matcher(line).find())
                && (asks || beginsToRefuse(lines));
        return refuses ? "The site did not hand the article out: its text is " + Notes.quoted(text) : null;
    }

    /** Whether the first of {@code lines} refuses, and another bears out one that an article may begin with. */
    private static boolean beginsToRefuse(List<String> lines) {
        return !lines.isEmpty()
                && REFUSAL.matcher(lines.get(0)).matches()
                && (lines.size() == 1
                        || !BARE.matcher(lines.get(0)).matches()
                        || lines.stream()
                                .skip(1)
                                .anyMatch(line -> WORDS.matcher(line).find()
                                        || REFUSAL.matcher(line).matches()));
    }

    /**
     * Whether all lines, but for a short one here and there, are such as programs read. Code that somebody shows stands between
     * fences.
     */
    private static boolean isCode(String text, int start, int end) {
        int brace = text.indexOf('{', start);
        if (brace < 0 || brace >= end) {
            return false;
        }
        int signs = 0;
        int braces = 0;
        int visible = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            visible += c > ' ' ? 1 : 0;
            signs += "{}()[]=;:<>\"".indexOf(c) >= 0 ? 1 : 0;
            braces += c == '{' || c == '}' ? 1 : 0;
        }
        if (braces < 2
                || signs < visible / SIGNS
                || text.startsWith("```", start)
                || text.indexOf("\n```", start) >= 0) {
            return false;
        }
        int code = 0;
        int prose = 0;
        for (int at = start; at < end; ) {
            int stop = text.indexOf('\n', at);
            stop = stop < 0 || stop > end ? end : stop;
            String line = text.substring(at, stop).strip();
            at = stop + 1;
            boolean closes = !line.isEmpty() && "{};,[]".indexOf(line.charAt(line.length() - 1)) >= 0;
            if (closes || line.startsWith("<script") || line.startsWith("<style")) {
                code += line.length();
            } else {
                prose += line.length();
            }
        }
        return code > 9 * prose;
    }
}
