package org.broadsheet.pages;

import org.jspecify.annotations.Nullable;

/** One page of the site. The record that implements it is the contract of its template. */
public interface Page {

    /** Where the page stands, relative to the site's root, "/" between names: "2023/03/20/index.html". */
    String address();

    /** The words of the browser's title bar, without the name of the newspaper. */
    String title();

    /** One sentence for those who find the page elsewhere; null when there is nothing to say. */
    default @Nullable String description() {
        return null;
    }

    /** The slug of the section that the page belongs to, marked in the navigation; null when to none. */
    default @Nullable String currentSection() {
        return null;
    }
}
