package org.broadsheet.read;

/** Parts of paths. */
final class FileNames {

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
            int dot = part.lastIndexOf('.');
            String bare = dot > 0 ? part.substring(0, dot) : part;
            if (!bare.isEmpty() && !bare.equals("index")) {
                return bare;
            }
            end = Math.max(start, 0);
        }
        return path;
    }

    /** Whether the ending of {@code file} says Markdown. */
    static boolean isMarkdown(String file) {
        return file.endsWith(".md") || file.endsWith(".markdown");
    }
}
