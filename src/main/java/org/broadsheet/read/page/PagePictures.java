package org.broadsheet.read.page;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.text.Spaces;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The pictures of a web page: those that are loaded later get their address, and a name stands in the place of those within
 * the page, which as text are as long as all the rest.
 */
final class PagePictures {

    /** A picture that only stands there until another is loaded is no longer than this, in UTF-16 units. */
    private static final int LONGEST_STAND_IN = 4_000;

    /** The attributes that have the address of a picture which is loaded later. */
    private static final List<String> LATER = List.of("data-src", "data-original", "data-lazy-src");

    /** With a number the name of a picture within the page. */
    private static final String EMBEDDED = "embedded-";

    private final Map<String, String> embedded = new HashMap<>();

    /** The {@code data:} addresses of the pictures within the page, by their names. */
    Map<String, String> embedded() {
        return Collections.unmodifiableMap(embedded);
    }

    /** Writes addresses and names into {@code page}. */
    void nameIn(Document page) {
        page.select("[src]").forEach(this::name);
    }

    private void name(Element picture) {
        String source = Spaces.stripped(picture.attr("src"));
        if (isData(source) && source.length() < LONGEST_STAND_IN) {
            source = LATER.stream()
                    .map(picture::attr)
                    .filter(later -> !later.isBlank() && !isData(later))
                    .findFirst()
                    .orElse(source);
        }
        if (isData(source)) {
            String name = EMBEDDED + embedded.size();
            embedded.put(name, source);
            picture.attr("src", name);
        } else {
            // The same address, but not that of a picture within the page.
            picture.attr("src", source.startsWith(EMBEDDED) ? "./" + source : source);
        }
    }

    private static boolean isData(String address) {
        return Spaces.stripped(address).regionMatches(true, 0, "data:", 0, 5);
    }
}
