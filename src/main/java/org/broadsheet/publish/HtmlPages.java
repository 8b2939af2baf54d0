package org.broadsheet.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.broadsheet.article.Publication;
import org.broadsheet.pages.PlannedPage;

/** The pages, rendered side by side; only a few stand in memory at a time. */
final class HtmlPages implements Output {

    /** Pages handed to a thread at a time: enough to make the handing over cheap. */
    private static final int CHUNK = 16;

    private static final ThreadLocal<Utf8Writer> PAPER = ThreadLocal.withInitial(Utf8Writer::new);

    @Override
    public void write(Issue issue, Press press) {
        Templates templates = new Templates(press.templates());
        long[] done = new long[1];
        press.crew()
                .each(
                        chunks(issue.site().pages().iterator()),
                        chunk -> print(chunk, issue, templates, press.folder()),
                        printed -> {
                            done[0] += printed;
                            press.progress().at("Writing pages", done[0], 0);
                        });
    }

    private static int print(List<PlannedPage> chunk, Issue issue, Templates templates, SiteFolder folder) {
        Utf8Writer paper = PAPER.get();
        try {
            for (PlannedPage page : chunk) {
                paper.reset();
                templates.render(
                        page,
                        issue.site().masthead(),
                        root(page, issue.contents().publication()),
                        paper);
                folder.write(page.address(), paper.bytes(), paper.length());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return chunk.size();
    }

    /** A lost reader may stand anywhere, so the page for them needs absolute links, if the site's address is known. */
    private static String root(PlannedPage page, Publication publication) {
        String base = publication.baseUrl();
        return base != null && page.address().equals("404.html") ? base : Templates.rootOf(page.address());
    }

    private static Iterator<List<PlannedPage>> chunks(Iterator<PlannedPage> pages) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return pages.hasNext();
            }

            @Override
            public List<PlannedPage> next() {
                List<PlannedPage> chunk = new ArrayList<>(CHUNK);
                while (chunk.size() < CHUNK && pages.hasNext()) {
                    chunk.add(pages.next());
                }
                return chunk;
            }
        };
    }
}
