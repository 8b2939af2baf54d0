package org.broadsheet.pages;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.PageKind;
import org.broadsheet.pages.plan.PlannedPage;

/** Every page of the site with its address. */
public final class Site {

    private final Masthead masthead;
    private final Contents contents;

    private Site(Masthead masthead, Contents contents) {
        this.masthead = masthead;
        this.contents = contents;
    }

    /** The whole site. */
    public static Site of(Contents contents) {
        return new Site(Mastheads.of(contents), contents);
    }

    /** What stands on every page. */
    public Masthead masthead() {
        return masthead;
    }

    /** All pages, in a fixed order, each planned when it is asked for. */
    public Stream<PlannedPage> pages() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Pages(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** One kind after the other. {@link Stream#flatMap} would do, were it not to plan all pages of a kind at once. */
    private final class Pages implements Iterator<PlannedPage> {

        private final Iterator<PageKind> kinds = PageKinds.ALL.iterator();
        private Iterator<PlannedPage> pages = Collections.emptyIterator();

        @Override
        public boolean hasNext() {
            while (!pages.hasNext() && kinds.hasNext()) {
                pages = kinds.next().pages(contents).iterator();
            }
            return pages.hasNext();
        }

        @Override
        public PlannedPage next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return pages.next();
        }
    }
}
