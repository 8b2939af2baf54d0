package org.broadsheet.pages.plan;

import org.broadsheet.article.Picture;
import org.jspecify.annotations.Nullable;

/**
 * A picture that a page shows.
 *
 * @param source its address; relative to the site's root when {@code local}
 * @param local whether it is a file of the site
 * @param alt empty when none is given
 * @param width in pixels; 0 when not known
 * @param height in pixels; 0 when not known
 * @param caption empty when none is given
 * @param credit empty when none is given
 */
public record Photo(String source, boolean local, String alt, int width, int height, String caption, String credit) {

    static Photo of(Picture picture) {
        return new Photo(
                picture.source(),
                !picture.remote(),
                picture.alt(),
                picture.width(),
                picture.height(),
                orEmpty(picture.caption()),
                orEmpty(picture.credit()));
    }

    /** What stands beneath it: the caption and the credit, empty when there is neither. */
    public String line() {
        String by = credit.isEmpty() || credit.indexOf(':') >= 0 ? credit : "Photograph: " + credit;
        return caption.isEmpty() || by.isEmpty() ? caption + by : caption + " " + by;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
