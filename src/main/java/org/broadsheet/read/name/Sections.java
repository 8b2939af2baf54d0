package org.broadsheet.read.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.article.Origin;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Section;
import org.broadsheet.read.address.Address;
import org.broadsheet.read.address.Slugs;
import org.broadsheet.text.Cut;
import org.broadsheet.text.Months;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/** The section of an article: as its header says, else from the address of the original, else from its folder. */
public final class Sections {

    /** The name of each section, then the words of addresses that mean it. */
    private static final List<String> TABLE = List.of(
            "World:world,international,global,world-news",
            "Africa:africa",
            "Americas:americas,latin-america,latinamerica",
            "Asia:asia,asia-pacific",
            "Australia:australia,australia-news,oceania",
            "China:china",
            "Europe:europe",
            "India:india",
            "Middle East:middle-east,middleeast,mideast",
            "UK:uk,uk-news,britain",
            "US:us,us-news,usa,us-canada,united-states",
            "Politics:politics",
            "Business:business,economy,markets,money,finance",
            "Technology:tech,technology",
            "Science:science,sciences,sciencetech",
            "Health:health,wellness",
            "Sport:sport,sports",
            "Culture:culture,arts,entertainment-arts",
            "Entertainment:entertainment,showbiz,tvshowbiz,tvandshowbiz",
            "Opinion:opinion,opinions,comment,commentisfree",
            "Food:food,foodanddrink,food-and-drink,food-drink",
            "Travel:travel",
            "Style:style,fashion",
            "Climate:climate,environment,science-environment",
            "Obituaries:obituaries",
            "Video:video,videos");

    /** Words of addresses that are sections in other languages, and are called so. */
    private static final List<String> ELSEWHERE = List.of(
            ("Monde Welt Mundo Mondo Ausland Inland Afrique Afrika Amériques Asie Asien Europa Moyen-Orient Politique Politik"
                            + " Politica Économie Wirtschaft Economia Technologie Tecnologia Wissen Ciencia Santé Gesundheit Deportes"
                            + " Kultur Cultura Debatte Meinung Idées Reisen Voyage Climat Planète Société Sociedad Gesellschaft España")
                    .split(" ", -1));

    private static final Map<String, String> KNOWN = known();

    /** Words of addresses that stand where a section stands and are none. */
    private static final Set<String> SKIPPED =
            Set.of(("news article articles story stories amp archive archives index post posts"
                            + " blog blogs wiki content page pages latest local breaking wp wordpress site web en-us en-gb home default"
                            + " topic topics tag tags read view id entry print gallery feature features slideshow interactive"
                            + " interactives live live-news livestory newsletters html photos picture-gallery seeds uncategorized"
                            + " general misc other none clippings inbox data files download downloads saved clips sections section templates wires wire afp ap reuters upi dpa ansa efe daily kindle epaper edition editions"
                            + " instapaper pocket omnivore wallabag readwise raindrop feedly evernote joplin yarle obsidian zotero mail email"
                            + " literaturenote literature-note literature-notes highlights web-clip web-clips webclip reading-list read-later")
                    .split(" ", -1));

    /** Words for what was saved, how and in what form: a folder whose name has no other word says nothing of the news in it. */
    private static final Set<String> STORAGE =
            Set.of(("archive archived archives article articles backup backups batch clip"
                            + " clipped clipping clippings corpus crawl crawled crawler crawls csv data dataset docs document documents"
                            + " download downloaded downloads dump dumps export exported exports extracted feed feeds fetched file files"
                            + " folder fulltext harvest html import imported imports inbox input items json library links list markdown"
                            + " md misc ocr old output pages parsed pdf pdfs processed raw rss saved saves scan scans"
                            + " scrape scraped scraper scrapes stories text texts tmp temp txt unread unsorted untitled vault web xml"
                            + " new news my the from of and for all"
                            + " artikel dateien daten ordner archiv archivio archivos articulos articoli artigos fichiers dossier")
                    .split(" ", -1));

    /** Small words that keep small letters amid a name. */
    private static final Set<String> SMALL =
            Set.of(("a an and at by for from in of on or the to und der die das le la les et de"
                            + " du des del di e i y el los las da do dos em en och og")
                    .split(" ", -1));

    /** Words that go with a section in the last part of an address: "world-us-canada-65012345". */
    private static final Set<String> COMPANIONS = Set.of(
            "canada",
            "latin",
            "america",
            "england",
            "scotland",
            "wales",
            "london",
            "northern",
            "ireland",
            "middle",
            "east");

    /** Sites whose addresses begin with the name of a user or a collection. */
    private static final Set<String> OF_USERS = Set.of(
            "bitbucket.org",
            "codeberg.org",
            "facebook.com",
            "github.com",
            "gitlab.com",
            "instagram.com",
            "linkedin.com",
            "medium.com",
            "reddit.com",
            "tiktok.com",
            "twitter.com",
            "x.com",
            "youtube.com");

    private Sections() {}

    /** The section a header names; null when it names none that means anything. */
    public static @Nullable Section named(List<String> names) {
        for (String name : names) {
            String bare = Cut.at(Spaces.stripped(name.startsWith("#") ? name.substring(1) : name), 60);
            String key = bare.toLowerCase(Locale.ROOT).replace(' ', '-');
            if (!bare.isEmpty() && !SKIPPED.contains(key) && !Absent.is(bare)) {
                String known = KNOWN.get(key);
                return section(known != null ? known : written(bare), Origin.HEADER);
            }
        }
        return null;
    }

