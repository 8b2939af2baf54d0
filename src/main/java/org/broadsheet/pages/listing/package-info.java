/**
 * A long list of articles comes in; its landing page, cut short, and the pages of its periods go out, so that a new article
 * changes few of them. {@link org.broadsheet.pages.listing.Listings} has all long lists of the site; what else stands on
 * their landing pages is for others to say.
 */
@NullMarked
package org.broadsheet.pages.listing;

import org.jspecify.annotations.NullMarked;
