package org.broadsheet.publish;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.article.Publication;
import org.broadsheet.article.Published;
import org.broadsheet.pages.plan.Contents;
import org.jspecify.annotations.Nullable;

/**
 * What every feed has: the latest articles, each with its summary and a link to its page.
 *
 * @param contents of the newspaper whose feed it is
 * @param articles newest first
 */
record Feed(Contents contents, List<Article> articles) {

    private static final int LATEST = 50;
    private static final DateTimeFormatter MAIL =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss xx", Locale.ENGLISH);
    private static final DateTimeFormatter INTERNET =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    static Feed of(Issue issue) {
        List<Article> all = issue.contents().edition().articles();
        return new Feed(issue.contents(), all.subList(0, Math.min(LATEST, all.size())));
    }

    Publication publication() {
        return contents.publication();
    }

    /** What an article says in a few sentences; null when it has no text. */
    @Nullable
    String summary(Article article) {
        String summary = contents.summary(article);
        return summary.isEmpty() ? null : summary;
    }

    /** Who signed an article, and the outlet that published it: readers of feeds show no other place for that. */
    static List<String> authors(Article article) {
        return Stream.concat(article.authors().stream(), article.outletName().stream())
                .distinct()
                .toList();
    }

    /** The address of a page, absolute when the site's address is known, else relative to the feed. */
    String link(String page) {
        String base = publication().baseUrl();
        return (base == null ? "" : base) + PageLinks.encoded(page);
    }

    /** An id that stays when the site moves, as RFC 4122 and every feed format allow. */
    static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("broadsheet:" + name).getBytes(StandardCharsets.UTF_8));
    }

    String id() {
        return id("feed:"
                + (publication().baseUrl() == null
                        ? publication().title()
                        : publication().baseUrl()));
    }

    /**
     * The moment an article tells, for formats that want one to the second: what it leaves open is the start of its day,
     * in UTC. Null when it tells none.
     */
    static @Nullable OffsetDateTime moment(@Nullable Published date) {
        if (date == null) {
            return null;
        }
        LocalDateTime local = date.local();
        ZoneOffset offset = date.offset();
        return local.atOffset(offset == null ? ZoneOffset.UTC : offset);
    }

    /** As RFC 3339 has it, "2023-03-20T06:15:00Z"; null when the article tells none. */
    static @Nullable String internetDate(@Nullable Published date) {
        OffsetDateTime moment = moment(date);
        return moment == null ? null : INTERNET.format(moment);
    }

    /** As RFC 822 has it, "Mon, 20 Mar 2023 06:15:00 +0000"; null when the article tells none. */
    static @Nullable String mailDate(@Nullable Published date) {
        OffsetDateTime moment = moment(date);
        return moment == null ? null : MAIL.format(moment);
    }

    /** The date of the newest article; null when no article has one. */
    @Nullable
    Published newest() {
        return articles.isEmpty() ? null : articles.get(0).published();
    }

    /** The language of a text, as markup wants it: null when it is not known. */
    static @Nullable String language(Article article) {
        return article.language().isKnown() ? article.language().tag() : null;
    }
}
