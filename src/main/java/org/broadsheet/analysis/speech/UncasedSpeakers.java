package org.broadsheet.analysis.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.analysis.name.Countries;
import org.broadsheet.analysis.reading.AnalysedText;
import org.broadsheet.text.Span;
import org.broadsheet.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose the quotations of a Japanese, Chinese or Arabic text are. Nothing but its place tells a name in scripts without
 * capitals, so only those are taken that stand between a title and a verb of speaking, or as near to both.
 */
final class UncasedSpeakers {

    /** How far from the marks the speaker may stand, in characters. */
    private static final int BESIDE = 100;

    private static final Map<String, Set<String>> LISTS = WordLists.read(UncasedSpeakers.class, "speakers.txt");

    private static final String JAPANESE_NAME = "(?<![\\p{IsHan}\\p{IsKatakana}ー・々])(?<name>[\\p{IsHan}々]{2,6}?"
            + "|[\\p{IsKatakana}ー・＝]{2,20})[米英仏独露中韓伊]?(?<title>" + any("polite-ja", "title-ja")
            + ")(?:[（(][0-9０-９]{1,3}[）)])?";

    private static final String JAPANESE_SAID = "[^「」。はが]{0,20}?(?:" + any("said-ja") + ")(?!られ|され|な)";

    /** 田中太郎市長は会見で「…」 */
    private static final Pattern JAPANESE_BEFORE = Pattern.compile(JAPANESE_NAME + "[はが](?!.*よると)[^はがも「」]{0,40}$");

    /** 「…」と述べた */
    private static final Pattern JAPANESE_VERB = Pattern.compile("(?:など)?と" + JAPANESE_SAID);

    /** 「…」と同市の田中太郎市長は述べた / 「…」と話す田中太郎さん（34） */
    private static final Pattern JAPANESE_BEHIND =
            Pattern.compile("(?:など)?と(?:[^「」。はが]{0,20}?" + JAPANESE_NAME + "[はが]" + JAPANESE_SAID + ")"
                    + "|(?:など)?と(?:話す|語る|話した|語った|振り返る|訴える|言う)(?:のは)?[^「」。はが]{0,25}?"
                    + JAPANESE_NAME.replace("<name>", "<name2>").replace("<title>", "<title2>") + "(?=。|だ|も|は|$)");

    private static final String CHINESE_NAME = "(?<name>(?:" + any("surname-zh") + ")[\\p{IsHan}&&[^" + all("common-zh")
            + "]]{1,2}|[" + all("sound-zh") + "]{2,8}(?:·[" + all("sound-zh") + "]{1,8}){0,3})";

    /** What stands between a name and its verb: on which day, where, to whom. */
    private static final String CHINESE_GAP = "(?:[0-9]{1,2}[日号號]|[今昨]天|[今昨当當]日|近日|随后|隨後|也|还|還|则|則|进一步)*"
            + "(?:[在于接][^，。“”：「」]{1,30}?(?:时|時|上|中|后|後|里))?(?:[对對向][^，。“”：「」的]{1,10}?)?(?:也|还|還|曾)?";

    private static final String CHINESE_SAID = "(?:" + any("said-zh") + "|[告吿](?:诉|訴)[^，。“”：「」的]{1,10}?)(?:道|说|說)?";

    private static final String CHINESE_TITLE = "(?<title>(?:" + any("title-zh") + ")|^|(?<=[，。；]))";

    /** 市长李明表示：“…” */
    private static final Pattern CHINESE_BEFORE =
            Pattern.compile(CHINESE_TITLE + CHINESE_NAME + CHINESE_GAP + CHINESE_SAID + "[，：:,]\\s*$");

    /** “…”，市长李明说。 */
    private static final Pattern CHINESE_BEHIND = Pattern.compile("[，,]?(?:[^，。“”：「」对對向跟给給]{0,20}?(?<title>"
            + any("title-zh") + "))?" + CHINESE_NAME + CHINESE_GAP + CHINESE_SAID + "(?![：:])(?=[，。,]|$)");

    private static final String ARABIC_NAME = "(?<name>(?:" + any("given-ar") + ")(?: [^\\s،.:«»\"“”]+){1,3}?)"
            + "(?=\\s*(?:[،.:«\"“\\n]|$)| (?:" + any("after-name-ar") + ")(?![^\\s،.:«»\"“”]))";

    private static final String ARABIC_SAID = "(?:^|(?<=[\\s،.]))[وف]?(?:" + any("said-ar") + ") "
            + "(?<title>(?:[^\\s،.:«»\"“”]+ ){0,6}?)" + ARABIC_NAME;

    /** وقال وزير الخارجية سامح شكري: «…» */
    private static final Pattern ARABIC_BEFORE = Pattern.compile(ARABIC_SAID + "[^.،:«»\"“”]{0,40}[:،]?\\s*$");

    /** «…»، قال سامح شكري. */
    private static final Pattern ARABIC_BEHIND =
            Pattern.compile("[،,]?\\s*(?:كما |حسبما )?" + ARABIC_SAID + "[^:«»\"“”]{0,40}?(?=[.،\\n]|$)");

    private final String text;
    private final String language;

    /** What people are called in full, by what they are called in short. */
    private final Map<String, String> full = new HashMap<>();

