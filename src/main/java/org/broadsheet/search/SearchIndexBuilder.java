package org.broadsheet.search;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.article.Article;

/**
 * Makes the search index of a site: articles are added oldest first, one after the other, and {@link #finish} writes what
 * has not been written yet. Keeps a bounded part in memory and the rest in the work folder.
 */
public final class SearchIndexBuilder implements Closeable {

    /** How much is encoded at a time, in bytes of collected postings. */
    private static final int BATCH = 4 << 20;

    private final Path workFolder;
    private final SearchFiles files;
    private final SearchOptions options;
    private final Documents documents = new Documents();
    private final Calendar calendar = new Calendar();
    private final Facets sections = new Facets();
    private final Facets outlets = new Facets();
    private final Cards cards;
    private final List<Path> runs = new ArrayList<>();
    private final List<Run> reading = new ArrayList<>();
    private Block block;

    /** @param workFolder an existing folder; what this puts into it is gone after {@link #close} */
    public SearchIndexBuilder(Path workFolder, SearchFiles files, SearchOptions options) {
        this.workFolder = workFolder;
        this.files = files;
        this.options = options;
        this.cards = new Cards(files, options);
        this.block = new Block(options.phrases());
    }

    /**
     * Adds one article.
     *
     * @param number from 0, higher than all before; may leave numbers out
     * @param text its plain text
     * @param topics names of the topics that it belongs to
     * @throws IllegalArgumentException when articles do not come oldest first, undated ones before all others
     */
    public void add(int number, Article article, String text, List<String> topics) throws IOException {
        add(number, article, text, ArticleWords.of(article, text), topics);
    }

    /** The same, with the words read before, perhaps in another thread. */
    public void add(int number, Article article, String text, ArticleWords words, List<String> topics)
            throws IOException {
        String language = article.language().isKnown() ? article.language().primary() : options.language();
        documents.add(number, words, language);
        calendar.add(number, article.published());
        cards.add(number, article, text);
        block.add(number, words);
        String section = article.section() == null ? null : article.section().name();
        String outlet = article.outletName().orElse(null);
        sections.add(number, section);
        outlets.add(number, outlet);
        Set<String> filters = new LinkedHashSet<>();
        if (section != null) {
            filters.add(Facets.filter("section", section));
        }
        if (outlet != null) {
            filters.add(Facets.filter("source", outlet));
        }
        for (String topic : topics) {
            filters.add(Facets.filter("topic", topic));
        }
        for (String filter : filters) {
            block.addBare(number, filter);
        }
        if (block.cost() > options.memory()) {
            spill();
        }
    }

    /**
     * Writes the index.
     *
     * @param names stories and topics to be found by name, the heaviest first
     */
    public void finish(List<NamedPage> names) throws IOException {
        cards.finish();
        Facets.write(files, sections, outlets);
        Names namePages = new Names(names);
        namePages.write(files);
        List<Iterator<Run.Entry>> sources = new ArrayList<>();
        for (Path run : runs) {
            Run open = new Run(run);
            reading.add(open);
            sources.add(open);
        }
        sources.add(block.sorted());
        sources.add(namePages.block().sorted());
        ShardPacker shards = new ShardPacker(files, options);
        Lexicon lexicon = new Lexicon();
        encode(new Merge(sources), new TermEncoder(files, documents, options, names.size()), shards, lexicon);
        lexicon.write(files);
        Root root = new Root(options, names.size(), lexicon.parts(), documents, calendar, shards, sections, outlets);
        files.put(Addresses.file("root"), root.script());
    }

    private static void encode(Merge merge, TermEncoder encoder, ShardPacker shards, Lexicon lexicon)
            throws IOException {
        Set<Integer> taken = new HashSet<>();
        List<Task> batch = new ArrayList<>();
        long bytes = 0;
        while (merge.hasNext()) {
            RawList list = merge.next();
            if (bytes > BATCH && !isOneStretch(batch.get(batch.size() - 1).list.term(), list.term())) {
                encode(batch, encoder, shards, lexicon);
                batch.clear();
                bytes = 0;
            }
            boolean mayBeLong =
                    !list.isName() && list.count() >= EncodedTerm.MAY_BE_LONG && taken.add(Addresses.hash(list.term()));
            batch.add(new Task(list, mayBeLong));
            bytes += list.bytes() + 64;
        }
        encode(batch, encoder, shards, lexicon);
        shards.finish();
    }

    private static void encode(List<Task> batch, TermEncoder encoder, ShardPacker shards, Lexicon lexicon)
            throws IOException {
        List<EncodedTerm> terms = batch.parallelStream()
                .map(task -> encoder.encode(task.list, task.mayBeLong))
                .toList();
        int from = 0;
        for (int i = 0; i < terms.size(); i++) {
            lexicon.add(terms.get(i));
            if (i + 1 == terms.size()
                    || !isOneStretch(terms.get(i).term(), terms.get(i + 1).term())) {
                shards.add(terms.subList(from, i + 1));
                from = i + 1;
            }
        }
    }

    private static boolean isOneStretch(String term, String next) {
        return StemClasses.start(term).equals(StemClasses.start(next));
    }

    private void spill() throws IOException {
        Path file = workFolder.resolve("search-" + runs.size() + ".run");
        runs.add(file);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 18))) {
            block.writeTo(out);
        }
        block = new Block(options.phrases());
    }

    @Override
    public void close() throws IOException {
        for (Run run : reading) {
            run.close();
        }
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
    }

    private record Task(RawList list, boolean mayBeLong) {}
}
