package org.broadsheet.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.broadsheet.pages.PlannedPage;

/** The pages, printed side by side; only a few stand in memory at a time. */
final class HtmlPages implements Output {

    /** Pages handed to a thread at a time: enough to make the handing over cheap. */
    private static final int CHUNK = 16;

    @Override
    public void write(Issue issue, Press press) throws IOException {
        PagePrinter printer = new PagePrinter(issue, press);
        long[] done = new long[1];
        press.crew().each(chunks(issue.site().pages().iterator()), printer::print, printed -> {
            done[0] += printed;
            press.progress().at("Writing pages", done[0], 0);
        });
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
