package org.broadsheet.publish;

import java.io.IOException;
import java.util.List;

/** Everything that a site is made of. A new kind of file is one class and one line here. */
public final class Outputs {

    private static final List<Output> ALL = List.of(
            new Assets(),
            new Pictures(),
            new HtmlPages(),
            new SearchIndex(),
            new AtomFeed(),
            new RssFeed(),
            new JsonFeed(),
            new SourceList(),
            new SiteMap(),
            new HostFiles());

    private Outputs() {}

    /** Writes all files of the issue; the site is complete only when its folder is {@linkplain SiteFolder#finish finished}. */
    public static void print(Issue issue, Press press) throws IOException {
        for (Output output : ALL) {
            output.write(issue, press);
        }
    }
}
