package org.broadsheet.article;

import org.jspecify.annotations.Nullable;

/**
 * Who published an article.
 *
 * @param name as readers know it, "CNN"; the host without {@code www.} when no name is known
 * @param host "cnn.com", lower case, without {@code www.}; null when only a name is known
 * @param slug for addresses; equal for equal outlets
 * @param origin where it was found
 */
public record Outlet(String name, @Nullable String host, String slug, Origin origin) {

    /**
     * The address of its front page: as {@code article} of it has it, since many sites do not answer without
     * {@code www.}; null when no host is known.
     */
    public @Nullable String home(Article article) {
        if (host == null) {
            return null;
        }
        String address = article.original();
        int start = address == null ? -1 : address.indexOf("://") + 3;
        int end = start < 3 || address == null ? -1 : address.indexOf('/', start);
        return end > 0 && address != null && address.regionMatches(true, end - host.length(), host, 0, host.length())
                ? address.substring(0, end + 1)
                : "https://" + host + "/";
    }
}
