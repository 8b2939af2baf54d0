package org.broadsheet.read.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.text.Fold;
import org.broadsheet.text.GivenNames;
import org.broadsheet.text.StopWords;

/** How it is said who wrote an article: what stands before a name and behind it, what is a name, and what is none. */
public final class Bylines {

    /** Longest line that says who wrote an article, in UTF-16 units. */
    private static final int LONGEST = 120;

    /**
     * What stands before the name. The words that names themselves may begin with ("Von der Ley", "Di Maio") only before two
     * words of which the first has a capital.
     */
    private static final Pattern BY = Pattern.compile(
            "(?i:(?:(?:written|reported|words|text|story|review|analysis|compiled|(?:additional )?reporting) )?by):? +"
                    + "|(?i:par|por|von|a cura di|di|door|av|af|przez) +(?=\\p{Lu}\\S* +(?!(?:[ye&]|und|et|and|och|og) )\\S)"
                    + "|(?iu:text|texte|texto|testo|tekst|текст|автор|author|autor|autorin|autore|auteur|yazar|yazan|haber|muhabir"
                    + "|reporter|रिपोर्टर|संवाददाता|लेखक|كتبت?|الكاتب|تحرير|取材|執筆|文|撰文|作者|글|취재) ?[:：/＝] *"
                    + "|بقلم ?:? *"
                    + "|(?:本报|本報)?(?:记者|記者)[ :：・/\u3000]+");

