package org.broadsheet.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.digest.Topic;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.PageKind;
import org.broadsheet.pages.plan.PlannedPage;
import org.broadsheet.pages.wording.Numbers;

/** The page that looks things up, unless the site does without. */
final class SearchPages implements PageKind {

    private static final int SUGGESTIONS = 8;

    @Override
    public String template() {
        return "search";
    }

    @Override
    public Stream<PlannedPage> pages(Contents contents) {
        return contents.search()
                ? Stream.of(new PlannedPage(Addresses.SEARCH, template(), () -> page(contents)))
                : Stream.empty();
    }

    private static SearchPage page(Contents contents) {
        List<String> suggestions = contents.edition().topics().stream()
                .sorted(Comparator.comparingInt(
                                (Topic topic) -> topic.articles().size())
                        .reversed()
                        .thenComparing(Topic::slug))
                .limit(SUGGESTIONS)
                .map(Topic::name)
                .toList();
        return new SearchPage(
                Numbers.of(contents.edition().articles().size(), "article"),
                suggestions,
                suggestions.stream()
                        .filter(name -> name.indexOf(' ') > 0)
                        .findFirst()
                        .orElse(""));
    }
}
