package org.broadsheet.pages;

/** One page of the site. The record that implements it is the contract of its template. */
public interface Page {

    /** Where the page stands, relative to the site's root, "/" between names: "2023/03/20/index.html". */
    String address();

    /** The words of the browser's title bar, without the name of the newspaper. */
    String title();

    /** One sentence for those who find the page elsewhere; empty when there is nothing to say. */
    default String description() {
        return "";
    }

    /** The slug of the section that the page belongs to, marked in the navigation; empty when to none. */
    default String currentSection() {
        return "";
    }
}
