package org.broadsheet.pages.story;

import java.util.stream.Stream;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.PageKind;
import org.broadsheet.pages.plan.PlannedPage;

/** A page for every story. */
public final class StoryPages implements PageKind {

    @Override
    public String template() {
        return "story";
    }

    @Override
    public Stream<PlannedPage> pages(Contents contents) {
        return contents.edition().stories().stream()
                .map(story -> new PlannedPage(
                        story.page(),
                        template(),
                        () -> new StoryWriting(contents, story).page(),
                        () -> new StoryWriting(contents, story).madeOf()));
    }
}
