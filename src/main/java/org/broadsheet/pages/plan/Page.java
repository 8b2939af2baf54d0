package org.broadsheet.pages.plan;

/** One page of the site. The record that implements it is the contract of its template. */
public interface Page {

    /** Where the page stands, relative to the site's root, "/" between names: "2023/03/20/index.html". */
    String address();

    /** The words of the browser's title bar, without the name of the newspaper. */
    String title();

    /** Whether the title is set smaller, having more than 90 letters. */
    default boolean longTitle() {
        return title().codePointCount(0, title().length()) > 90;
    }

    /** One sentence for those who find the page elsewhere; empty when there is nothing to say. */
    default String description() {
        return "";
    }

    /**
     * Whether the page tells about the whole site, and so may say how much there is of everything. All other pages get
     * the {@link org.broadsheet.pages.Masthead#inner}, so that a new article does not change every page.
     */
    default boolean overview() {
        return false;
    }

    /** The slug of the section that the page belongs to, marked in the navigation; empty when to none. */
    default String currentSection() {
        return "";
    }
}
