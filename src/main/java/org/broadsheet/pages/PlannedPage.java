package org.broadsheet.pages;

import java.util.function.Supplier;

/**
 * A page that is going to be made: its address is known at once, its content only when asked for, so that addresses can
 * be checked before anything is written and pages be made in parallel without standing in memory together.
 *
 * @param address relative to the site's root
 * @param template the name of its template, "article"
 * @param page makes the page; safe to call from any thread
 */
public record PlannedPage(String address, String template, Supplier<? extends Page> page) {}
