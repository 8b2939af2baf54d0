package org.broadsheet.pages.plan;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A page that is going to be made: its address is known at once, its content only when asked for, so that pages
 * can be made in parallel without standing in memory together.
 *
 * @param address relative to the site's root
 * @param template the name of its template, "article"
 * @param page makes the page; safe to call from any thread
 * @param madeOf says everything that the page is made of, as a text, without making it: when it is the same, so is the
 *     page; null when that is no less work, and the {@link Inventory} of the page says it. The program, its templates, its
 *     settings and what stands on every page are apart
 */
public record PlannedPage(
        String address,
        String template,
        Supplier<? extends Page> page,
        @Nullable Supplier<String> madeOf) {

    /** A page that has to be made to tell whether it has changed. */
    public PlannedPage(String address, String template, Supplier<? extends Page> page) {
        this(address, template, page, null);
    }

    /** The way from the page to the site's root: "", "../", "../../"… */
    public String root() {
        return Addresses.root(address);
    }
}
