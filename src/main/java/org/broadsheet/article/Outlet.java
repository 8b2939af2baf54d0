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
public record Outlet(String name, @Nullable String host, String slug, Origin origin) {}
