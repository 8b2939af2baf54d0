package org.broadsheet.pages.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.analysis.amount.Amounts;
import org.broadsheet.analysis.amount.SpelledNumbers;
import org.broadsheet.analysis.name.Name;
import org.broadsheet.article.Article;
import org.broadsheet.article.Outlet;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.story.StoryPage.Alone;
import org.broadsheet.pages.story.StoryPage.Mention;
import org.broadsheet.text.Fold;

/** Finds the names and numbers of a story that only one of its outlets mentions. */
final class OnlyOne {

    /** Of a story with more articles nothing is told: all would have to be compared, and hardly anything stands in one alone. */
    private static final int ARTICLES = 40;

    /** Outlets that are shown. */
    private static final int OUTLETS = 6;

    /** Names, and numbers, of one outlet that are shown. */
    private static final int EACH = 4;

    /** The weightiest names of an article that are looked at. */
    private static final int NAMES = 8;

    /** A last word of more letters is looked for within words too, as in a genitive. */
    private static final int SHORT = 3;

    /** Words that give no letter to an abbreviation. */
    private static final Set<String> SMALL =
            Set.of("of", "the", "for", "and", "de", "des", "du", "la", "der", "die", "und", "del");

    private static final Set<String> PER_CENT = Set.of("per cent", "percent", "Prozent", "procent");

    /** Names of one thing that do not show it. */
    private static final List<Set<String>> SAME = List.of(
            Set.of("us", "usa", "united states", "united states of america", "america"),
            Set.of("uk", "united kingdom", "britain", "great britain"),
            Set.of("eu", "european union"),
            Set.of("uae", "united arab emirates", "emirates"));

    private OnlyOne() {}

    /** What an outlet wrote about the story; all articles of unknown outlets are one report, without a name. */
    private static final class Report {
        private final String name;

        /** The language of most articles of the story. */
        private final String commonest;

        /** Those in the {@link #commonest} language. */
        private final List<Article> articles = new ArrayList<>();

        private final StringBuilder text = new StringBuilder();

        /** Those of {@link #articles}. */
        private final Map<String, Mention> numbers = new LinkedHashMap<>();

        /** By their values, those of other languages too. */
        private final Set<String> values = new HashSet<>();

        /** The initials of its names of several words, "un" of "United Nations". */
        private final Set<String> initials = new HashSet<>();

        private final Set<String> languages = new HashSet<>();

        /** The digits of what may be a number or something else. */
        private final Set<String> unclear = new HashSet<>();

        private Report(String name, String commonest) {
            this.name = name;
            this.commonest = commonest;
        }

        private void add(Article article, Contents contents) {
            String language = article.language().primary();
            boolean isShown = language.equals(commonest);
            if (isShown) {
                articles.add(article);
            }
            languages.add(language);
            contents.analyses().analysis(article).names().forEach(name -> initials.add(initials(name.text())));
            String plain = contents.texts().text(article);
            text.append(Fold.fold(article.title() + " " + (article.summary() == null ? "" : article.summary())))
                    .append(' ')
                    .append(Fold.fold(plain))
                    .append(' ');
            Amounts.each(
                    plain,
                    language,
                    (value, figure) -> {
                        values.add(value);
                        if (isShown) {
                            numbers.putIfAbsent(value, new Mention(figure, article.page()));
                        }
                    },
                    unclear::add);
        }
    }

    /**
     * In the order in which the outlets came to the story; those without anything of their own left out. Shown is what stands
     * in articles in the language of most, since names are written in other ways in others; it is looked for in all.
     */
    static List<Alone> of(List<Article> articles, Contents contents) {
        if (articles.size() < 2 || articles.size() > ARTICLES) {
            return List.of();
        }
        Collection<Report> reports = reports(articles, contents);
        if (reports.size() < 2) {
            return List.of();
        }
        return reports.stream()
                .filter(report -> !report.name.isEmpty())
                .map(report -> alone(report, reports, contents))
                .filter(alone -> !alone.names().isEmpty() || !alone.numbers().isEmpty())
                .limit(OUTLETS)
                .toList();
    }

