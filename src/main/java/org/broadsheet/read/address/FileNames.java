package org.broadsheet.read.address;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parts of paths. */
public final class FileNames {

    /** Of a page: ".html", ".aspx", ".story"; not of "no.10-garden-party". */
    private static final Pattern ENDING = Pattern.compile("(?<=.)[.][a-zA-Z]{2,5}\\d?$");

    /** The endings of web pages. */
    public static final Set<String> PAGE = Set.of("html", "htm", "xhtml");

    /** What browsers put behind the name of a page, in the languages they speak, for the folder of its pictures and scripts. */
    private static final Pattern BESIDE_PAGE = Pattern.compile(
            "(.+)(?:[_.-]files?|[-_]Dateien|[-_]filer|_(?:fichiers|archivos|arquivos|ficheiros|bestanden|bylos|datoteke"
                    + "|dosyalar|elemei|failid|fails|fajlovi|fitxategiak|fitxers|pliki|soubory|súbory|tiedostot|файлы|файли))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private FileNames() {}

    /** "slug" of "world/slug.txt"; of a percent-encoded address the last part of it. */
    public static String stem(String file) {
        String name =
                file.substring(file.lastIndexOf('/') + 1).replace("%2F", "/").replace("%2f", "/");
        int dot = name.lastIndexOf('.');
        return slug(dot > 0 ? name.substring(0, dot) : name);
    }

    /** The last part of a path that says something: not empty, not "index.html". */
    public static String slug(String path) {
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

    /** "txt" of "world/A.TXT"; empty when the name has no ending, or nothing before it. */
    public static String ending(String file) {
        int dot = file.lastIndexOf('.');
        return dot > file.lastIndexOf('/') + 1 ? file.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** Whether the ending of {@code file} says HTML: a page that a browser saved, or a part of one. */
    public static boolean isPage(String file) {
        return PAGE.contains(ending(file));
    }

    /** The name of the page beside which a browser made the {@code folder}, without its ending; null when none did. */
    public static @Nullable String pageBeside(String folder) {
        Matcher named = BESIDE_PAGE.matcher(folder);
        return named.matches() ? named.group(1) : null;
    }

    /** Whether the ending of {@code file} says Markdown. */
    public static boolean isMarkdown(String file) {
        String ending = ending(file);
        return ending.equals("md") || ending.equals("markdown");
    }
}
