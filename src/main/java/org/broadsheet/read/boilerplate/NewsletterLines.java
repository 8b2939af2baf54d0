package org.broadsheet.read.boilerplate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in the lines that programs put around a {@link Newsletter}, in the languages of those that send them. */
final class NewsletterLines {

    /** A line that is longer with its addresses is not looked into; in UTF-16 units. */
    static final int LONGEST_WRITTEN = 4000;

    /** A longer line, without its addresses, tells something; in UTF-16 units. */
    static final int LONGEST = 200;

    /** A line of a postal address is no longer. */
    private static final int LONGEST_PLACE = 80;

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]{0,200})\\]\\([^()\\s]{0,2000}\\)");

    private static final Pattern ADDRESS = Pattern.compile("[<(]?https?://[^\\s<>()]{1,2000}[>)]?");

    private static final Pattern SIGNS = Pattern.compile("^[-*_>#|•·\\s]{1,20}|[*_|•·:\\s]{1,20}$");

    private static final Pattern BETWEEN = Pattern.compile("\\s[|·•/–—-]\\s|\\|");

    static final Pattern SEPARATOR = Pattern.compile("[-–—*_=]{1,200}");

    /** How an address is told that is that of the article. */
    private static final Pattern ON_WEB = Pattern.compile("(?i)view this post on the web at (https?://\\S{1,1400})");

    private static final Pattern VIEW = Pattern.compile("(?iu)(?:"
            + "(?:(?:having |if you have )?(?:trouble|problems|difficulty|can[’']?t|cannot) .{1,60}\\? ?)?(?:(?:click|tap) here )?(?:to )?"
            + "(?:view|read|see|open)(?: (?:this|the|our|it|e-?mail|message|newsletter|post|issue|edition))*"
            + " (?:online|(?:in|on)(?: your| an?| the)?(?: web)? ?(?:browser|app|web|website|web ?page))(?: or online)?(?: at)?"
            + "|(?:view (?:the )?)?(?:web|online|browser) version|forwarded this (?:e-?mail|newsletter|message)\\?.{0,60}"
            + "|no images\\?.{0,20}"
            + "|(?:(?:diese|die)[nrs]? )?(?:(?:e-?mail|newsletter|nachricht|mail) )?(?:im|in ihrem|in deinem) (?:web)?browser"
            + " (?:ansehen|anzeigen|öffnen|lesen)|(?:zur )?(?:online|web)-?(?:version|ansicht)(?: ansehen| öffnen)?"
            + "|(?:voir|lire|afficher|consulter|ouvrir)(?: (?:cet|ce|cette|l[’'])? ?(?:e-?mail|message|lettre|newsletter))?"
            + " (?:en ligne|dans (?:le|un|votre) navigateur)|(?:voir (?:la )?)?version en ligne"
            + "|ver (?:este (?:correo|mensaje|e-?mail|boletín) )?(?:en (?:el|su|tu)|no|no seu) navegador"
            + "|(?:visualizza|leggi|apri)(?: questa e-?mail)? (?:nel|nel tuo) browser"
            + "|bekijk(?: deze (?:e-?mail|nieuwsbrief))? (?:online|in (?:je|uw|de) browser)"
            + "|(?:visa|vis|läs)(?: (?:mejlet|mailet|e-posten|nyhetsbrevet))? i (?:webbläsaren?|browser(?:en)?|nettleser(?:en)?)"
            + "|zobacz w przeglądarce|открыть в браузере|在浏览器中(?:查看|打开)|ブラウザで(?:表示|見る|読む)|브라우저에서 보기"
            + ")[,.]?(?: (?:click )?here[.]?)?");

    /** "[Meridian Wire] Harbour vote", as lists mark what they send. */
    static final Pattern MARKED = Pattern.compile("\\[([^\\[\\]]{2,60})\\] ?(\\S.{0,300})");

    /** A link, or one among others, that nothing but the foot of a newsletter has. */
    private static final Pattern UNSUBSCRIBE = Pattern.compile("(?iu)(?:"
            + "forwarded this (?:e-?mail|newsletter|message)\\?.{0,60}|"
            + "(?:(?:(?:click|tap) here )?to )?unsubscribe(?: (?:here|now|instantly|from \\S{1,40}(?: \\S{1,40}){0,4}))?"
            + "|(?:(?:vom |diesen |den )?newsletter )?(?:hier )?(?:abmelden|abbestellen)|vom newsletter (?:hier )?abmelden"
            + "|(?:se |me )?d[ée]s(?:abonner|inscrire)(?: (?:ici|de (?:cette|la|notre) \\S{1,20}))?|d[ée]s(?:inscription|abonnement)"
            + "|(?:darse|darme|date) de baja(?: aquí)?|(?:cancelar|anular) (?:la |mi |a )?(?:suscripción|inscrição|subscrição|assinatura)"
            + "|(?:annulla|cancella) (?:l[’']|la )?iscrizione|disiscriviti|cancellati|descadastrar|descadastre-se"
            + "|(?:hier )?(?:uitschrijven|afmelden)|avregistrera(?: dig| mig)?|avprenumerera|avsluta prenumerationen?"
            + "|afmeld(?: nyhedsbrev(?:et)?)?|frameld(?: dig)?|meld (?:deg|meg) av|avslutt abonnementet?"
            + "|wypisz się|zrezygnuj z subskrypcji|отписаться(?: от рассылки)?|abonelikten (?:çık|ayrıl)"
            + "|退订|取消订阅|取消訂閱|配信停止(?:はこちら)?|購読解除|수신 ?거부|구독 ?취소|إلغاء الاشتراك"
            + ")[.:]?");

    /** A sentence about that, told to the reader of the very message. */
    private static final Pattern UNSUBSCRIBING = Pattern.compile(
            String.join(
                    "|",
                    telling(
                            "to|you (?:can|may)|if you|want to|don[’']t want|no longer|(?:click|tap) here|please",
                            "unsubscribe",
                            "this|these|our|here|at any time|anytime|below|reply|please|list"),
                    telling("wenn|falls|sie|du|um|möchten|möchtest", "abmelden|abbestellen", "hier|diesen?|jederzeit"),
                    telling("pour|si|vous pouvez|cliquez", "dés(?:abonner|inscrire)", "ici|cette|cet|ce|tout moment"),
                    telling("para|si|puedes?|haga|haz", "dar(?:se|te) de baja", "aquí|este|esta|estos"),
                    telling("per|se|puoi|clicca", "annullare l[’']iscrizione|disiscriver[st]i", "qui|questa|queste"),
                    telling("wil|als|om|klik", "uitschrijven|afmelden", "hier|deze")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Other links that stand there. */
    private static final Pattern LINKED = Pattern.compile(
            "(?iu)(?:(?:manage|update|change|edit)(?: (?:your|my|e-?mail|newsletter|subscription))*"
                    + " (?:preferences|settings|subscriptions?|profile)|(?:e-?mail )?preferences|privacy(?: (?:policy|notice))?"
                    + "|terms(?: (?:of (?:use|service)|and conditions))?|contact(?: us)?|view (?:this )?(?:e-?mail )?(?:in (?:your )?browser|online)"
                    + "|forward to a friend|why did i get this\\??|all rights reserved|impressum|datenschutz(?:erklärung)?"
                    + "|gérer (?:mes|vos) préférences|mentions légales|política de privaci\\S{2,5}|preferencias|informativa privacy)[.:]?");

    /** How the other lines of a foot begin. */
    private static final Pattern BESIDE = Pattern.compile("(?iu)(?:"
            + "you(?:[’']re| are)? (?:receiving|received|getting|got) (?:this|these|our)\\b|this (?:e-?mail|message|newsletter) (?:was|is)\\b"
            + "|(?:sent|mailed) (?:to|by|from) \\S{1,80}@|©|\\(c\\)|copyright (?:©|\\(c\\)|\\d{4})|our (?:mailing )?address is\\b|powered by \\S{1,30}$"
            + "|(?:update|manage|change) your (?:\\S{1,20} )?(?:preferences|settings|profile) (?:here|or|at|by)\\b|add us to your address book"
            + "|(?:sie|du) (?:erhalten|bekommen|erhältst|bekommst) (?:diese|den)\\b|diese (?:e-?mail|nachricht) wurde\\b"
            + "|vous (?:recevez|avez reçu) (?:ce|cet|cette)\\b|(?:cet e-?mail|ce message) (?:a été|vous)\\b"
            + "|(?:recibes?|ha recibido|has recibido|estás recibiendo) est[ea]\\b|este (?:correo|mensaje) (?:fue|se|ha)\\b"
            + "|(?:ricevi|hai ricevuto) questa\\b|questa e-?mail\\b|você (?:está recebendo|recebeu) est[ea]\\b|(?:u|je) ontvangt (?:deze|dit)\\b|deze e-?mail\\b"
            + ").*");

    /** How abbreviations of firms and streets end, which are no sentences. */
    private static final Pattern FIRM = Pattern.compile("(?iu).*\\b(?:inc|ltd|co|llc|corp|st|ave|rd|blvd|str)\\.");

    private NewsletterLines() {}

    /**
     * A pattern of sentences that begin with one of {@code beginnings}, have one of {@code verbs}, and anywhere one of {@code
     * words}. What they begin with comes first, since hardly a line does.
     */
    private static String telling(String beginnings, String verbs, String words) {
        String begins = "(?:" + beginnings + ")\\b";
        return "(?=" + begins + ")(?=.*\\b(?:" + words + ")\\b)" + begins + ".{0,150}\\b(?:" + verbs + ")\\b.*";
    }

    /** Whether {@code line} is too long whatever is in it, as most are: then no pattern is made. */
    static boolean isLong(String line) {
        boolean plain = !line.contains("](") && !line.contains("://");
        return line.length() > LONGEST_WRITTEN || (plain && line.length() > LONGEST);
    }

    /** Whether a line above a text leads to it in the browser. */
    static boolean isView(String words) {
        return VIEW.matcher(words).matches();
    }

    /** The address of the article in such a line; null when it has none. */
    static @Nullable String onWeb(String line) {
        Matcher web = ON_WEB.matcher(line);
        return web.matches() ? web.group(1) : null;
    }

    /** Whether lines amid a foot, or below it, are those of a postal address, or a name. */
    static boolean isPlace(String lines) {
        List<String> words = lines.lines()
                .map(NewsletterLines::words)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean digits = lines.codePoints().anyMatch(Character::isDigit);
        return (digits || words.size() == 1)
                && words.stream()
                        .allMatch(line -> line.length() <= (digits ? LONGEST_PLACE : LONGEST_PLACE / 2)
                                && (".!?…;\"”»。".indexOf(line.charAt(line.length() - 1)) < 0
                                        || FIRM.matcher(line).matches()));
    }

    static boolean isBeside(String words) {
        return BESIDE.matcher(words).matches()
                || BETWEEN.splitAsStream(words)
                        .allMatch(item -> LINKED.matcher(item.strip()).matches());
    }

    static boolean isCertain(String words) {
        return UNSUBSCRIBING.matcher(words).matches()
                || BETWEEN.splitAsStream(words)
                        .anyMatch(item -> UNSUBSCRIBE.matcher(item.strip()).matches());
    }

    /** What a reader reads of a line. */
    static String words(String line) {
        if (line.length() > LONGEST_WRITTEN) {
            return line;
        }
        String linked = line.indexOf('[') < 0 ? line : LINK.matcher(line).replaceAll("$1");
        String bare = linked.contains("://") ? ADDRESS.matcher(linked).replaceAll("") : linked;
        return SIGNS.matcher(bare).replaceAll("");
    }
}
