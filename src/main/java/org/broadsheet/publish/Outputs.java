package org.broadsheet.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.pages.plan.PlannedPage;

/** Everything that a site is made of. A new kind of file is one class and one line here. */
public final class Outputs {

    private record Kind(String name, Output output) {}

    private static final List<Kind> ALL = List.of(
            new Kind("assets", new Assets()),
            new Kind("pictures", new PicturesOutput()),
            new Kind("pages", new HtmlPages()),
            new Kind("search", new SearchIndex()),
            new Kind("atom", new AtomFeed()),
            new Kind("rss", new RssFeed()),
            new Kind("json-feed", new JsonFeed()),
            new Kind("source-list", new SourceList()),
            new Kind("site-map", new SiteMap()),
            new Kind("host-files", new HostFiles()));

    private Outputs() {}

    /**
     * Writes all files of the issue; the site is complete only when its folder is {@linkplain SiteFolder#finish finished}.
     *
     * @return what each kind came to, in the order of printing; without the front page, which the folder holds back
     */
    public static List<Printed> print(Issue issue, Press press) throws IOException {
        List<Printed> printed = new ArrayList<>();
        Totals totals = press.folder().totals();
        for (Kind kind : ALL) {
            int files = totals.files();
            long bytes = totals.bytes();
            long start = System.nanoTime();
            kind.output.write(issue, press);
            printed.add(
                    new Printed(kind.name, totals.files() - files, totals.bytes() - bytes, System.nanoTime() - start));
        }
        return printed;
    }

    /** The pages with these addresses as {@link #print} would write them, without writing them: bytes by address. */
    public static Map<String, byte[]> proofs(Issue issue, Press press, Set<String> addresses) throws IOException {
        PagePrinter printer = new PagePrinter(issue, press);
        return issue.site()
                .pages()
                .filter(page -> addresses.contains(page.address()))
                .collect(Collectors.toMap(PlannedPage::address, printer::proof));
    }
}
