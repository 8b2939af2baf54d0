package org.broadsheet.read.body;

import org.jspecify.annotations.Nullable;

/**
 * A picture in the text of an article. A page replaces {@code "root:} in the addresses of local ones by its own way to the
 * root of the site.
 *
 * @param found null when there is no picture that may be shown: its text stands instead
 * @param alt may be empty
 * @param title shown beneath; null when there is none
 * @param remotePictures whether pictures of other hosts may be loaded
 */
record PictureMarkup(
        Pictures.@Nullable Found found,
        String alt,
        @Nullable String title,
        boolean remotePictures) {

    /** The picture as a block of its own; empty when there is nothing to show. */
    String figure() {
        String caption = title == null || title.isBlank()
                ? ""
                : "<figcaption>" + Markup.escaped(title.strip()) + "</figcaption>";
        if (isShown()) {
            return "<figure>" + image() + caption + "</figure>\n";
        }
        // Alone it would be a caption of nothing.
        String words = found == null && !alt.isEmpty() ? "Picture: " + inline(false) : inline(false);
        return words.isEmpty() ? "" : "<figure><figcaption>" + words + "</figcaption></figure>\n";
    }

    /** The picture among words; a remote one that may not be loaded is a link, and only its text inside a link. */
    String inline(boolean inLink) {
        if (isShown()) {
            return image();
        }
        if (found == null) {
            return Markup.escaped(alt);
        }
        String words = Markup.escaped(alt.isEmpty() ? "Picture" : inLink ? alt : "Picture: " + alt);
        return inLink
                ? words
                : "<a href=\"" + Markup.escaped(found.source()) + "\" rel=\"noopener nofollow\">" + words + "</a>";
    }

    private boolean isShown() {
        return found != null && (!found.remote() || remotePictures);
    }

    private String image() {
        if (found == null) {
            return "";
        }
        StringBuilder tag = new StringBuilder("<img src=\"");
        tag.append(found.file() == null ? "" : "root:").append(Markup.escaped(found.source()));
        tag.append("\" alt=\"").append(Markup.escaped(alt)).append('"');
        if (found.width() > 0 && found.height() > 0) {
            tag.append(" width=\"")
                    .append(found.width())
                    .append("\" height=\"")
                    .append(found.height())
                    .append('"');
        }
        tag.append(" loading=\"lazy\"");
        return tag.append(found.remote() ? " referrerpolicy=\"no-referrer\">" : ">")
                .toString();
    }
}
