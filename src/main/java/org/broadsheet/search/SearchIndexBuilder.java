package org.broadsheet.search;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.broadsheet.article.Article;

/**
 * Makes the search index of a site: runs of articles are added oldest first, one after the other, and {@link #finish} writes
 * what has not been written yet. Postings stay in the files of the runs until they are encoded.
 */
public final class SearchIndexBuilder implements Closeable {

    /** The file of the client and of what it reads first; it is written last. */
    public static final String CLIENT = Addresses.file("search");

    /** How much is encoded at a time, in bytes of collected postings. */
    private static final int BATCH = 4 << 20;

    private final SearchFiles files;
    private final SearchOptions options;
    private final Documents documents = new Documents();
    private final Calendar calendar = new Calendar();
    private final Facets sections = new Facets();
    private final Facets outlets = new Facets();
    private final Cards cards;
    private final List<Run> runs = new ArrayList<>();

    /** An index that consists of {@code files}. */
    public SearchIndexBuilder(SearchFiles files, SearchOptions options) {
        this.files = files;
        this.options = options;
        this.cards = new Cards(files, options);
    }

    /**
     * Adds the articles of a run.
     *
     * @param file what {@link ArticleRun#write} made, with the same options; must stay until {@link #close}
     * @throws IllegalArgumentException when articles do not come oldest first, undated ones before all others
     */
    public void add(ArticleRun run, Path file) throws IOException {
        Run open = new Run(file, documents.count());
        runs.add(open);
        for (Article article : run.articles()) {
            add(documents.count(), article, open.head());
        }
    }

    private void add(int number, Article article, Run.Head head) throws IOException {
        String language = article.language().isKnown() ? article.language().primary() : options.language();
        documents.add(head.titleLength(), head.textLength(), language);
        calendar.add(number, article.published());
        cards.add(number, article, head.lede());
        sections.add(
                number, article.section() == null ? null : article.section().name());
        outlets.add(number, article.outletName().orElse(null));
    }

    /**
     * Writes the index.
     *
     * @param names stories and topics to be found by name, the heaviest first
     * @param client the script that searches; the part of the index that it reads first goes into one file with it, which
     *     saves a request
     */
    public void finish(List<NamedPage> names, byte[] client) throws IOException {
        cards.finish();
        Facets.write(files, sections, outlets);
        Names namePages = new Names(names);
        namePages.write(files);
        List<Iterator<Run.Entry>> sources = new ArrayList<>(runs);
        sources.add(namePages.block().sorted());
        ShardPacker shards = new ShardPacker(files, options);
        Lexicon lexicon = new Lexicon();
        encode(new Merge(sources), new TermEncoder(files, documents, options, names.size()), shards, lexicon);
        lexicon.write(files);
        Root root = new Root(options, names.size(), lexicon.parts(), documents, calendar, shards, sections, outlets);
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        first.writeBytes(client);
        first.writeBytes(root.script());
        files.put(CLIENT, first.toByteArray());
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

    @Override
    public void close() throws IOException {
        for (Run run : runs) {
            run.close();
        }
    }

    private record Task(RawList list, boolean mayBeLong) {}
}
