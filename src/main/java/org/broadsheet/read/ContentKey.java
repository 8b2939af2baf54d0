package org.broadsheet.read;

import org.broadsheet.article.Hash64;

/** The workspace key of an article: what its file holds, where it lies, and what became of it. */
final class ContentKey {

    private ContentKey() {}

    /** A hash of the content, the path, and the HTML, which shows pictures beside the article, too. */
    static long of(String file, byte[] content, String html) {
        return Hash64.of(Hash64.of(Hash64.of(content, content.length), Hash64.of(file)), Hash64.of(html));
    }
}
