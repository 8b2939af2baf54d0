package org.broadsheet.serve;

import java.util.Locale;
import java.util.Map;

/** What kind of thing a file is, by its ending. */
final class MediaTypes {

    static final String HTML = "text/html; charset=utf-8";
    static final String SCRIPT = "text/javascript; charset=utf-8";
    static final String DRAWING = "image/svg+xml";
    static final String TEXT = "text/plain; charset=utf-8";

    /** Names from the register of IANA. */
    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", SCRIPT),
            Map.entry("txt", TEXT),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("opml", "application/xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("svg", DRAWING),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"));

    private MediaTypes() {}

    /** The type of a file of this name; that of unknown bytes when the ending says nothing. */
    static String of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, "application/octet-stream");
    }
}
