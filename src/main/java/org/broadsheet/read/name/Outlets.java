package org.broadsheet.read.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Origin;
import org.broadsheet.article.Outlet;
import org.broadsheet.read.address.Address;
import org.broadsheet.read.address.Slugs;
import org.broadsheet.text.Cut;
import org.broadsheet.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Outlets by host: the names of the best known, and the rules for all others. */
public final class Outlets {

    /** Names that are also words, and alone on a line may be a section or the beginning of a sentence. */
    private static final Set<String> ALSO_WORDS = Set.of(
            "ABC",
            "AD",
            "AS",
            "Bild",
            "Dawn",
            "Deadline",
            "Duma",
            "Expresso",
            "Focus",
            "Fortune",
            "Information",
            "Kicker",
            "Kurier",
            "Marca",
            "Metro",
            "Milenio",
            "Mint",
            "Nature",
            "Observador",
            "Prospect",
            "Público",
            "Quartz",
            "Reason",
            "Reforma",
            "Respekt",
            "Sabah",
            "Salon",
            "Science",
            "Semana",
            "Slate",
            "Stat",
            "Stern",
            "Stuff",
            "Tempo",
            "Time",
            "Trouw",
            "Vanguard",
            "Variety",
            "Veja",
            "Vice",
            "Vulture",
            "Wired");

    /** The name of each outlet by its hosts. */
    private static final Map<String, String> NAMES = names();

    /** Databases and archives that hold the articles of many outlets: one that is named there is not the host. */
    private static final Set<String> HOLDERS = Set.of(
            "archive.is",
            "archive.org",
            "archive.ph",
            "archive.today",
            "doi.org",
            "ebscohost.com",
            "factiva.com",
            "gale.com",
            "galegroup.com",
            "jstor.org",
            "lexis.com",
            "lexisnexis.com",
            "newsbank.com",
            "newspapers.com",
            "nexis.com",
            "nexis.de",
            "nexisuni.com",
            "pressreader.com",
            "proquest.com",
            "trove.nla.gov.au",
            "wiso-net.de");

    private static final Set<String> KNOWN = Set.copyOf(NAMES.values());

    /** Articles of languages, which hosts leave out. */
    private static final Set<String> ARTICLES = Set.of(
            "the", "der", "die", "das", "el", "la", "los", "las", "le", "les", "il", "lo", "o", "os", "de", "het");

    /** What outlets say behind their name, and hosts leave out: "RT International". */
    private static final Set<String> BEHIND = Set.of("news", "online", "international");

    /**
     * As Nexis names papers with their places: "The Guardian (London)", "The Globe and Mail (Canada)"; those of other towns
     * may be others.
     */
    private static final Pattern OF_PLACE =
            Pattern.compile("(.{2,80}) \\((?:London(?:, (?:England|UK))?|Canada|UK|USA?)\\)");

    /** Longest name of an outlet that is known by its words, in UTF-16 units. */
    private static final int LONGEST_NAME = 40;

    /** What newspapers call themselves, as a word or as the end of one: "Courier", "Rheinbote", "Kustbladet". */
    private static final Pattern TITLE =
            Pattern.compile("(?iu:^(?:news|times|post|daily|press|mail|star|sun|today|echo|mirror"
                    + "|review|world|globe|record|report|wire|monde|jour|mundo|heraldo|diario|diário|jornal|folha|correo|correio|giornale"
                    + "|gazzetta|corriere|mattino|głos|вести)"
                    + "|(?:herald|courier|courrier|kurier|gazette|gazeta|journal|tribune|chronicle|ledger|guardian|telegraph|observer|examiner"
                    + "|register|inquirer|enquirer|express|mercury|sentinel|advertiser|bulletin|advocate|intelligencer|statesman|messenger|courant|dispatch|argus|standard|magazine|weekly|zeitung|bote|anzeiger|blatt|nachrichten|presse"
                    + "|rundschau|quotidien|dépêche|krant|dagblad|nieuws|tidning|tidningen|bladet|posten|avis|avisen|хроника|газета|вестник"
                    + "|известия|новости|haber|gazetesi|postası|日报|日報|晚报|晨报|新聞|新闻|通信|신문|일보))$");

