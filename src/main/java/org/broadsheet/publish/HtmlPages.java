package org.broadsheet.publish;

import java.io.IOException;
import org.broadsheet.pages.plan.PlannedPage;
import org.broadsheet.work.Crew;

/** The pages, printed side by side; only a few stand in memory at a time. */
final class HtmlPages implements Output {

    @Override
    public void write(Issue issue, Press press) throws IOException {
        PagePrinter printer = new PagePrinter(issue, press);
        Crew.Job<PlannedPage, PlannedPage> print = page -> {
            printer.print(page);
            return page;
        };
        int[] done = new int[1];
        press.crew()
                .eachOfMany(
                        issue.site().pages().iterator(),
                        print,
                        page -> press.progress().at("Writing pages", ++done[0], 0));
    }
}