    /** The section in the path of an address; null when there is none. Many sites have their own name there. */
    public static @Nullable Section in(Address address) {
        List<String> segments = segments(address.path());
        int last = segments.size() - 1;
        while (last > 0 && isSkipped(segments.get(last))) {
            last--;
        }
        for (int i = 0; i < last; i++) {
            String known = KNOWN.get(segments.get(i));
            if (known != null) {
                return section(known, Origin.ADDRESS);
            }
        }
        if (last >= 0) {
            String compound = compound(segments.get(last));
            if (compound != null) {
                return section(compound, Origin.ADDRESS);
            }
        }
        List<String> site = List.of(address.host().split("\\.", -1));
        for (int i = 0; i < last && !OF_USERS.contains(address.host()); i++) {
            String segment = segments.get(i);
            if (isPlausible(segment) && !site.contains(segment)) {
                return section(titled(segment), Origin.ADDRESS);
            }
        }
        return null;
    }

    /**
     * The folder that {@code file} lies in, unless its name is a number, a date or that of its outlet, or says nothing; null
     * then.
     */
    public static @Nullable Section ofFolder(String file, @Nullable Outlet outlet) {
        int end = file.lastIndexOf('/');
        if (end <= 0) {
            return null;
        }
        String folder = file.substring(file.lastIndexOf('/', end - 1) + 1, end);
        String key = folder.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        String known = KNOWN.get(key);
        if (known != null) {
            return section(known, Origin.FOLDER);
        }
        boolean named = key.length() >= 3
                && key.length() <= 30
                && key.chars().filter(Character::isLetter).count() >= 3
                && key.codePoints().allMatch(Sections::mayNameFolder);
        boolean ofOutlet = outlet != null && Outlets.isNamedAfter(folder, outlet);
        return named && !ofOutlet && !SKIPPED.contains(key) && !isStorage(key)
                ? section(titled(key.replace('-', ' ')), Origin.FOLDER)
                : null;
    }

    /** Whether {@code word}, in lower case, names a section or a kind of article by itself. */
    static boolean isOne(String word) {
        return KNOWN.containsKey(word) || SKIPPED.contains(word);
    }

    /** Whether {@code line} is the name of a section and nothing else: "Politics", "WORLD NEWS". */
    public static boolean isHeading(String line) {
        String key = Cut.at(line, 60).toLowerCase(Locale.ROOT).replace(' ', '-');
        return Character.isUpperCase(line.codePointAt(0))
                && (KNOWN.containsKey(key)
                        || (key.endsWith("-news") && KNOWN.containsKey(key.substring(0, key.length() - 5))));
    }

    private static boolean isStorage(String key) {
        return Arrays.stream(key.split("-+", -1)).allMatch(word -> word.isEmpty() || STORAGE.contains(word));
    }

    private static boolean mayNameFolder(int c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return Character.isLetter(c) || mark || "-&,'’+".indexOf(c) >= 0;
    }

    private static Section section(String name, Origin origin) {
        return new Section(name, Slugs.of(name, "section"), origin);
    }

    private static List<String> segments(String path) {
        return Arrays.stream(path.split("/", 64))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> segment.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** "Europe" of "world-europe-65012345"; null when the words before the number are not all of that kind. */
    private static @Nullable String compound(String segment) {
        int dash = segment.lastIndexOf('-');
        boolean numbered = dash > 0
                && segment.length() - dash > 6
                && segment.chars().skip(dash + 1L).allMatch(Character::isDigit);
        if (!numbered) {
            return null;
        }
        String words = segment.substring(0, dash);
        String whole = KNOWN.get(words);
        if (whole != null) {
            return whole;
        }
        String found = null;
        for (String word : words.split("-", -1)) {
            String known = KNOWN.get(word);
            if (known == null && !COMPANIONS.contains(word)) {
                return null;
            }
            found = known == null ? found : known;
        }
        return words.endsWith("middle-east") ? "Middle East" : found;
    }

    private static boolean isSkipped(String segment) {
        int dot = segment.indexOf('.');
        return SKIPPED.contains(dot < 0 ? segment : segment.substring(0, dot)) || isDate(segment);
    }

    private static boolean isPlausible(String segment) {
        return segment.length() >= 3
                && segment.length() <= 20
                && !SKIPPED.contains(segment)
                && Months.number(segment) == 0
                && segment.chars().allMatch(Character::isLetter);
    }

    private static boolean isDate(String segment) {
        return segment.chars().allMatch(c -> Character.isDigit(c) || c == '-' || c == '_');
    }

    /** The name of a section as sections are written: "Local news" of "LOCAL NEWS" and "local news", "TV & film" of "TV & FILM". */
    private static String written(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.equals(lower)) {
            return titled(name);
        }
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        // A short word may be letters that are spoken one by one.
        return titled(Arrays.stream(name.split(" ", -1))
                .map(word -> word.length() > 3 || isWord(word.toLowerCase(Locale.ROOT))
                        ? word.toLowerCase(Locale.ROOT)
                        : word)
                .collect(Collectors.joining(" ")));
    }

    /** Whether a short word is none of letters that are spoken one by one: a small word, or a section such as art. */
    private static boolean isWord(String lower) {
        String known = KNOWN.getOrDefault(lower, KNOWN.getOrDefault(lower + "s", ""));
        return SMALL.contains(lower) || known.chars().anyMatch(Character::isLowerCase);
    }

    private static String titled(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    private static Map<String, String> known() {
        Map<String, String> known = new HashMap<>(NameTable.of(TABLE));
        for (String name : ELSEWHERE) {
            known.put(Slugs.of(name, ""), name);
        }
        return Map.copyOf(known);
    }
}
