package org.broadsheet.search;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.broadsheet.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * Makes the search index of a site: runs of articles are added oldest first, one after the other, and {@link #finish} writes
 * what has not been written yet. Postings stay in the files of the runs until they are encoded; only those of the last run,
 * which on large sites has a dictionary of its own, are held in memory.
 */
public final class SearchIndexBuilder implements Closeable {

    /** The file of the client and of what it reads first; it is written last. */
    public static final String CLIENT = IndexAddresses.file("search");

    private final SearchFiles files;
    private final SearchOptions options;
    private final Documents documents = new Documents();
    private final Calendar calendar = new Calendar();
    private final Facets sections = new Facets();
    private final Facets outlets = new Facets();
    private final Cards cards;
    private final List<Run> runs = new ArrayList<>();

    /** Of all files that are not a dictionary's. */
    private final CRC32 version = new CRC32();

    /** An index that consists of {@code files}. */
    public SearchIndexBuilder(SearchFiles files, SearchOptions options) {
        this.files = files;
        this.options = options;
        this.cards = new Cards(this::putBeside, options);
    }

    private void putBeside(String address, byte[] content) throws IOException {
        version.update(content);
        files.put(address, content);
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
        documents.add(head.titleLength, head.textLength, options.languageOf(article));
        calendar.add(number, article.published());
        cards.add(number, head.card);
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
     * @param former the {@code record} of the index that stands there; null when there is none
     * @param record a file for what the next build may use: it leaves those parts of the dictionary as they are in which
     *     nothing has changed, if {@link SearchFiles#keep} lets it
     */
    public void finish(List<NamedPage> names, byte[] client, @Nullable Path former, Path record) throws IOException {
        cards.finish();
        Facets.write(this::putBeside, sections, outlets);
        NameIndex namePages = new NameIndex(names);
        namePages.write(this::putBeside);
        SpellingLexicon lexicon = new SpellingLexicon();
        List<MadeDictionary> dictionaries = options.hasLatestSegment() && runs.size() > 1
                ? twoDictionaries(namePages, lexicon, former, record)
                : List.of(dictionary(runs, documents.count(), namePages, lexicon::add, former, record));
        lexicon.write(this::putBeside);
        Root root = new Root(
                version.getValue(), options, documents.count(), dictionaries, lexicon, calendar, sections, outlets);
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        first.writeBytes(client);
        first.writeBytes(root.script());
        files.put(CLIENT, first.toByteArray());
    }

    /** The dictionary of the first articles, which are those of {@code runs}, and of names. */
    private MadeDictionary dictionary(
            List<Run> runs,
            int articles,
            NameIndex names,
            Consumer<SpellingLexicon.Entry> lexicon,
            @Nullable Path former,
            Path record)
            throws IOException {
        Segment segment = new Segment(false, 0, articles, documents.meanLength(articles), names.count());
        List<Iterator<Stretch>> sources = new ArrayList<>(runs);
        sources.add(names.block().stretches().iterator());
        try (Dictionary dictionary = new Dictionary(files, documents, options, segment, lexicon, former, record)) {
            return dictionary.make(new Merge(sources, options.chapterBytes()));
        }
    }

    /** The dictionary of all runs but the last, and that of the last and of names. */
    private List<MadeDictionary> twoDictionaries(
            NameIndex names, SpellingLexicon lexicon, @Nullable Path former, Path record) throws IOException {
        Run last = runs.get(runs.size() - 1);
        int articles = documents.count();
        Segment segment = new Segment(
                true, last.first(), articles - last.first(), documents.meanLength(last.first()), names.count());
        List<Stretch> stretches = new ArrayList<>();
        last.forEachRemaining(stretches::add);
        stretches.addAll(names.block().stretches());
        LatestDictionary latest = new LatestDictionary(files, documents, options, segment, RawList.of(stretches));
        MadeDictionary earlier = dictionary(
                runs.subList(0, runs.size() - 1),
                last.first(),
                new NameIndex(List.of()),
                word -> lexicon.add(latest.merge(word)),
                former,
                record);
        return List.of(earlier, latest.make(lexicon::add));
    }

    @Override
    public void close() throws IOException {
        for (Run run : runs) {
            run.close();
        }
    }
}
