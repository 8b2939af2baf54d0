package org.broadsheet.pages;

import java.util.List;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Page;

/**
 * The page that looks things up.
 *
 * @param articles how many there are to look through, "58 articles"
 * @param suggestions names that many articles share
 * @param phrase one of them of several words, as an example; empty when there is none
 */
record SearchPage(String articles, List<String> suggestions, String phrase) implements Page {

    SearchPage {
        suggestions = List.copyOf(suggestions);
    }

    @Override
    public String address() {
        return Addresses.SEARCH;
    }

    @Override
    public String title() {
        return "Search";
    }
}
