package org.broadsheet.publish;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.broadsheet.article.Hash64;
import org.broadsheet.article.Publication;
import org.broadsheet.pages.Masthead;
import org.broadsheet.pages.plan.Inventory;
import org.broadsheet.pages.plan.Page;
import org.broadsheet.pages.plan.PlannedPage;

/** Prints single pages, except those that would be the same as the last time. Safe from many threads. */
final class PagePrinter {

    private static final ThreadLocal<Utf8Writer> PAPER = ThreadLocal.withInitial(Utf8Writer::new);

    private final Publication publication;
    private final Press press;
    private final Templates templates;
    private final Masthead full;
    private final Masthead inner;

    /** What every page is made of besides its own ingredients. */
    private final long fullBase;

    private final long innerBase;

    PagePrinter(Issue issue, Press press) throws IOException {
        this.press = press;
        publication = issue.contents().publication();
        templates = new Templates(press.templates());
        full = issue.site().masthead();
        inner = full.inner();
        String base = "\n" + press.maker() + "\n" + press.templates().fingerprint() + "\n" + Inventory.of(publication);
        fullBase = Hash64.of(base + Inventory.of(full));
        innerBase = Hash64.of(base + Inventory.of(inner));
    }

    void print(PlannedPage planned) throws IOException {
        Supplier<String> told = planned.madeOf();
        Page page = null;
        long base = innerBase;
        String ingredients;
        if (told == null) {
            page = planned.page().get();
            base = page.overview() ? fullBase : innerBase;
            ingredients = Inventory.of(page);
        } else {
            // A page that can tell what it is made of before it is made does not tell about the whole site.
            ingredients = told.get();
        }
        long madeOf = Hash64.of(planned.address() + '\n' + base + '\n' + ingredients);
        if (!press.anew() && press.folder().keep(planned.address(), madeOf)) {
            return;
        }
        Utf8Writer paper = render(planned, page == null ? planned.page().get() : page);
        press.folder().write(planned.address(), paper.bytes(), paper.length(), madeOf);
    }

    /** A page as it will be printed. */
    byte[] proof(PlannedPage planned) {
        Utf8Writer paper = render(planned, planned.page().get());
        return Arrays.copyOf(paper.bytes(), paper.length());
    }

    /** The bytes are good until the same thread renders another page. */
    private Utf8Writer render(PlannedPage planned, Page page) {
        Utf8Writer paper = PAPER.get();
        paper.reset();
        templates.render(planned, page, page.overview() ? full : inner, root(planned), paper);
        return paper;
    }

    /** A lost reader may stand anywhere, so the page for them needs absolute links, if the site's address is known. */
    private String root(PlannedPage page) {
        String base = publication.baseUrl();
        return base != null && page.address().equals("404.html") ? base : page.root();
    }
}
