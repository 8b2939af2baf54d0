package org.broadsheet.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What sites put around their texts: links to more, calls to subscribe and to follow. */
public final class Furniture {

    /** A line longer than this tells something, in UTF-16 units. */
    private static final int LONGEST = 200;

    /** So many paragraphs at the end of a text are looked at. */
    private static final int MOST = 6;

    private static final String MORE =
            "read more|continue reading|read on|weiterlesen|mehr lesen|mehr dazu|lire la suite|en savoir plus"
                    + "|leer más|seguir leyendo|continua a leggere|leggi tutto|leia mais|ler mais|lees meer|lees verder|läs mer|læs mere"
                    + "|les mer|czytaj więcej|czytaj dalej|читать далее|devamını oku|اقرأ المزيد|阅读更多|続きを読む|더 보기";

    /** A link at the end of a summary, behind the end of its last sentence. */
    private static final Pattern CLOSING_LINK =
            Pattern.compile("(?iu)(?<=[.!?…\"”»。])[ \u00a0]*[(\\[]?(?:" + MORE + ")[ \u00a0]*[.…»›>→]{0,3}[)\\]]?$");

    /** How a line begins that is no part of a text. */
    private static final Pattern OPENING = Pattern.compile("(?iu)(?:[*_•→>»【\\[(] ?)*(?:"
            + "(?:read more|read also|more on this|related(?: articles| stories| topics)?|see also"
            + "|(?:lesen sie|lies) (?:auch|mehr)|mehr zum thema|lire aussi|à lire aussi|sur le même sujet|lea también|lee también"
            + "|le puede interesar|leggi anche|leia também|lees ook|läs (?:mer|också|även)|læs også|les også|czytaj (?:także|też)"
            + "|zobacz (?:także|też)|читайте также|ilgili haber(?:ler)?|اقرأ أيضا|यह भी पढ़ें|相关阅读|相關閱讀|関連記事|관련 기사) ?(?:[:：】\\])]|$)"
            + "|(?:" + MORE + ")$"
            + "|advertisement$|©|copyright|anzeige$|publicité$|publicidad$|pubblicità$|publicidade$|reklama$|реклама$|广告$"
            + "|(?:subscribe|sign up) (?:to|for|here|now|today)|follow us (?:on|here)|get our (?:app|newsletter)"
            + "|abonnieren sie|newsletter (?:abonnieren|bestellen)|folgen sie uns|inscrivez-vous|abonnez-vous|suivez-nous"
            + "|s[’']inscrire à|suscríbase|suscríbete|síg[au][en](?:nos|os)|iscriviti|abbonati|seguici|subscreva|assine|inscreva-se"
            + "|siga-nos|meld je aan|schrijf je in|prenumerera|följ oss|tilmeld dig|følg os|meld deg på|følg oss|zapisz się"
            + "|подпишитесь|подписывайтесь|abone ol|اشترك في|扫码关注|メールマガジン(?:登録|はこちら)|뉴스레터)");

    /**
     * What WordPress puts below the texts and summaries of a feed, "The post Quay is widened appeared first on Ansel Post.", in the
     * language of the site, with links or without. The names of both begin as names do: "The post office first appeared on maps" tells something.
     */
    private static final Pattern FEED_LINE = Pattern.compile("(?:^|\\n|<p>|(?<=[.!?…\"”»\\])]) )[ *_]{0,3}"
            + "(?:The post|Der Beitrag|L[’']article|La entrada|L[’']articolo|O post|O conteúdo|Het bericht|Inlägget"
            + "|Indlægget|Artykuł|Сообщение) (?=[\\p{Lu}\\p{N}“„‘\"'«\\[<])[^\\n]{1,600}? (?:appeared first on|first appeared on"
            + "|erschien zuerst auf|est apparu en premier sur|se publicó primero en|proviene da"
            + "|apareceu primeiro em|aparece primeiro em|verscheen eerst op|dök först upp på|blev først udgivet på|pochodzi z serwisu|появил(?:ись|ось) сначала на)"
            + " (?=[\\p{Lu}\\p{N}\\[<])[^\\n]{1,300}\\s*$");

    private static final String JOB =
            "(?i:(?:(?:additional )?reporting|writing|editing|compiled)(?: and (?:reporting|writing|editing))? by)";

    /**
     * Who reported and edited, as agencies say it at the end: "(Reporting by Ada Moor in Kell; Editing by Bo Lind)"; without
     * brackets if it names more than one job.
     */
    private static final Pattern CREDIT = Pattern.compile("\\(" + JOB + " \\p{Lu}[^()\\n]{2,380}\\)" + "|" + JOB
            + " \\p{Lu}[^()\\n]{2,190}[;,.] ?" + JOB + " \\p{Lu}[^()\\n]{2,190}");

    /** Longest line of a feed with its addresses and what stands before it, in UTF-16 units. */
    private static final int LONGEST_FEED_LINE = 1000;

    private Furniture() {}

    /**
     * Where {@code text} ends before the line of a feed at its end; {@code end} when it has none, or nothing else.
     *
     * @param start where the text begins
     */
    public static int beforeFeedLine(String text, int start, int end) {
        Matcher line = FEED_LINE
                .matcher(text)
                .region(Math.max(start, end - LONGEST_FEED_LINE), end)
                .useTransparentBounds(true)
                .useAnchoringBounds(true);
        return line.find() && !text.substring(start, line.start()).isBlank() ? line.start() : end;
    }

    /** Whether {@code line} says who reported and edited a text, and nothing else. */
    public static boolean isCredit(String line) {
        return CREDIT.matcher(line).matches();
    }

    /** The summary without a link to more, or the line of a feed, at its end; null for null. */
    public static @Nullable String without(@Nullable String summary) {
        if (summary == null || summary.length() < 20) {
            return summary;
        }
        int end = beforeFeedLine(summary, 0, summary.length());
        int tail = Math.max(0, end - 60);
        String kept = CLOSING_LINK
                .matcher(summary.substring(tail, end).stripTrailing())
                .replaceFirst("");
        return summary.substring(0, tail) + kept;
    }

    /**
     * Where the story of {@code text} ends, before closing paragraphs that are no part of it; the length of the text when it
     * has none, or nothing else.
     *
     * @param text paragraphs parted by an empty line
     */
    public static int endOfStory(String text) {
        int end = text.length();
        for (int i = 0; i < MOST; i++) {
            int parted = text.lastIndexOf("\n\n", end - 1);
            if (parted <= 0 || !isFurniture(text, parted + 2, end)) {
                return end;
            }
            end = parted;
        }
        return end;
    }

    private static boolean isFurniture(String text, int start, int end) {
        if (end - start > 3 * LONGEST) {
            return false;
        }
        for (String line : text.substring(start, end).split("\n", -1)) {
            if ((line.length() > LONGEST || !OPENING.matcher(line).lookingAt()) && !isCredit(line)) {
                return false;
            }
        }
        return true;
    }
}
