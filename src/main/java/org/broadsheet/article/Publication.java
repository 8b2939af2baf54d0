package org.broadsheet.article;

import org.jspecify.annotations.Nullable;

/**
 * The particulars of the newspaper that is made.
 *
 * @param title its name, "Broadsheet" unless set
 * @param tagline a line beneath the name; null when none is set
 * @param language that it is in, BCP 47
 * @param baseUrl where the site will be served, ending in "/"; null when not known (all links are relative anyway)
 * @param remotePictures whether pages may load pictures from other hosts
 */
public record Publication(
        String title,
        @Nullable String tagline,
        String language,
        @Nullable String baseUrl,
        boolean remotePictures) {

    /** The language of the words that pages have of themselves, whatever the newspaper is in. */
    public static final String OWN_WORDS = "en";
}
