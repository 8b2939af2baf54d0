package org.broadsheet.pages.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.article.Article;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Published;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Tongue;
import org.broadsheet.text.StopWords;
import org.broadsheet.text.Token;
import org.broadsheet.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One headline of every outlet of a story side by side, with the words marked that no other headline uses. Only headlines
 * of one language are compared, and of a long story only those of one day, since a story changes from day to day.
 *
 * @param lang their language where it differs from the site's
 * @param dir their direction where it differs
 * @param rows oldest first
 * @param marked whether any word is
 */
public record Headlines(String lang, String dir, List<Row> rows, boolean marked) {

    private static final int MOST = 12;

    /** Days of a story whose headlines tell the same. */
    private static final int SHORT = 2;

    /** Languages written without spaces, where words can't be told apart by their looks. */
    private static final Set<String> SPACELESS = Set.of("ja", "km", "lo", "my", "th", "yue", "zh");

    public Headlines {
        rows = List.copyOf(rows);
    }

    /**
     * A headline.
     *
     * @param source "Harbour Times, 14 May, 07:40"
     * @param page of the article
     * @param pieces the headline in pieces
     */
    public record Row(String source, String page, List<Piece> pieces) {
        public Row {
            pieces = List.copyOf(pieces);
        }
    }

    /** A stretch of a headline, marked when it is a word that no other headline uses. */
    public record Piece(String text, boolean marked) {}

    /**
     * Compares the headlines of {@code articles}, oldest first; null when fewer than two outlets have different headlines
     * in the commonest language.
     *
     * @param site the language of the site
     */
    static @Nullable Headlines of(List<Article> articles, String site) {
        List<Article> compared = atOneTime(inCommonestLanguage(articles));
        if (compared.size() < 2) {
            return null;
        }
        String language = compared.get(0).language().primary();
        List<List<Token>> words = new ArrayList<>();
        Map<String, Integer> uses = new HashMap<>();
        for (Article article : compared) {
            List<Token> tokens = SPACELESS.contains(language) ? List.of() : Words.of(article.title());
            words.add(tokens);
            Set<String> once = new HashSet<>();
            for (Token token : tokens) {
                if (once.add(token.folded())) {
                    uses.merge(token.folded(), 1, Integer::sum);
                }
            }
        }
        Set<String> common = StopWords.of(language);
        boolean oneYear = Dates.areOfOneYear(compared);
        boolean marked = false;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < compared.size(); i++) {
            List<Piece> pieces = pieces(compared.get(i).title(), words.get(i), uses, common);
            marked |= pieces.stream().anyMatch(Piece::marked);
            rows.add(new Row(source(compared.get(i), oneYear), compared.get(i).page(), pieces));
        }
        return new Headlines(
                Tongue.lang(compared.get(0).language(), site),
                Tongue.dir(compared.get(0).language(), site),
                rows,
                marked);
    }

    /** The articles in the language that most of them are in. */
    static List<Article> inCommonestLanguage(List<Article> articles) {
        Map<String, List<Article>> byLanguage = new LinkedHashMap<>();
        for (Article article : articles) {
            byLanguage
                    .computeIfAbsent(article.language().primary(), tag -> new ArrayList<>())
                    .add(article);
        }
        List<Article> most = List.of();
        for (List<Article> group : byLanguage.values()) {
            most = group.size() > most.size() ? group : most;
        }
        return most;
    }

    /** Of a story that lasts longer the headlines of the day with most outlets, the first such day, if it has two. */
    private static List<Article> atOneTime(List<Article> articles) {
        List<Article> all = onePerOutlet(articles);
        NavigableMap<LocalDate, List<Article>> days = new TreeMap<>();
        for (Article article : articles) {
            LocalDate day = article.day();
            if (day != null) {
                days.computeIfAbsent(day, date -> new ArrayList<>()).add(article);
            }
        }
        if (days.isEmpty() || days.firstKey().plusDays(SHORT).isAfter(days.lastKey())) {
            return all;
        }
        List<Article> most = List.of();
        for (List<Article> day : days.values()) {
            List<Article> ofDay = onePerOutlet(day);
            most = ofDay.size() > most.size() ? ofDay : most;
        }
        return most.size() < 2 ? all : most;
    }

    /** The first headline of each outlet, and no headline twice. */
    private static List<Article> onePerOutlet(List<Article> articles) {
        Set<String> outlets = new HashSet<>();
        Set<String> titles = new HashSet<>();
        List<Article> chosen = new ArrayList<>();
        for (Article article : articles) {
            Outlet outlet = article.outlet();
            if (outlet != null
                    && chosen.size() < MOST
                    && !outlets.contains(outlet.slug())
                    && titles.add(article.title())) {
                outlets.add(outlet.slug());
                chosen.add(article);
            }
        }
        return chosen;
    }

    private static List<Piece> pieces(String title, List<Token> words, Map<String, Integer> uses, Set<String> common) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Token word : words) {
            boolean unique = uses.getOrDefault(word.folded(), 0) == 1
                    && !common.contains(word.folded())
                    && word.folded().length() > 1;
            if (unique) {
                if (word.start() > done) {
                    pieces.add(new Piece(title.substring(done, word.start()), false));
                }
                pieces.add(new Piece(title.substring(word.start(), word.end()), true));
                done = word.end();
            }
        }
        if (done < title.length()) {
            pieces.add(new Piece(title.substring(done), false));
        }
        return pieces;
    }

    private static String source(Article article, boolean oneYear) {
        String outlet = article.outletName().orElse("");
        Published published = article.published();
        if (published == null) {
            return outlet;
        }
        return outlet + ", " + (oneYear ? Dates.unbroken(Dates.inYear(published)) : Dates.of(published));
    }
}
