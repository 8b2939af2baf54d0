/**
 * An {@link org.broadsheet.digest.Edition} comes in; every page of the site goes out, each a record that is its template's
 * contract, with its address. Renders nothing and writes nothing.
 *
 * <p>{@link org.broadsheet.pages.PageKinds} lists all kinds of pages. They are in packages by what they show: {@code front},
 * {@code article}, {@code story}, {@code edition} (a day or a week to read), {@code index} (sections, outlets, topics) and
 * {@code archive} (all days, months and years); the few that tell of the site itself are here. Beneath them are {@code
 * listing} (lists cut by time), {@code furniture} (what stands around articles), {@code plan} (what all kinds are given, and
 * give), {@code chart} and {@code wording}.
 */
@NullMarked
package org.broadsheet.pages;

import org.jspecify.annotations.NullMarked;
