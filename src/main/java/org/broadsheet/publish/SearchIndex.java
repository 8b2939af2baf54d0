package org.broadsheet.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.digest.Edition;
import org.broadsheet.digest.Topic;
import org.broadsheet.pages.Contents;
import org.broadsheet.pages.Ingredients;
import org.broadsheet.search.ArticleWords;
import org.broadsheet.search.NamedPage;
import org.broadsheet.search.SearchIndexBuilder;
import org.broadsheet.search.SearchOptions;
import org.broadsheet.workspace.Hash64;

/** The files that the search page looks things up in. Only when the site has a search page. */
final class SearchIndex implements Output {

    private static final String FOLDER = "search/";

    /** The file that is written last. */
    private static final String LAST = FOLDER + "root.js";

    private record Read(Article article, String text, ArticleWords words) {}

    @Override
    public void write(Issue issue, Press press) throws IOException {
        if (!issue.site().masthead().hasSearch()) {
            return;
        }
        Contents contents = issue.contents();
        Edition edition = contents.edition();
        List<Article> newestFirst = edition.articles();
        SearchOptions options =
                SearchOptions.of(newestFirst.size(), contents.publication().language());
        List<NamedPage> names = names(edition);
        long madeOf = madeOf(edition, options, names, press);
        if (!press.anew() && press.folder().keepAll(FOLDER, LAST, madeOf)) {
            return;
        }
        try (SearchIndexBuilder index = new SearchIndexBuilder(
                press.workFolder(),
                (address, content) -> press.folder().write(address, content, content.length, madeOf),
                options)) {
            int[] number = new int[1];
            press.crew().each(oldestFirst(newestFirst), article -> read(article, contents), read -> {
                add(read, number[0]++, edition, index);
                press.progress().at("Indexing", number[0], newestFirst.size());
            });
            index.finish(names);
        }
    }

    /** A hash of the program, its options, and everything that the index tells of the articles, stories and topics. */
    private static long madeOf(Edition edition, SearchOptions options, List<NamedPage> names, Press press) {
        long hash = Hash64.of(press.maker() + '\n' + options + '\n' + names);
        for (Article article : edition.articles()) {
            Ingredients ingredients = new Ingredients(edition).article(article);
            edition.topics(article).forEach(topic -> ingredients.add(topic.name()));
            hash = Hash64.of(hash, Hash64.of(ingredients.told()));
        }
        return hash;
    }

    private static Read read(Article article, Contents contents) {
        String text = contents.texts().body(article).text();
        return new Read(article, text, ArticleWords.of(article, text));
    }

    private static void add(Read read, int number, Edition edition, SearchIndexBuilder index) {
        List<String> topics =
                edition.topics(read.article()).stream().map(Topic::name).toList();
        try {
            index.add(number, read.article(), read.text(), read.words(), topics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<NamedPage> names(Edition edition) {
        List<NamedPage> names = new ArrayList<>();
        edition.stories()
                .forEach(story -> names.add(new NamedPage(
                        story.title(), story.page(), story.articles().size(), NamedPage.Kind.STORY)));
        edition.topics()
                .forEach(topic -> names.add(new NamedPage(
                        topic.name(), topic.page(), topic.articles().size(), NamedPage.Kind.TOPIC)));
        names.sort(java.util.Comparator.comparingInt(NamedPage::articles)
                .reversed()
                .thenComparing(NamedPage::page));
        return names;
    }

    private static Iterator<Article> oldestFirst(List<Article> newestFirst) {
        return new Iterator<>() {
            private int next = newestFirst.size();

            @Override
            public boolean hasNext() {
                return next > 0;
            }

            @Override
            public Article next() {
                return newestFirst.get(--next);
            }
        };
    }
}
