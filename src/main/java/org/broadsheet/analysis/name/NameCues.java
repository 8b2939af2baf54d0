package org.broadsheet.analysis.name;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.broadsheet.text.GivenNames;
import org.broadsheet.text.WordLists;

/** The word lists of {@code names.txt}: what tells a name, and what it names. All words are folded. */
public final class NameCues {

    /** Shorter words have no office for their end. */
    private static final int SHORTEST_OFFICE = 8;

    private static final Map<String, Set<String>> LISTS = WordLists.read(NameCues.class, "names.txt");

    static final Set<String> OFFICE = list("office");
    public static final Set<String> ROLE = list("role");
    static final Set<String> BODY = list("body");
    static final Set<String> FIRM = list("firm");
    static final Set<String> PLACE = list("place");
    static final Set<String> OTHER = list("other");
    static final Set<String> JOINING = list("joining");
    public static final Set<String> REGION = list("region");
    public static final Set<String> PEOPLE = list("people");
    static final Set<String> TIME = list("time");
    static final Set<String> MONTH_NAME = list("month-name");
    static final Set<String> MONTH_GIVEN = list("month-given");
    static final Set<String> BEFORE_MONTH = list("before-month");
    static final Set<String> PLAIN = list("plain");
    static final Set<String> PORTFOLIO = list("portfolio");
    public static final Set<String> OPENING = list("opening");
    static final Set<String> GIVEN = GivenNames.all();
    public static final Set<String> FEMALE = list("female");
    public static final Set<String> MALE = male();
    public static final Set<String> CITY = list("city");
    static final Set<String> KNOWN_BODY = list("known-body");
    static final Set<String> ADJECTIVE_TAIL = list("adjective-tail");
    static final Set<String> SOFT_OFFICE = list("soft-office");
    static final Set<String> POSSESSIVE = list("possessive");
    public static final Set<String> SPEECH = list("speech");

    static final Set<String> TITLE = list("title");
    static final Set<String> HONOUR = list("honour");
    static final Set<String> JUNIOR = list("junior");
    static final Set<String> PAIR = list("pair");
    private static final Set<String> OFFICE_END = list("office-end");

    private NameCues() {}

    /** Whether {@code word} is an office, or ends with one as the Germanic "Umweltminister" and "statsminister" do. */
    public static boolean isOffice(String word) {
        return OFFICE.contains(word) || hasOfficeEnd(word);
    }

    /** Whether {@code word} stands in lower case before people's names, by itself or by its end. */
    public static boolean isRole(String word) {
        return ROLE.contains(word) || hasOfficeEnd(word);
    }

    private static boolean hasOfficeEnd(String word) {
        return word.length() > SHORTEST_OFFICE && OFFICE_END.stream().anyMatch(word::endsWith);
    }

    /** Whether {@code word} closes names of bodies, places, events or works, as "Ministry", "Sea" and "War" do. */
    public static boolean isHead(String word) {
        return BODY.contains(word) || PLACE.contains(word) || OTHER.contains(word);
    }

    /** Whether all the world knows {@code key} for a name: of a country, a city or a body. */
    static boolean isListed(String key, Countries countries) {
        return countries.contains(key) || CITY.contains(key) || KNOWN_BODY.contains(key);
    }

    private static Set<String> male() {
        Set<String> male = new HashSet<>(GIVEN);
        male.removeAll(FEMALE);
        male.removeAll(list("either"));
        return male;
    }

    /** Names of countries and regions in {@code language}, a primary tag, beside those of the locale data; often none. */
    static Set<String> countries(String language) {
        return LISTS.getOrDefault("country-" + language, Set.of());
    }

    private static Set<String> list(String key) {
        return WordLists.needed(LISTS, key);
    }
}
