package org.broadsheet.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.broadsheet.article.Article;
import org.broadsheet.article.Hash64;
import org.broadsheet.digest.Edition;
import org.broadsheet.digest.Topic;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Ingredients;
import org.broadsheet.pages.plan.Inventory;
import org.broadsheet.search.ArticleRun;
import org.broadsheet.search.NamedPage;
import org.broadsheet.search.SearchFiles;
import org.broadsheet.search.SearchIndexBuilder;
import org.broadsheet.search.SearchOptions;
import org.broadsheet.workspace.KeptFiles;

/** The files that the search page looks things up in. Only when the site has a search page. */
final class SearchIndex implements Output {

    private static final String FOLDER = "search/";

    /** A run, and a hash of everything that it is made of. */
    private record Keyed(ArticleRun run, long key) {}

    private record Written(ArticleRun run, Path file) {}

    @Override
    public void write(Issue issue, Press press) throws IOException {
        if (!issue.site().masthead().hasSearch()) {
            return;
        }
        Contents contents = issue.contents();
        Edition edition = contents.edition();
        List<Article> oldestFirst = new ArrayList<>(edition.articles());
        Collections.reverse(oldestFirst);
        SearchOptions options =
                SearchOptions.of(oldestFirst.size(), contents.publication().language());
        List<NamedPage> names = names(edition);
        List<Keyed> runs = ArticleRun.cut(oldestFirst).parallelStream()
                .map(run -> new Keyed(run, keyOf(run, contents, options)))
                .toList();
        byte[] client = Objects.requireNonNull(press.templates().read("search.js"));
        long madeOf = Hash64.of(madeOf(runs, options, names, press), Hash64.of(client, client.length));
        if (!press.anew() && press.folder().keepAll(FOLDER, SearchIndexBuilder.CLIENT, madeOf)) {
            return;
        }
        KeptFiles files = press.workspace().runs();
        SiteFolder folder = press.folder();
        long formerly = press.anew() ? 0 : folder.madeOf(SearchIndexBuilder.CLIENT);
        try (SearchIndexBuilder index = new SearchIndexBuilder(filesOf(folder, formerly, madeOf), options)) {
            int[] done = new int[1];
            press.crew().each(runs.iterator(), keyed -> written(keyed, contents, options, files), written -> {
                index.add(written.run(), written.file());
                done[0] += written.run().articles().size();
                press.progress().at("Indexing", done[0], oldestFirst.size());
            });
            Path former = formerly == 0 ? null : files.find(formerly);
            files.put(madeOf, record -> index.finish(names, client, former, record));
        }
        files.sweep();
    }

    private static SearchFiles filesOf(SiteFolder folder, long formerly, long madeOf) {
        return new SearchFiles() {
            @Override
            public void put(String address, byte[] content) throws IOException {
                // The client comes last, and by it the next build tells whether all is there.
                folder.write(address, content, content.length, folder.lacksFiles() ? 0 : madeOf);
            }

            @Override
            public boolean keep(List<String> addresses) throws IOException {
                return folder.keep(addresses, formerly, madeOf);
            }
        };
    }

    /** A hash of the program, its options, and everything that the index tells of the articles, stories and topics. */
    private static long madeOf(List<Keyed> runs, SearchOptions options, List<NamedPage> names, Press press) {
        long hash = Hash64.of(press.maker() + '\n' + Inventory.of(options) + Inventory.of(names));
        for (Keyed keyed : runs) {
            hash = Hash64.of(hash, keyed.key());
        }
        return hash;
    }

    private static long keyOf(ArticleRun run, Contents contents, SearchOptions options) {
        long hash = options.phrases() ? 1 : 0;
        for (Article article : run.articles()) {
            Ingredients ingredients =
                    contents.ingredients().article(article).add(article.page()).add(options.tagOf(article));
            topics(article, contents.edition()).forEach(ingredients::add);
            hash = Hash64.of(hash, Hash64.of(ingredients.told()));
        }
        return hash;
    }

    private static List<String> topics(Article article, Edition edition) {
        return edition.topics(article).stream().map(Topic::name).toList();
    }

    private static Written written(Keyed keyed, Contents contents, SearchOptions options, KeptFiles files)
            throws IOException {
        ArticleRun run = keyed.run();
        Path file = files.get(
                keyed.key(),
                place -> run.write(place, contents.texts(), article -> topics(article, contents.edition()), options));
        return new Written(run, file);
    }

    private static List<NamedPage> names(Edition edition) {
        List<NamedPage> names = new ArrayList<>();
        edition.stories()
                .forEach(story -> names.add(new NamedPage(
                        story.title(), story.page(), story.articles().size(), NamedPage.Kind.STORY)));
        edition.topics()
                .forEach(topic -> names.add(new NamedPage(
                        topic.name(), topic.page(), topic.articles().size(), NamedPage.Kind.TOPIC)));
        names.sort(Comparator.comparingInt(NamedPage::articles).reversed().thenComparing(NamedPage::page));
        return names;
    }
}
