package org.broadsheet.pages.index;

import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.PageKind;
import org.broadsheet.pages.plan.PlannedPage;
import org.broadsheet.pages.wording.Numbers;

/** The topics from A to Z. */
public final class TopicIndex implements PageKind {

    @Override
    public String template() {
        return "topics";
    }

    @Override
    public Stream<PlannedPage> pages(Contents contents) {
        List<Counted> topics = contents.edition().topics().stream()
                .map(topic -> new Counted(
                        topic.name(), "", topic.page(), topic.articles().size()))
                .toList();
        return new Alphabet(
                        "Topics",
                        Addresses.TOPICS,
                        template(),
                        Numbers.count(topics.size())
                                + (topics.size() == 1 ? " name or subject" : " names and subjects")
                                + " that articles share.",
                        "Most written about",
                        topics)
                .pages();
    }
}
