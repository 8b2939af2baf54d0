package org.broadsheet.analysis.speech;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.analysis.name.Countries;
import org.jspecify.annotations.Nullable;

/** Tells whose the quotations of a Japanese text are. */
final class JapaneseSpeakers {

    private static final String NAME = "(?<![\\p{IsHan}\\p{IsKatakana}ー・々])(?<name>[\\p{IsHan}々]{2,6}?"
            + "|[\\p{IsKatakana}ー・＝]{2,20})[米英仏独露中韓伊]?(?<title>" + UncasedCues.any("polite-ja", "title-ja")
            + ")(?:[（(][0-9０-９]{1,3}[）)])?";

    private static final String SAID = "[^「」。はが]{0,20}?(?:" + UncasedCues.any("said-ja") + ")(?!られ|され|な)";

    /** 田中太郎市長は会見で「…」 */
    private static final Pattern BEFORE = Pattern.compile(NAME + "[はが](?!.*よると)[^はがも「」]{0,40}$");

    /** 「…」と述べた */
    private static final Pattern VERB = Pattern.compile("(?:など)?と" + SAID);

    /** 「…」と同市の田中太郎市長は述べた / 「…」と話す田中太郎さん（34） */
    private static final Pattern BEHIND = Pattern.compile("(?:など)?と(?:[^「」。はが]{0,20}?" + NAME + "[はが]" + SAID + ")"
            + "|(?:など)?と(?:話す|語る|話した|語った|振り返る|訴える|言う)(?:のは)?[^「」。はが]{0,25}?"
            + NAME.replace("<name>", "<name2>").replace("<title>", "<title2>") + "(?=。|だ|も|は|$)");

    private JapaneseSpeakers() {}

    /**
     * The name beside a quotation; null when the text does not tell.
     *
     * @param before what of its sentence stands before the quotation
     * @param behind what stands behind it
     * @param isKnown whether somebody of that name was heard before
     */
    static @Nullable String of(String before, String behind, Predicate<String> isKnown) {
        Matcher after = BEHIND.matcher(behind);
        if (after.lookingAt()) {
            return after.group("name") != null
                    ? name(after.group("name"), after.group("title"), isKnown)
                    : name(after.group("name2"), after.group("title2"), isKnown);
        }
        Matcher topic = BEFORE.matcher(before);
        return VERB.matcher(behind).lookingAt() && topic.find()
                ? name(topic.group("name"), topic.group("title"), isKnown)
                : null;
    }

    /** The name, unless it may be that of what somebody is the head of: "東京都知事", "フランス首相". */
    private static @Nullable String name(String name, String title, Predicate<String> isKnown) {
        boolean polite = UncasedCues.list("polite-ja").contains(title);
        boolean kana = !Character.isIdeographic(name.codePointAt(0));
        if (kana) {
            boolean person = polite || UncasedCues.list("state-ja").contains(title);
            return person && !Countries.in("ja").contains(name) ? name : null;
        }
        boolean common =
                name.chars().anyMatch(c -> UncasedCues.list("common-ja").contains(Character.toString(c)))
                        || UncasedCues.list("common-word-ja").contains(name);
        boolean place = "都道府市区町村郡".indexOf(name.charAt(name.length() - 1)) >= 0;
        boolean whole = name.length() > 3 || (name.length() == 3 && !place);
        return !common && (polite || whole || isKnown.test(name)) ? name : null;
    }
}
