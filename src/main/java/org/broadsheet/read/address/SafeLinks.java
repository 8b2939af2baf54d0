package org.broadsheet.read.address;

import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/** Addresses of links that are safe to write into a page. */
public final class SafeLinks {

    private static final int LONGEST = 4096;

    private SafeLinks() {}

    /**
     * An http, https or mailto address.
     *
     * @param base the address of the original, which relative ones are resolved against; null to resolve none
     * @return null when it is of another kind
     */
    public static @Nullable String absolute(String link, @Nullable Address base) {
        String bare = cleaned(link);
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return null;
        }
        if (hasScheme(bare, "http://") || hasScheme(bare, "https://")) {
            return isSite(bare, bare.indexOf("//") + 2) ? bare : null;
        }
        if (hasScheme(bare, "mailto:")) {
            return bare.indexOf('@') > 0 ? bare : null;
        }
        if (bare.startsWith("//")) {
            return isSite(bare, 2) ? "https:" + bare : null;
        }
        return base == null ? null : resolved(bare, base);
    }

    private static @Nullable String resolved(String link, Address base) {
        int colon = link.indexOf(':');
        int sign = indexOfAny(link, "/?#");
        if (link.startsWith("#") || (colon >= 0 && (sign < 0 || colon < sign))) {
            return null;
        }
        String given = base.given();
        int host = given.indexOf("//") + 2;
        int path = indexOfAny(given.substring(host), "/?#");
        String site = path < 0 ? given : given.substring(0, host + path);
        if (link.startsWith("/")) {
            return site + link;
        }
        String folder = base.path().substring(0, base.path().lastIndexOf('/') + 1);
        String rest = link;
        while (rest.startsWith("./") || rest.startsWith("../")) {
            if (rest.startsWith("../") && folder.length() > 1) {
                folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return rest.startsWith("?") ? site + base.path() + rest : site + (folder.isEmpty() ? "/" : folder) + rest;
    }

    /** Whether a host stands at {@code start}, with a port that can be if one is given. */
    private static boolean isSite(String link, int start) {
        int length = indexOfAny(link.substring(start), "/?#");
        int end = length < 0 ? link.length() : start + length;
        int colon = link.lastIndexOf(':', end - 1);
        boolean port = colon >= start && link.indexOf(']', colon) < 0;
        return end > start
                && link.charAt(start) != ':'
                && (!port || link.substring(colon + 1, end).matches("[0-9]{1,4}|[1-5][0-9]{4}"));
    }

    private static boolean hasScheme(String link, String scheme) {
        return link.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private static int indexOfAny(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Without what browsers drop (control characters), spaces inside as %20, and signs that no address has encoded. */
    private static String cleaned(String link) {
        String bare = Spaces.stripped(link);
        StringBuilder out = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            switch (c) {
                case ' ' -> out.append("%20");
                case '"' -> out.append("%22");
                case '<' -> out.append("%3C");
                case '>' -> out.append("%3E");
                case '\\' -> out.append("%5C");
                case '^' -> out.append("%5E");
                case '`' -> out.append("%60");
                case '{' -> out.append("%7B");
                case '|' -> out.append("%7C");
                case '}' -> out.append("%7D");
                default -> {
                    if (c > ' ' && (c < 0x7F || c > 0x9F)) {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }
}
