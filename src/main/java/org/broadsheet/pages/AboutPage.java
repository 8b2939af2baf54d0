package org.broadsheet.pages;

import java.util.List;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Page;

/**
 * What is in this site, by numbers, and how it came about.
 *
 * @param facts the numbers
 * @param sections all sections, largest first, "Other" last
 * @param languages by number of articles
 * @param outlets those with most articles
 * @param moreOutlets "All 46 sources"; empty when all are named
 * @param problems how many problems were found while reading, "3 problems"; empty when none
 */
public record AboutPage(
        List<Fact> facts,
        List<Counted> sections,
        List<Counted> languages,
        List<Counted> outlets,
        String moreOutlets,
        String problems)
        implements Page {

    public AboutPage {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        languages = List.copyOf(languages);
        outlets = List.copyOf(outlets);
    }

    @Override
    public boolean overview() {
        return true;
    }

    @Override
    public String address() {
        return Addresses.ABOUT;
    }

    @Override
    public String title() {
        return "About this site";
    }

    @Override
    public String description() {
        return "What is in this site, how it is made, and to whom the texts belong.";
    }

    /**
     * A number and what it counts.
     *
     * @param small words beneath the number; may be empty
     */
    public record Fact(String name, String value, String small) {}
}
