package org.broadsheet.read.body;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.broadsheet.read.address.Address;
import org.broadsheet.read.address.Identity;
import org.broadsheet.read.address.SafeLinks;
import org.broadsheet.read.source.Notes;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/** Where the pictures of one article are: beside it in the seeds folder, in its own file, or on another host. */
public final class Pictures {

    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");

    /** In pixels. */
    private static final int LARGE_WIDTH = 300;

    private static final int LARGE_HEIGHT = 150;

    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:");

    /** Where a picture is. */
    public enum Place {
        /** Beside the article, in the seeds folder. */
        FOLDER,
        /** In the file of the article. */
        ARTICLE,
        /** On another host. */
        HOST
    }

    /**
     * A picture that may be shown.
     *
     * @param source the address in the site relative to its root; of one in the article a {@code data:} address, of one on
     *     another host an http(s) address
     * @param file relative to the seeds folder; null when it is not a file there
     */
    public record Found(
            String source, Place place, @Nullable String file, int width, int height) {
        /** Whether it is on another host. */
        public boolean remote() {
            return place == Place.HOST;
        }
    }

    private final String article;
    private final @Nullable Address original;
    private final Map<String, String> embedded;
    private final Beside beside;
    private final Notes notes;
    private final Set<String> reported = new HashSet<>();
    private final Map<String, String> shown = new TreeMap<>();
    private boolean looked;
    private @Nullable Found large;

    /**
     * The pictures of one article.
     *
     * @param article its file, relative to the seeds folder
     * @param original what relative addresses are resolved against; null when there is none
     * @param embedded the {@code data:} addresses of pictures in the article itself, by the names that stand there for them
     */
    public Pictures(
            String article, @Nullable Address original, Map<String, String> embedded, Beside beside, Notes notes) {
        this.article = article;
        this.original = original;
        this.embedded = new HashMap<>(embedded);
        this.beside = beside;
        this.notes = notes;
    }

    /**
     * The same as {@link #find} for an element of the text, which may have the name of a picture within the article. Each of
     * these is found once, so that no text can repeat one until the memory is full.
     */
    @Nullable
    Found inText(String source) {
        String data = embedded.remove(source);
        return data == null ? find(source, 0) : EmbeddedPicture.in(data);
    }

    /** The picture at {@code source} as an article gives it; null, with a problem, when there is none that may be shown. */
    @Nullable
    public Found find(String source, int line) {
        String bare = Spaces.stripped(source);
        String remote = SafeLinks.absolute(bare, null);
        if (remote != null) {
            return remote.startsWith("mailto:") ? null : new Found(remote, Place.HOST, null, 0, 0);
        }
        if (bare.isEmpty() || bare.regionMatches(true, 0, "data:", 0, 5) || bare.startsWith("#")) {
            return null;
        }
        if (SCHEME.matcher(bare).lookingAt()) {
            report(line, "picture-unreadable", Notes.quoted(bare) + " is no address of a picture", bare);
            return null;
        }
        String path = inFolder(bare);
        looked |= path != null;
        PictureFile file = path == null || PictureFile.ending(path) == null ? null : beside.picture(path);
        if (file != null && path != null) {
            if (file.width() == 1 && file.height() == 1) {
                // Sites count their readers with them.
                return null;
            }
            if (file.refusal() == null) {
                shown.put(address(path), path);
                Found found = new Found(address(path), Place.FOLDER, path, file.width(), file.height());
                if (large == null && file.width() >= LARGE_WIDTH && file.height() >= LARGE_HEIGHT) {
                    large = found;
                }
                return found;
            }
            report(
                    line,
                    "picture-refused",
                    "The picture " + Notes.quoted(bare) + " is not shown: " + file.refusal(),
                    bare);
            return null;
        }
        String absolute = original == null ? null : SafeLinks.absolute(bare, original);
        if (absolute != null && path != null) {
            return new Found(absolute, Place.HOST, null, 0, 0);
        }
        report(
                line,
                path == null ? "picture-outside" : "picture-missing",
                path == null
                        ? "The picture " + Notes.quoted(bare) + " lies outside the folder"
                        : "There is no picture " + Notes.quoted(bare) + " beside the article",
                bare);
        return null;
    }

    /** The local pictures that were found: address in the site, and file relative to the seeds folder. */
    public Map<String, String> shown() {
        return shown;
    }

    /** The first local picture that was found and is no icon, portrait of an author or banner; null when there is none. */
    public @Nullable Found large() {
        return large;
    }

    /** Whether the disk was asked for a picture, so that what was read depends on more than the article's file. */
    public boolean looked() {
        return looked;
    }

    private void report(int line, String code, String found, String source) {
        if (reported.add(source)) {
            notes.warn(line, line > 0 ? 1 : 0, code, found, "left it out", null);
        }
    }

    private static String address(String path) {
        String ending = PictureFile.ending(path);
        return "pictures/" + Identity.of(path) + "." + (ending == null ? "" : ending);
    }

    /** The path relative to the seeds folder; null when it would leave it. */
    private @Nullable String inFolder(String source) {
        int end = source.indexOf('?');
        String bare = end > 0 ? source.substring(0, end) : source;
        String path = decoded(bare);
        int folder = article.lastIndexOf('/');
        String whole = path.startsWith("/") || folder < 0 ? path : article.substring(0, folder + 1) + path;
        StringBuilder clean = new StringBuilder(whole.length());
        for (String part : whole.replace('\\', '/').split("/", -1)) {
            if (part.equals("..")) {
                if (clean.isEmpty()) {
                    return null;
                }
                clean.setLength(Math.max(0, clean.lastIndexOf("/")));
            } else if (part.indexOf('\0') >= 0) {
                return null;
            } else if (!part.isEmpty() && !part.equals(".")) {
                clean.append(clean.isEmpty() ? "" : "/").append(part);
            }
        }
        return clean.isEmpty() ? null : clean.toString();
    }

    /** A "%" that no two digits follow is one, as in "jar 50%.png". */
    static String decoded(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        String encoded = LONE_PERCENT.matcher(path).replaceAll("%25").replace("+", "%2B");
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
}