    /** "Correspondent: Ada Moor", in a field that holds nothing but names. */
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{M}]{2,20} ?[:：] *(?=\\S)");

    /** What stands behind the name of a reporter in Korean, Japanese and Chinese. */
    private static final Pattern BEHIND = Pattern.compile("(?<=\\S) ?(?:기자|記者|记者)$");

    /** What somebody is, behind the name: ", health editor", ", Economics editor", ", Political Correspondent". */
    private static final Pattern JOB = Pattern.compile(", +(?!(?:jr|sr|md|phd|ii|iii|iv|esq)\\b)"
            + "(?:(?:\\p{Lu}[\\p{L}'’-]{0,30} +)?\\p{Ll}[\\p{Ll}'’-]{0,30}(?: +\\p{Ll}[\\p{Ll}'’-]{0,30}){0,5}"
            + "|(?:\\p{L}[\\p{L}'’-]{0,30} +){0,5}(?i:editor|correspondent|reporter|columnist|critic|writer))"
            + "(?= *(?:,|$| (?:(?i:and|und|et)|[&ye]) ))");

    /**
     * Nothing but what somebody is, "Senior Reporter", "Political Correspondent", or what pages show beside a name and programs
     * take for one (newspaper3k).
     */
    private static final Pattern JOB_ALONE = Pattern.compile(
            "(?i)(?!.*\\b(?:the|to|a)\\b)(?:[\\p{L}&'’-]{1,30} ){1,4}"
                    + "(?:editor|correspondent|reporter|columnist|critic|producer|staff writer)"
                    + "|(?:guest|special|freelance|contributing) (?:contributors?|author|writer)|(?:(?:from )?(?:wire|news) )(?:reports|services?)"
                    + "|view (?:full )?profile|more content now|min read|follow on(?: \\p{L}+)?|about the author|more (?:about|from|by) .{2,60}");

    /** Where somebody was sent to, behind the name without a comma: " Envoyés spéciaux à Toulouse". */
    private static final Pattern SENT = Pattern.compile(" (?iuU:envoyée?s? spécia|correspondante?s? (?:à|en|au)\\b"
            + "|enviad[oa]s? especial|corresponsal en\\b|special correspondent|staff writer|sonderkorrespondent).*");

    private static final String RANK =
            "(?:chief|senior|deputy|assistant|associate|managing|executive|political|business|sports?|news"
                    + "|education|health|crime|science|foreign|city|features)";

    /** What somebody is, behind two names without a comma: "Ada Moor Chief Reporter". */
    private static final Pattern RANKED =
            Pattern.compile("(?<=^(?!(?i:" + RANK + ") )\\p{Lu}\\S{1,30} \\p{Lu}\\S{1,30}) (?i:" + RANK
                    + " (?:\\p{L}{1,30} ){0,2}(?:editor|correspondent|reporter|columnist|critic|writer))$");

    /** What parts two people. Of "y" and "e" only before two words: "Ortega y Gasset" is one. */
    private static final Pattern AND = Pattern.compile(
            ",? (?:(?:and|und|et|och|og|oraz|ve|и|&|AND|UND|ET) |[ye] (?=\\p{Lu}\\S* (?![ye] )))|, |,(?=\\p{Lu})");

    /** What may stand behind a name and a comma. */
    private static final Pattern SUFFIX = Pattern.compile("(?i)jr\\.?|sr\\.?|m\\.?d\\.?|ph\\.?d\\.?|ii|iii|iv|esq\\.?");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}.'’‐-]+");

    /** Small words in the middle of names. */
    private static final Set<String> PARTICLES =
            Set.of("de da di do du del della dos das van von der den ter ten zu zum la le el al af av bin ibn y e i"
                    .split(" ", -1));

    /** Given names that begin the names of places and topics as well: "Georgia Votes", "Christian Music". */
    private static final Set<String> ALSO_OTHERS =
            Set.of("chad", "christian", "florence", "georgia", "grace", "santiago", "victoria", "virginia", "will");

    /** "Maija K. Tervonen". */
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\p{Ll}{2,30} \\p{Lu}\\. \\p{Lu}\\p{L}{1,30}");

    /** Words of those who are many: "Da Redação", "Redazione cultura", "Staff reporter". */
    private static final Set<String> DESK =
            Set.of(("newsroom newsdesk desk staff reporters correspondents agencies agencias"
                            + " agências agences agenturen redação redacao redacción redaccion redazione redaktion redaktionen"
                            + " redaksjonen redakcja redakce redactie rédaction редакция редакції التحرير 编辑部 編集部")
                    .split(" ", -1));

    /** Names, in lower case, of those that write for many outlets, and of nobody. */
    private static final Set<String> NOBODY = Set.of(
            ("admin anonymous anonym anonyme author authors byline contributor contributors editor editors red red. dpa afp ap apa ansa efe anp ntb pap pti reuters"
                            + " ritzau sda tass tt yonhap 新华社 共同通信 本报讯 本报记者")
                    .split(" ", -1));

    /** Agencies, in lower case, by their whole names. */
    private static final Set<String> AGENCIES = Set.of(
            "associated press",
            "agence france-presse",
            "press association",
            "pa media",
            "canadian press",
            "europa press",
            "press trust of india",
            "kyodo news",
            "xinhua");

    /** What somebody gave to an article other than its words. */
    private static final Pattern NOT_WORDS =
            Pattern.compile("(?iu)(?:fotos?|photos?|photograph(?:s|y|ed)?|pictures?|images?|bild(?:er)?"
                    + "|illustrat(?:ions?|ed)|videos?|graphics?|edit(?:ed|ing)|translat(?:ed|ion))(?: ?[:：]| by\\b).*");

    private Bylines() {}

    /** The text without what stands before a name. */
    public static String withoutBy(String text) {
        Matcher by = BY.matcher(text);
        return by.lookingAt() ? text.substring(by.end()) : text;
    }

    /** Whether {@code text} begins as a line does that says who wrote an article. */
    public static boolean begins(String text) {
        return BY.matcher(text).lookingAt();
    }

    /** The name that a field of authors holds, without what stands before and behind it. */
    static String name(String text) {
        String bare = withoutBy(text);
        Matcher label = LABEL.matcher(bare);
        return BEHIND.matcher(label.lookingAt() ? bare.substring(label.end()) : bare)
                .replaceFirst("");
    }

    /** Parts "A, B and C", but leaves "Smith, Jr." and "Lee, MD" whole. */
    public static List<String> byAnd(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : AND.split(text, -1)) {
            String bare = part.strip();
            if (isSuffix(bare) && !parts.isEmpty()) {
                parts.add(parts.remove(parts.size() - 1) + ", " + bare);
            } else {
                parts.add(bare);
            }
        }
        return parts;
    }

    /** Whether {@code text} may stand behind a name and a comma: "Jr.", "MD". */
    static boolean isSuffix(String text) {
        return text.length() <= 5 && SUFFIX.matcher(text).matches();
    }

    /** The names without what their bearers are; a text in small letters throughout as it is. */
    static String withoutJobs(String text) {
        if (text.length() > 10 * LONGEST || text.chars().noneMatch(Character::isUpperCase)) {
            return text;
        }
        String unsent = RANKED.matcher(SENT.matcher(text).replaceFirst("")).replaceFirst("");
        return unsent.indexOf(',') > 0 ? JOB.matcher(unsent).replaceAll("") : unsent;
    }

    /** Whether {@code text} says who gave something else than words: "photographs by Bo Lind", "editing by Bo Lind". */
    static boolean isOtherWork(String text) {
        return NOT_WORDS.matcher(text).matches();
    }

    /** Whether {@code name} is that of a desk, an agency, a job or nobody rather than a person's. */
    public static boolean isDesk(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        String bare = lower.startsWith("the ") ? lower.substring(4) : lower;
        if (NOBODY.contains(lower)
                || AGENCIES.contains(bare)
                || JOB_ALONE.matcher(lower).matches()) {
            return true;
        }
        for (String word : lower.split(" ", 6)) {
            if (DESK.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code text} is nothing but what somebody is: "Political correspondent". */
    public static boolean isJob(String text) {
        return text.length() <= LONGEST && JOB_ALONE.matcher(text).matches();
    }

    /** Whether {@code text} looks like one person's name: two to five words with capitals, or of a script without them. */
    public static boolean isName(String text) {
        String[] words = text.split(" ", 7);
        if (text.length() > LONGEST / 2 || words.length > 6) {
            return false;
        }
        int names = 0;
        boolean capitals = true;
        for (String word : words) {
            if (!WORD.matcher(word).matches()) {
                return false;
            }
            int first = word.codePointAt(0);
            boolean small = Character.isLowerCase(first) && word.equals(word.toLowerCase(Locale.ROOT));
            if (small && !PARTICLES.contains(word)) {
                return false;
            }
            capitals &= Character.isUpperCase(first) || Character.isLowerCase(first);
            names += small ? 0 : 1;
        }
        return names > 1 || (names == 1 && !capitals);
    }

    /**
     * Whether {@code text} by itself is sure to be one person's name. Places, topics and columns look like names too, so that
     * a given name must come first or an initial second, and no word may be a common one or that of a section.
     */
    public static boolean isPerson(String text) {
        String[] words = Fold.fold(text).split(" ", 7);
        if (!isName(text) || words.length < 2 || isDesk(text) || Outlets.soundsLikeOne(text)) {
            return false;
        }
        boolean given = GivenNames.all().contains(words[0]) && !ALSO_OTHERS.contains(words[0]);
        return (given || INITIAL.matcher(text).matches())
                && Arrays.stream(words, 1, words.length).noneMatch(Bylines::isCommon);
    }

    /** Whether {@code text}, a line above what its bearer is, is one person's name: any but common words. */
    public static boolean isPersonAboveJob(String text) {
        return isName(text)
                && text.indexOf(' ') > 0
                && !isDesk(text)
                && !Outlets.soundsLikeOne(text)
                && Arrays.stream(Fold.fold(text).split(" ", -1)).noneMatch(Bylines::isCommon);
    }

    private static boolean isCommon(String word) {
        return !PARTICLES.contains(word) && (StopWords.of("en").contains(word) || Sections.isOne(word));
    }

    /** Whether {@code line} says who wrote an article, and nothing else: "By Ada Moor and Bo Lind, health editors". */
    public static boolean isByline(String line) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return false;
        }
        String names = BEHIND.matcher(withoutBy(line)).replaceFirst("");
        if (names.equals(line)) {
            return line.length() < LONGEST / 4 && isDesk(line);
        }
        String people = withoutJobs(names.endsWith(".") ? names.substring(0, names.length() - 1) : names);
        List<String> persons = byAnd(people);
        // In “By Ada Moor, Port Ansel” the second may be where the first wrote it.
        boolean placed = persons.size() == 2 && people.indexOf(',') > 0;
        return isDesk(people) || (!placed && persons.stream().allMatch(person -> isName(withoutBy(person))));
    }
}
