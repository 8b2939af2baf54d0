package org.broadsheet.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.broadsheet.article.Article;
import org.broadsheet.article.Publication;
import org.broadsheet.article.Published;

/** What is shown of an article in a list of results, some articles to a file. */
final class Cards {

    /** In UTF-16 units. */
    private static final int LEDE = 150;

    private final SearchFiles files;
    private final int inFile;
    private final ByteArrayOutputStream open = new ByteArrayOutputStream();
    private int file = -1;

    Cards(SearchFiles files, SearchOptions options) {
        this.files = files;
        this.inFile = options.cardsInFile();
    }

    /** Adds the {@code card} of the next document. */
    void add(int document, byte[] card) throws IOException {
        if (document / inFile != file) {
            finish();
            file = document / inFile;
        }
        open.write(open.size() == 0 ? '[' : ',');
        open.writeBytes(card);
    }

    /** Writes what is open. */
    void finish() throws IOException {
        if (file >= 0) {
            open.write(']');
            String key = IndexAddresses.numbered("d", file);
            files.put(
                    IndexAddresses.file(key),
                    new Script(key).json(open.toByteArray()).toBytes());
            open.reset();
        }
    }

    /** The card of an article, as JSON in UTF-8: an array of strings. */
    static byte[] card(Article article, String text, SearchOptions options) {
        StringBuilder card = new StringBuilder("[");
        Script.string(card, article.title());
        add(card, address(article));
        add(card, date(article));
        add(card, article.section() == null ? "" : article.section().name());
        add(card, article.outletName().orElse(""));
        add(card, lede(article, text));
        if (!options.languageOf(article).equals(Publication.OWN_WORDS)) {
            add(card, options.tagOf(article));
        }
        return card.append(']').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void add(StringBuilder card, String value) {
        card.append(',');
        Script.string(card, value);
    }

    /** Empty when the day is known, for the number of the article says it then. */
    private static String date(Article article) {
        Published published = article.published();
        return published == null || published.hasDay() ? "" : published.value();
    }

    /**
     * The address of the page. Most begin with the day and go on with the words of the title, which the client knows:
     * then it is only "37 k3j5h2m9qa", how many letters of the title and what follows.
     */
    static String address(Article article) {
        String page = article.page();
        LocalDate date = article.day();
        if (date != null && page.endsWith(".html")) {
            String day = date.toString().replace('-', '/') + '/';
            String name = page.substring(0, page.length() - 5);
            int dash = name.lastIndexOf('-');
            if (name.startsWith(day) && dash > day.length()) {
                String slug = name.substring(day.length(), dash);
                if (plain(article.title()).startsWith(slug)) {
                    return slug.length() + " " + name.substring(dash + 1);
                }
            }
        }
        return page;
    }

    /** The letters a to z and numbers of a title in lower case, a dash for each run of anything else; so does the client. */
    static String plain(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                plain.append(c);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != '-') {
                plain.append('-');
            }
        }
        return plain.toString();
    }

    /** The beginning of the summary, or of the text when there is none. */
    static String lede(Article article, String text) {
        String source = article.summary() == null ? text : article.summary();
        StringBuilder lede = new StringBuilder(LEDE + 1);
        boolean space = false;
        for (int i = 0; i < source.length() && lede.length() <= LEDE; i++) {
            char c = source.charAt(i);
            if (Character.isWhitespace(c)) {
                space = !lede.isEmpty();
            } else {
                if (space) {
                    lede.append(' ');
                    space = false;
                }
                lede.append(c);
            }
        }
        if (lede.length() <= LEDE) {
            return lede.toString();
        }
        int end = lede.lastIndexOf(" ", LEDE);
        if (end < LEDE / 2) {
            end = Character.isHighSurrogate(lede.charAt(LEDE - 1)) ? LEDE - 1 : LEDE;
        }
        while (end > 1 && ".,;:".indexOf(lede.charAt(end - 1)) >= 0) {
            end--;
        }
        return lede.substring(0, end) + "…";
    }
}