    private static Collection<Report> reports(List<Article> articles, Contents contents) {
        String commonest =
                Headlines.inCommonestLanguage(articles).get(0).language().primary();
        Map<String, Report> reports = new LinkedHashMap<>();
        for (Article article : articles) {
            Outlet outlet = article.outlet();
            reports.computeIfAbsent(
                            outlet == null ? "" : outlet.slug(),
                            slug -> new Report(outlet == null ? "" : outlet.name(), commonest))
                    .add(article, contents);
        }
        return reports.values();
    }

    private static Alone alone(Report report, Collection<Report> all, Contents contents) {
        List<Report> others = all.stream().filter(other -> other != report).toList();
        return new Alone(report.name, names(report, others, contents), numbers(report, others));
    }

    private static List<Mention> names(Report report, List<Report> others, Contents contents) {
        List<Mention> found = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Article article : report.articles) {
            List<Name> names = contents.analyses().analysis(article).names();
            for (Name name : names.subList(0, Math.min(NAMES, names.size()))) {
                String folded = Fold.fold(name.text());
                if (found.size() < EACH
                        && !isItself(report, folded)
                        && seen.stream().noneMatch(longer -> longer.contains(folded))
                        && seen.add(folded)
                        && others.stream().noneMatch(other -> mentions(other.text, other.initials, folded))) {
                    found.add(new Mention(name.text(), article.page()));
                }
            }
        }
        return found;
    }

    /** Whether an outlet speaks of itself; its host may be all that is known of its name. */
    private static boolean isItself(Report report, String name) {
        String outlet = letters(Fold.fold(report.name));
        String named = letters(name);
        return outlet.contains(named) || named.contains(outlet);
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /**
     * Also by the last word alone, as persons are mentioned, or by what it is short for or is shortened to: "UN" and "United
     * Nations". A short name is looked for as a word, since "Lee" is in "fleet".
     *
     * @param text folded
     * @param initials those of the names in the text
     * @param name folded
     */
    static boolean mentions(StringBuilder text, Set<String> initials, String name) {
        String plain = name.replace(".", "");
        String last = name.substring(name.lastIndexOf(' ') + 1);
        String shortened = initials(name);
        return initials.contains(plain)
                || hasWord(text, plain)
                || SAME.stream()
                        .anyMatch(same -> same.contains(plain) && same.stream().anyMatch(other -> hasWord(text, other)))
                || (!shortened.isEmpty() && hasWord(text, shortened))
                || (last.length() > SHORT ? text.indexOf(last) >= 0 : hasWord(text, last));
    }

    /** Whether {@code word} stands in a text by itself, or with full stops as "u.s." does. */
    private static boolean hasWord(StringBuilder text, String word) {
        for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) {
            int end = i + word.length();
            boolean apart = (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            if (apart) {
                return true;
            }
        }
        return word.length() < SHORT && word.length() > 1 && text.indexOf(String.join(".", word.split("", -1))) >= 0;
    }

    /** "un" of "United Nations", "imf" of "International Monetary Fund"; empty for a name of one word. */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : Fold.fold(name).split("[ -]", -1)) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() < 2 ? "" : initials.toString();
    }

    private static List<Mention> numbers(Report report, List<Report> others) {
        return report.numbers.entrySet().stream()
                .filter(number -> others.stream()
                        .noneMatch(other -> mayHave(
                                other, number.getKey(), isPart(number.getValue().text()))))
                .limit(EACH)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** "50 per cent" may be "half" elsewhere, "£50" is not. */
    private static boolean isPart(String figure) {
        return figure.endsWith("%") || PER_CENT.stream().anyMatch(figure::endsWith);
    }

    private static boolean mayHave(Report report, String number, boolean part) {
        return report.values.contains(number)
                || report.unclear.contains(Amounts.significant(number))
                || report.languages.stream()
                        .anyMatch(language -> SpelledNumbers.mayHave(report.text, number, language)
                                || (part && SpelledNumbers.mayHavePart(report.text, number, language)));
    }
}
