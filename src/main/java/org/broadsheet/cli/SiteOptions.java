package org.broadsheet.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options that say what the site is like; null where nothing was said. The same may stand in the settings file, where
 * {@code --no-search} is {@code search: no}.
 */
final class SiteOptions {

    @Nullable
    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where the site goes. Default: site-out")
    Path output;

    @Nullable
    @Option(names = "--title", paramLabel = "TEXT", description = "The name of the newspaper.")
    String title;

    @Nullable
    @Option(names = "--tagline", paramLabel = "TEXT", description = "A line beneath the name.")
    String tagline;

    @Nullable
    @Option(names = "--language", paramLabel = "TAG", description = "The language of the site, such as en or pt-BR.")
    String language;

    @Nullable
    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site will be served; makes a site map and absolute links in feeds.")
    String baseUrl;

    @Nullable
    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "Templates of your own; each file takes the place of the built-in one.")
    Path templates;

    @Nullable
    @Option(
            names = "--remote-images",
            negatable = true,
            description = "Let pages load pictures from other hosts; without it they become links.")
    Boolean remoteImages;

    @Nullable
    @Option(names = "--drafts", negatable = true, description = "Show drafts, too.")
    Boolean drafts;

    @Option(names = "--no-search", description = "Leave the search page and its index out.")
    boolean noSearch;

    @Option(names = "--no-digest", description = "Do not look for stories, names and related articles.")
    boolean noDigest;
}