    private Outlets() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        WordLists.read(Outlets.class, "outlets.txt")
                .forEach((name, hosts) -> hosts.forEach(host -> names.put(host, name)));
        return Map.copyOf(names);
    }

    /** The outlet of an article whose header names it, or does not. */
    public static @Nullable Outlet of(@Nullable String named, @Nullable String host) {
        return of(named, host, Origin.HEADER);
    }

    /**
     * The outlet of an article.
     *
     * @param named as the header or the text names it, a name or a host; null when they do not
     * @param host of the original address; null when there is none
     * @param naming where the name stands
     * @return null when neither is known
     */
    public static @Nullable Outlet of(@Nullable String named, @Nullable String host, Origin naming) {
        String name = named == null ? null : withoutPlace(named);
        String site = host;
        if (named != null && isHost(named)) {
            site = host != null ? host : Address.withoutLeading(named.toLowerCase(Locale.ROOT));
            name = null;
        }
        if (name == null && site == null) {
            return null;
        }
        if (name != null && site != null && holdsMany(site)) {
            site = null;
        }
        Origin origin = name != null || host == null ? naming : Origin.ADDRESS;
        String known = site == null ? null : knownName(site);
        String shown = name != null ? Cut.at(name, 80) : known != null ? known : site;
        String slugged = known != null ? known : site != null ? site.replace('.', '-') : shown;
        if (shown == null || slugged == null) {
            return null;
        }
        return new Outlet(shown, site == null ? null : site, Slugs.of(slugged, "outlet"), origin);
    }

    /** Whether {@code ending} of a title is the name of the outlet: "CNN" or "cnn.com" for cnn.com. */
    public static boolean isName(String ending, Outlet outlet) {
        String bare = letters(ending);
        if (bare.isEmpty() || ending.length() > 60) {
            return false;
        }
        String host = outlet.host();
        String known = host == null ? null : knownName(host);
        if (bare.equals(letters(outlet.name())) || (known != null && bare.equals(letters(known)))) {
            return true;
        }
        if (host == null) {
            return false;
        }
        int dot = host.indexOf('.');
        String main = letters(dot < 0 ? host : host.substring(0, dot));
        return bare.equals(letters(host))
                || bare.equals(main)
                || (bare.endsWith(main) && ARTICLES.contains(bare.substring(0, bare.length() - main.length())))
                || BEHIND.stream()
                        .anyMatch(word ->
                                bare.equals(main + word) || (known != null && bare.equals(letters(known) + word)));
    }

    private static String withoutPlace(String name) {
        Matcher placed = OF_PLACE.matcher(name);
        return placed.matches() && KNOWN.contains(placed.group(1)) ? placed.group(1) : name;
    }

    /** Whether {@code name} is that of a well known outlet, or has a word in it that newspapers are called by. */
    public static boolean soundsLikeOne(String name) {
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || name.endsWith(".")
                || name.indexOf(':') >= 0
                || Character.isLowerCase(name.codePointAt(0))) {
            return false;
        }
        String[] words = name.split(" ", 7);
        boolean small = Arrays.stream(words, 1, words.length)
                .anyMatch(word -> word.length() > 3 && Character.isLowerCase(word.codePointAt(0)));
        return isKnown(name)
                || (words.length <= 6
                        && !small
                        && Arrays.stream(words)
                                .anyMatch(word -> TITLE.matcher(word).find()));
    }

    /** Whether {@code name} is that of a well known outlet, and nothing else: "BBC", "BBC News". */
    public static boolean isKnown(String name) {
        return (KNOWN.contains(name) && !ALSO_WORDS.contains(name))
                || (name.endsWith(" News") && isKnown(name.substring(0, name.length() - 5)));
    }

    public static boolean isHost(String text) {
        int dot = text.lastIndexOf('.');
        return dot > 0
                && dot < text.length() - 2
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-')
                && text.chars().skip(dot + 1L).allMatch(Character::isLetter);
    }

    private static boolean holdsMany(String host) {
        return HOLDERS.stream().anyMatch(holder -> host.equals(holder) || host.endsWith("." + holder));
    }

    private static @Nullable String knownName(String host) {
        String name = NAMES.get(host);
        int dot = host.indexOf('.');
        while (name == null && dot > 0) {
            name = NAMES.get(host.substring(dot + 1));
            dot = host.indexOf('.', dot + 1);
        }
        return name;
    }

    /** Whether a folder is called after the outlet whose articles lie in it: "courier" for harwickcourier.example. */
    static boolean isNamedAfter(String folder, Outlet outlet) {
        String bare = letters(folder);
        return bare.length() > 2
                && (letters(outlet.name()).contains(bare)
                        || letters(outlet.slug()).contains(bare));
    }

    private static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
