package org.broadsheet.pages;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Every page of the site with its address. Two equal addresses are impossible, also where upper and lower case are the
 * same.
 *
 * @param masthead what stands on every page
 * @param plan makes the stream of all pages anew, in a fixed order
 */
public record Site(Masthead masthead, Supplier<Stream<PlannedPage>> plan) {

    /** The whole site. */
    public static Site of(Contents contents) {
        return new Site(Mastheads.of(contents), () -> PageKinds.ALL.stream().flatMap(kind -> kind.pages(contents)));
    }

    /** All pages, in a fixed order; throws {@link IllegalStateException} when two have one address, which is a bug. */
    public Stream<PlannedPage> pages() {
        Set<String> seen = new HashSet<>();
        return plan.get().peek(page -> {
            if (!seen.add(page.address().toLowerCase(Locale.ROOT))) {
                throw new IllegalStateException("Two pages have the address " + page.address());
            }
        });
    }
}
