package org.broadsheet.pages;

import java.util.List;

/** All kinds of pages, in the order in which they are made. A new kind is one class, one template and one line here. */
public final class PageKinds {

    public static final List<PageKind> ALL = List.of(
            new FrontPages(),
            new ArticlePages(),
            new StoryPages(),
            new EditionPages(),
            new CoveragePages(),
            new SectionPages(),
            new OutletPages(),
            new TopicPages(),
            new PartPages(),
            new DayPages(),
            new MonthPages(),
            new YearPages(),
            new StoryIndex(),
            new SectionIndex(),
            new OutletIndex(),
            new TopicIndex(),
            new ArchivePages(),
            new UndatedPages(),
            new SearchPages(),
            new AboutPages(),
            new LostPages());

    private PageKinds() {}
}
