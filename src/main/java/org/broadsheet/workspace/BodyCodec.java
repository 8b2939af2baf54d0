package org.broadsheet.workspace;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.broadsheet.article.Body;

/** A body as bytes: the length of the HTML in bytes, the HTML, the text, both in UTF-8. */
public final class BodyCodec {

    private BodyCodec() {}

    public static byte[] encode(Body body) {
        byte[] html = body.html().getBytes(StandardCharsets.UTF_8);
        byte[] text = body.text().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + html.length + text.length)
                .putInt(html.length)
                .put(html)
                .put(text)
                .array();
    }

    /** The body that {@link #encode} made {@code bytes} of. */
    public static Body decode(byte[] bytes) {
        int html = ByteBuffer.wrap(bytes).getInt();
        int text = Integer.BYTES + html;
        return new Body(
                new String(bytes, Integer.BYTES, html, StandardCharsets.UTF_8),
                new String(bytes, text, bytes.length - text, StandardCharsets.UTF_8));
    }
}
