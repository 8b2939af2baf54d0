package org.broadsheet.pages;

import java.util.stream.Stream;

/** A page for every story. */
final class StoryPages implements PageKind {

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
