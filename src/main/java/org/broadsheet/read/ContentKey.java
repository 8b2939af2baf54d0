package org.broadsheet.read;

import com.dynatrace.hash4j.hashing.Hashing;
import java.nio.charset.StandardCharsets;

/** The workspace key of an article: what its file holds, where it lies, and what became of it. */
final class ContentKey {

    private ContentKey() {}

    /** 64 bits of Komihash 5.0 over the content, the path, and the HTML, which shows pictures beside the article, too. */
    static long of(String file, byte[] content, String html) {
        return Hashing.komihash5_0()
                .hashStream()
                .putBytes(content)
                .putBytes(file.getBytes(StandardCharsets.UTF_8))
                .putString(html)
                .getAsLong();
    }
}
