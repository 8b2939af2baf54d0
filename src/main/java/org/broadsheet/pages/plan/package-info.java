/**
 * What pages are made of comes in: {@link org.broadsheet.pages.plan.Contents}, with its articles put in order and shown as
 * {@link org.broadsheet.pages.plan.Teaser teasers}. What each {@link org.broadsheet.pages.plan.PageKind kind} of page gives
 * goes out: {@link org.broadsheet.pages.plan.PlannedPage planned pages}, each with its address and word of what it is made of,
 * so that it need not be made again. Knows no kind of page.
 */
@NullMarked
package org.broadsheet.pages.plan;

import org.jspecify.annotations.NullMarked;
