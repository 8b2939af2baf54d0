package org.broadsheet.pages.front;

import java.util.List;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Page;
import org.broadsheet.pages.plan.Teaser;

/**
 * For readers at an address that leads nowhere.
 *
 * @param latest articles of the front page, to go on with
 */
public record LostPage(List<Teaser> latest) implements Page {

    public LostPage {
        latest = List.copyOf(latest);
    }

    @Override
    public boolean overview() {
        return true;
    }

    @Override
    public String address() {
        return Addresses.LOST;
    }

    @Override
    public String title() {
        return "Page not found";
    }

    @Override
    public String description() {
        return "This page is not in the paper.";
    }
}
