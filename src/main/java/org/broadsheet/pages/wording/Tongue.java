package org.broadsheet.pages.wording;

import java.util.Locale;
import java.util.Map;
import org.broadsheet.article.Language;
import org.broadsheet.article.Origin;
import org.broadsheet.article.Publication;

/**
 * How a page says that a text is in another language. The pages' own words are English, whatever the newspaper's language is,
 * and are read in the direction of that.
 */
public final class Tongue {

    /** English names by primary language (ISO 639): those that articles are recognised in, and some more. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("af", "Afrikaans"),
            Map.entry("am", "Amharic"),
            Map.entry("ar", "Arabic"),
            Map.entry("az", "Azerbaijani"),
            Map.entry("be", "Belarusian"),
            Map.entry("bg", "Bulgarian"),
            Map.entry("bn", "Bengali"),
            Map.entry("bs", "Bosnian"),
            Map.entry("ca", "Catalan"),
            Map.entry("cs", "Czech"),
            Map.entry("cy", "Welsh"),
            Map.entry("da", "Danish"),
            Map.entry("de", "German"),
            Map.entry("el", "Greek"),
            Map.entry("en", "English"),
            Map.entry("eo", "Esperanto"),
            Map.entry("es", "Spanish"),
            Map.entry("et", "Estonian"),
            Map.entry("eu", "Basque"),
            Map.entry("fa", "Persian"),
            Map.entry("fi", "Finnish"),
            Map.entry("fr", "French"),
            Map.entry("ga", "Irish"),
            Map.entry("gl", "Galician"),
            Map.entry("gu", "Gujarati"),
            Map.entry("he", "Hebrew"),
            Map.entry("hi", "Hindi"),
            Map.entry("hr", "Croatian"),
            Map.entry("hu", "Hungarian"),
            Map.entry("hy", "Armenian"),
            Map.entry("id", "Indonesian"),
            Map.entry("is", "Icelandic"),
            Map.entry("it", "Italian"),
            Map.entry("ja", "Japanese"),
            Map.entry("ka", "Georgian"),
            Map.entry("kk", "Kazakh"),
            Map.entry("km", "Khmer"),
            Map.entry("kn", "Kannada"),
            Map.entry("ko", "Korean"),
            Map.entry("lo", "Lao"),
            Map.entry("lt", "Lithuanian"),
            Map.entry("lv", "Latvian"),
            Map.entry("mk", "Macedonian"),
            Map.entry("ml", "Malayalam"),
            Map.entry("mr", "Marathi"),
            Map.entry("ms", "Malay"),
            Map.entry("my", "Burmese"),
            Map.entry("nb", "Norwegian"),
            Map.entry("ne", "Nepali"),
            Map.entry("nl", "Dutch"),
            Map.entry("nn", "Norwegian"),
            Map.entry("no", "Norwegian"),
            Map.entry("pa", "Punjabi"),
            Map.entry("pl", "Polish"),
            Map.entry("ps", "Pashto"),
            Map.entry("pt", "Portuguese"),
            Map.entry("ro", "Romanian"),
            Map.entry("ru", "Russian"),
            Map.entry("sk", "Slovak"),
            Map.entry("sl", "Slovenian"),
            Map.entry("so", "Somali"),
            Map.entry("sq", "Albanian"),
            Map.entry("sr", "Serbian"),
            Map.entry("sv", "Swedish"),
            Map.entry("sw", "Swahili"),
            Map.entry("ta", "Tamil"),
            Map.entry("te", "Telugu"),
            Map.entry("th", "Thai"),
            Map.entry("tl", "Tagalog"),
            Map.entry("tr", "Turkish"),
            Map.entry("uk", "Ukrainian"),
            Map.entry("ur", "Urdu"),
            Map.entry("uz", "Uzbek"),
            Map.entry("vi", "Vietnamese"),
            Map.entry("yi", "Yiddish"),
            Map.entry("zh", "Chinese"),
            Map.entry("zu", "Zulu"));

    private Tongue() {}

    /** The language tag of a text, that of the newspaper when its own is not known; empty where it is that of the pages' words. */
    public static String lang(Language language, String newspaper) {
        Language likely = language.isKnown() ? language : of(newspaper);
        return likely.primary().equals(Publication.OWN_WORDS) ? "" : likely.tag();
    }

    /** The same of what the newspaper says of itself. */
    public static String lang(String newspaper) {
        return lang(of(newspaper), newspaper);
    }

    /** The direction where it differs from the page's, "auto" when the language is not known, else empty. */
    public static String dir(Language language, String newspaper) {
        String direction = language.direction();
        return direction.equals(of(newspaper).direction()) ? "" : direction;
    }

    /** The direction of the pages of a newspaper. */
    public static String direction(String newspaper) {
        String direction = of(newspaper).direction();
        return direction.equals("auto") ? "ltr" : direction;
    }

    /** "Arabic"; the tag itself for a language without a name in the table. */
    public static String name(Language language) {
        return NAMES.getOrDefault(language.primary().toLowerCase(Locale.ROOT), language.tag());
    }

    /** "in Arabic"; empty where that is no other language than the newspaper's, or not known. */
    public static String foreign(Language language, String newspaper) {
        boolean foreign =
                language.isKnown() && !language.primary().equals(of(newspaper).primary());
        return foreign ? "in " + name(language) : "";
    }

    private static Language of(String newspaper) {
        return new Language(newspaper, Origin.DEFAULT);
    }
}
