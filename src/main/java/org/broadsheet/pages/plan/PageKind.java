package org.broadsheet.pages.plan;

import java.util.stream.Stream;

/** One kind of page: which pages of the kind a site has. */
public interface PageKind {

    /** The name of the template, "article" for {@code templates/article.peb}. */
    String template();

    /** The pages of this kind, in a fixed order; none when the site has nothing to show on them. */
    Stream<PlannedPage> pages(Contents contents);
}
