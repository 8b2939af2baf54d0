package org.broadsheet.publish;

import java.nio.file.Path;
import org.broadsheet.pages.Contents;
import org.broadsheet.pages.Site;

/**
 * What is published.
 *
 * @param contents the articles and what is known of them
 * @param site the pages made of them
 * @param seeds where the articles were read: local pictures are copied from here
 */
public record Issue(Contents contents, Site site, Path seeds) {}
