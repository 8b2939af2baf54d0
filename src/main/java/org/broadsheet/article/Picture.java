package org.broadsheet.article;

import org.jspecify.annotations.Nullable;

/**
 * The picture of an article.
 *
 * @param source for a remote picture its http(s) address; for a local one its address in the site, relative to the
 *     site's root ("pictures/ab12cd34.png")
 * @param remote whether showing it would ask another host
 * @param file for a local picture the file to copy, relative to the seeds folder, "/" between names; null when remote
 * @param alt text for those who do not see it; empty when none is given
 * @param caption null when none is given
 * @param credit null when none is given
 * @param width in pixels; 0 when not known
 * @param height in pixels; 0 when not known
 */
public record Picture(
        String source,
        boolean remote,
        @Nullable String file,
        String alt,
        @Nullable String caption,
        @Nullable String credit,
        int width,
        int height) {

    Bytes packed() {
        return new Bytes(256)
                .text(source)
                .flag(remote)
                .text(file)
                .text(alt)
                .text(caption)
                .text(credit)
                .number(width)
                .number(height);
    }

    static Picture unpacked(Bytes.Reader in) {
        return new Picture(
                in.needed(), in.flag(), in.text(), in.needed(), in.text(), in.text(), in.number(), in.number());
    }
}
