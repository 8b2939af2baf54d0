package org.broadsheet.pages.front;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.PageKind;
import org.broadsheet.pages.plan.PlannedPage;

/** The page for lost readers. */
public final class LostPages implements PageKind {

    private static final int SHOWN = 4;

    @Override
    public String template() {
        return "lost";
    }

    @Override
    public Stream<PlannedPage> pages(Contents contents) {
        return Stream.of(new PlannedPage(Addresses.LOST, template(), () -> page(contents)));
    }

    private static LostPage page(Contents contents) {
        FrontPlan plan = FrontPlanner.plan(contents);
        if (plan == null) {
            return new LostPage(List.of());
        }
        List<Article> latest = new ArrayList<>();
        latest.add(plan.lead());
        plan.second().stream().limit(SHOWN - 1).forEach(latest::add);
        return new LostPage(contents.teasers().of(latest, plan.day()));
    }
}
