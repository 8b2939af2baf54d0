package org.broadsheet.digest;

import java.util.List;
import org.broadsheet.analysis.name.Name;
import org.broadsheet.article.Article;

/**
 * A name or subject that several articles share.
 *
 * @param name as shown
 * @param slug for addresses
 * @param type what it names; {@code OTHER} for tags and key phrases
 * @param articles newest first
 */
public record Topic(String name, String slug, Name.Type type, List<Article> articles) {

    public Topic {
        articles = List.copyOf(articles);
    }

    /** Address of the topic's page, relative to the site's root. */
    public String page() {
        return "topics/" + slug + ".html";
    }
}
