package org.broadsheet.pages;

import java.util.List;
import org.broadsheet.pages.archive.ArchivePages;
import org.broadsheet.pages.archive.DayPages;
import org.broadsheet.pages.archive.MonthPages;
import org.broadsheet.pages.archive.UndatedPages;
import org.broadsheet.pages.archive.YearPages;
import org.broadsheet.pages.article.ArticlePages;
import org.broadsheet.pages.edition.CoveragePages;
import org.broadsheet.pages.edition.EditionPages;
import org.broadsheet.pages.front.FrontPages;
import org.broadsheet.pages.front.LostPages;
import org.broadsheet.pages.index.OutletIndex;
import org.broadsheet.pages.index.OutletPages;
import org.broadsheet.pages.index.SectionIndex;
import org.broadsheet.pages.index.SectionPages;
import org.broadsheet.pages.index.TopicIndex;
import org.broadsheet.pages.index.TopicPages;
import org.broadsheet.pages.listing.PartPages;
import org.broadsheet.pages.plan.PageKind;
import org.broadsheet.pages.story.StoryIndex;
import org.broadsheet.pages.story.StoryPages;

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
