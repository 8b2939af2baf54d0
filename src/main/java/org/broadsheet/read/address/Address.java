package org.broadsheet.read.address;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * The address of an original article.
 *
 * @param given as written, without what encloses it
 * @param host of the original, if this is the address of an archived copy; lower case, without port and without "www.", "m.",
 *     "amp.", "edition."
 * @param path from the first "/" on; "/" when there is none
 * @param query without "?"; empty when there is none
 */
public record Address(String given, String host, String path, String query) {

    /** Longest address, in UTF-16 units. */
    private static final int LONGEST = 2048;

    private static final Set<String> LEADING = Set.of("www", "m", "amp", "edition", "mobile", "www2", "www1");

    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "msclkid",
            "twclid",
            "igshid",
            "cid",
            "cmpid",
            "cmp",
            "icid",
            "ncid",
            "mc_cid",
            "mc_eid",
            "ref",
            "ref_src",
            "ref_url",
            "smid",
            "smtyp",
            "partner",
            "ito",
            "sh",
            "xtor",
            "wt.mc_id",
            "ocid",
            "ftag",
            "src",
            "spm",
            "__twitter_impression",
            "amp",
            "outputtype",
            "sref",
            "taid",
            "at_medium",
            "at_campaign",
            "feature",
            "soc_src",
            "soc_trk");

    /** The address of a copy in the Internet Archive or archive.today holds that of the original, which tells outlet, date and section. */
    private static final Pattern ARCHIVED = Pattern.compile(
            "https?://(?:web\\.archive\\.org/web|archive\\.(?:ph|today|is|li|vn|fo|md))/[^/]{1,20}/(https?://.+)",
            Pattern.CASE_INSENSITIVE);

    /** Reads an absolute http(s) address, also as {@code <url>} or {@code [text](url)}; null when it is none. */
    public static @Nullable Address of(String text) {
        String given = bare(text);
        Matcher archived = ARCHIVED.matcher(given);
        Address original = archived.matches() ? plain(archived.group(1)) : null;
        return original == null ? plain(given) : new Address(given, original.host(), original.path(), original.query());
    }

    private static @Nullable Address plain(String given) {
        int host = given.regionMatches(true, 0, "https://", 0, 8)
                ? 8
                : given.regionMatches(true, 0, "http://", 0, 7) ? 7 : 0;
        if (host == 0 || given.length() > LONGEST || hasForbidden(given)) {
            return null;
        }
        int end = host;
        while (end < given.length() && "/?#".indexOf(given.charAt(end)) < 0) {
            end++;
        }
        String name = given.substring(Math.max(host, given.lastIndexOf('@', end - 1) + 1), end)
                .toLowerCase(Locale.ROOT);
        int port = name.lastIndexOf(':');
        if (port >= 0) {
            name = name.substring(0, port);
        }
        if (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
        }
        if (name.isEmpty() || name.startsWith(".") || (name.indexOf('.') < 0 && !name.equals("localhost"))) {
            return null;
        }
        int fragment = given.indexOf('#', end);
        String rest = fragment < 0 ? given.substring(end) : given.substring(end, fragment);
        int query = rest.indexOf('?');
        String path = query < 0 ? rest : rest.substring(0, query);
        return new Address(
                given, withoutLeading(name), path.isEmpty() ? "/" : path, query < 0 ? "" : rest.substring(query + 1));
    }

    /** What two addresses of the same article have in common; not for links. */
    public String identity() {
        String bare = path;
        for (String ending : new String[] {"/index.html", "/index.htm", "/index.php", "/amp", ".amp"}) {
            if (bare.endsWith(ending)) {
                bare = bare.substring(0, bare.length() - ending.length());
            }
        }
        while (bare.endsWith("/")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        StringJoiner kept = new StringJoiner("&", "?", "");
        kept.setEmptyValue("");
        for (String parameter : query.split("&", -1)) {
            String name =
                    parameter.substring(0, Math.max(0, nameEnd(parameter))).toLowerCase(Locale.ROOT);
            if (!parameter.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) {
                kept.add(parameter);
            }
        }
        return host + bare + kept;
    }

    /** The host as the name of an outlet's site: {@code "cnn.com"} of {@code "https://edition.cnn.com/…"}. */
    public static String withoutLeading(String host) {
        int dot = host.indexOf('.');
        boolean more = dot > 0 && host.indexOf('.', dot + 1) > 0;
        return more && LEADING.contains(host.substring(0, dot)) ? withoutLeading(host.substring(dot + 1)) : host;
    }

    private static int nameEnd(String parameter) {
        int equals = parameter.indexOf('=');
        return equals < 0 ? parameter.length() : equals;
    }

    private static String bare(String text) {
        String bare = Spaces.stripped(text);
        int link = bare.startsWith("[") && bare.endsWith(")") ? bare.indexOf("](") : -1;
        if (link > 0) {
            bare = bare.substring(link + 2, bare.length() - 1);
            int title = bare.indexOf(' ');
            bare = title > 0 ? bare.substring(0, title) : bare;
        }
        if (bare.startsWith("<") && bare.endsWith(">")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        return Spaces.stripped(bare);
    }

    private static boolean hasForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '<' || c == '>' || c == '"' || c == '\\' || c == '`' || c == 0x7F) {
                return true;
            }
        }
        return false;
    }
}
