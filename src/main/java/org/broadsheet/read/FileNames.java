package org.broadsheet.read;

import java.util.Locale;
import java.util.regex.Pattern;

/** Parts of paths. */
final class FileNames {

    /** Of a page: ".html", ".aspx", ".story"; not of "no.10-garden-party". */
    private static final Pattern ENDING = Pattern.compile("(?<=.)[.][a-zA-Z]{2,5}\\d?$");

    private FileNames() {}

    /** "slug" of "world/slug.txt"; of a percent-encoded address the last part of it. */
    static String stem(String file) {
        String name =
                file.substring(file.lastIndexOf('/') + 1).replace("%2F", "/").replace("%2f", "/");
        int dot = name.lastIndexOf('.');
        return slug(dot > 0 ? name.substring(0, dot) : name);
    }

    /** The last part of a path that says something: not empty, not "index.html". */
    static String slug(String path) {
        int end = path.length();
        while (end > 0) {
            int start = path.lastIndexOf('/', end - 1);
            String part = path.substring(start + 1, end);
            String bare = ENDING.matcher(part).replaceFirst("");
            if (!bare.isEmpty() && !bare.equals("index")) {
                return bare;
            }
            end = Math.max(start, 0);
        }
        return path;
    }

    /** Whether the ending of {@code file} says Markdown. */
    static boolean isMarkdown(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown");
    }
}