    UncasedSpeakers(AnalysedText reading) {
        this.text = reading.text();
        this.language = reading.language();
    }

    /**
     * The name of the one who says {@code quote}; null when the text does not tell. Quotations are asked for in the order of
     * the text.
     *
     * @param floor where the quotation before ends
     * @param ceiling where the next one begins
     */
    @Nullable
    String of(Span quote, int floor, int ceiling) {
        int from = Math.min(quote.start(), Math.max(floor, quote.start() - BESIDE));
        int to = Math.max(quote.end(), Math.min(ceiling, quote.end() + BESIDE));
        String before = lastSentence(text.substring(from, quote.start()));
        String behind = firstSentence(text.substring(quote.end(), Math.min(to, text.length())));
        String name = switch (language) {
            case "ja" -> japanese(before, behind);
            case "zh" -> chinese(before, behind);
            default -> arabic(before, behind);
        };
        return name == null ? null : known(name);
    }

    private @Nullable String japanese(String before, String behind) {
        Matcher after = JAPANESE_BEHIND.matcher(behind);
        if (after.lookingAt()) {
            return after.group("name") != null
                    ? japaneseName(after.group("name"), after.group("title"))
                    : japaneseName(after.group("name2"), after.group("title2"));
        }
        Matcher topic = JAPANESE_BEFORE.matcher(before);
        return JAPANESE_VERB.matcher(behind).lookingAt() && topic.find()
                ? japaneseName(topic.group("name"), topic.group("title"))
                : null;
    }

    /** The name, unless it may be that of what somebody is the head of: "東京都知事", "フランス首相". */
    private @Nullable String japaneseName(String name, String title) {
        boolean polite = list("polite-ja").contains(title);
        boolean kana = !Character.isIdeographic(name.codePointAt(0));
        if (kana) {
            boolean person = polite || list("state-ja").contains(title);
            return person && !Countries.in("ja").contains(name) ? name : null;
        }
        boolean common = name.chars().anyMatch(c -> list("common-ja").contains(Character.toString(c)))
                || list("common-word-ja").contains(name);
        boolean place = "都道府市区町村郡".indexOf(name.charAt(name.length() - 1)) >= 0;
        boolean whole = name.length() > 3 || (name.length() == 3 && !place);
        return !common && (polite || whole || full.containsKey(name)) ? name : null;
    }

    private @Nullable String chinese(String before, String behind) {
        Matcher after = CHINESE_BEHIND.matcher(behind);
        if (after.lookingAt()) {
            return chineseName(after);
        }
        Matcher ahead = CHINESE_BEFORE.matcher(before);
        if (!ahead.find()) {
            return null;
        }
        String clause = before.substring(before.lastIndexOf('，', ahead.start()) + 1, ahead.start());
        boolean told = clause.chars().anyMatch(c -> "对對向跟给給".indexOf(c) >= 0);
        return told ? null : chineseName(ahead);
    }

    /** The name, if a title stands before it here or elsewhere: "白宫" is no Mr Bai. */
    private @Nullable String chineseName(Matcher found) {
        String name = found.group("name");
        String title = found.group("title");
        return (title != null && !title.isEmpty()) || full.containsKey(name) ? name : null;
    }

    private @Nullable String arabic(String before, String behind) {
        Matcher after = ARABIC_BEHIND.matcher(behind);
        if (after.lookingAt()) {
            return arabicName(after);
        }
        Matcher ahead = ARABIC_BEFORE.matcher(before);
        return ahead.find() ? arabicName(ahead) : null;
    }

    /** The name, unless what stands before it is somebody of this one's: "قال محامي محمد علي". */
    private static @Nullable String arabicName(Matcher found) {
        String title = found.group("title").strip();
        if (title.isEmpty()) {
            return found.group("name");
        }
        List<String> words = List.of(title.split(" ", -1));
        String last = words.get(words.size() - 1);
        boolean holder = list("holder-ar").contains(last) && words.size() > 1;
        boolean other = words.stream().anyMatch(word -> list("after-name-ar").contains(word));
        return last.startsWith("ال") && !holder && !other ? found.group("name") : null;
    }

    /** "田中氏" is the one who was "田中太郎市長" before. */
    private String known(String name) {
        String known = full.getOrDefault(name, name);
        full.putIfAbsent(known, known);
        for (int length = 2; length < known.length() && language.equals("ja"); length++) {
            full.putIfAbsent(known.substring(0, length), known);
        }
        return known;
    }

    private static String lastSentence(String before) {
        int end = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n'));
        return before.substring(end + 1);
    }

    private static String firstSentence(String behind) {
        for (int i = 0; i < behind.length(); i++) {
            if (behind.charAt(i) == '。' || behind.charAt(i) == '\n') {
                return behind.substring(0, i + 1);
            }
        }
        return behind;
    }

    private static Set<String> list(String key) {
        return LISTS.getOrDefault(key, Set.of());
    }

    /** The words of some lists, long ones first, as a choice of a pattern. */
    private static String any(String... keys) {
        return String.join(
                "|",
                Stream.of(keys)
                        .flatMap(key -> list(key).stream())
                        .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
                        .toList());
    }

    /** The characters of a list, as a class of a pattern. */
    private static String all(String key) {
        return String.join("", list(key).stream().sorted().toList());
    }
}
