package org.broadsheet.publish;

import java.nio.file.Path;
import java.util.Map;
import org.broadsheet.pages.Site;
import org.broadsheet.pages.plan.Contents;

/**
 * What is published.
 *
 * @param contents the articles and what is known of them
 * @param site the pages made of them
 * @param pictures the local pictures that articles show: address in the site, and where the file is
 */
public record Issue(Contents contents, Site site, Map<String, Path> pictures) {}
