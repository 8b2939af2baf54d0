package org.broadsheet.read.metadata;

import org.broadsheet.article.Picture;
import org.broadsheet.read.body.Pictures;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.header.Header;
import org.broadsheet.read.header.Value;
import org.broadsheet.read.name.Absent;
import org.broadsheet.text.Cut;
import org.jspecify.annotations.Nullable;

/** The picture that a header names: an address, a path, a list, a map, or a wiki or Markdown embed. */
public final class HeaderPicture {

    private HeaderPicture() {}

    /** The picture; null when the header names none that may be shown. */
    public static @Nullable Picture of(Facts facts, Pictures pictures) {
        for (Header.Entry entry : facts.all(Field.IMAGE)) {
            Value value = entry.value();
            if (value instanceof Value.Items list && !list.items().isEmpty()) {
                value = list.items().get(0);
            }
            String inner = value.entry("url", "src", "path", "source", "image");
            String source = inner != null ? inner : value instanceof Value.Entries ? "" : unembedded(first(value));
            Pictures.Found found = Absent.is(source) ? null : pictures.find(source, entry.line());
            if (found != null) {
                return new Picture(
                        found.source(),
                        found.remote(),
                        found.file(),
                        orElse(text(facts, Field.IMAGE_ALT, value.entry("alt")), ""),
                        text(facts, Field.IMAGE_CAPTION, value.entry("caption", "title")),
                        text(facts, Field.IMAGE_CREDIT, value.entry("credit")),
                        found.width(),
                        found.height());
            }
        }
        return null;
    }

    private static String first(Value value) {
        return value.scalars().stream().findFirst().orElse("");
    }

    private static @Nullable String text(Facts facts, Field field, @Nullable String inner) {
        String text = inner != null ? inner : facts.text(field);
        return text == null ? null : Cut.atWord(text, 500);
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    /** {@code x.png} of {@code ![[x.png]]}, {@code ![alt](x.png "Title")} and {@code <x.png>}. */
    private static String unembedded(String written) {
        String bare = written.startsWith("!") ? written.substring(1) : written;
        if (bare.startsWith("[[") && bare.endsWith("]]")) {
            int bar = bare.indexOf('|');
            return bare.substring(2, bar > 0 ? bar : bare.length() - 2);
        }
        int link = bare.startsWith("[") && bare.endsWith(")") ? bare.indexOf("](") : -1;
        if (link > 0) {
            String target = bare.substring(link + 2, bare.length() - 1);
            int title = target.indexOf(" \"");
            return unembedded(title > 0 ? target.substring(0, title).strip() : target);
        }
        return bare.startsWith("<") && bare.endsWith(">") ? bare.substring(1, bare.length() - 1) : bare;
    }
}
