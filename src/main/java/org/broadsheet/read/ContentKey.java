package org.broadsheet.read;

import com.dynatrace.hash4j.hashing.Hashing;
import java.nio.charset.StandardCharsets;

/** The workspace key of an article: what its file holds and where it lies. */
final class ContentKey {

    private ContentKey() {}

    /** 64 bits of Komihash 5.0 over the content, then the path. */
    static long of(String file, byte[] content) {
        return Hashing.komihash5_0()
                .hashStream()
                .putBytes(content)
                .putBytes(file.getBytes(StandardCharsets.UTF_8))
                .getAsLong();
    }
}
