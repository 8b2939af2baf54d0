package org.broadsheet.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Sends things the way RFC 9110 asks for: only when they have changed, only the part that is wanted, only the head. */
final class Answer {

    static final int OK = 200;
    static final int LOST = 404;
    private static final int PART = 206;
    private static final int UNCHANGED = 304;
    private static final int NO_SUCH_PART = 416;
    private static final int CHUNK = 1 << 16;

    private final HttpExchange exchange;

    Answer(HttpExchange exchange) {
        this.exchange = exchange;
        Headers headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "no-cache");
        headers.set("X-Content-Type-Options", "nosniff");
        // Scripts and data of the site are private: no page from elsewhere may draw them in or frame them.
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Content-Security-Policy", "frame-ancestors 'self'");
    }

    /** Sends a copy, or as much of it as is wanted. */
    void send(int status, Copy copy) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", copy.type());
        if (copy.type().equals(MediaTypes.DRAWING)) {
            // Drawings of articles are looked through for scripts; what is overlooked does not run here either.
            headers.add("Content-Security-Policy", "script-src 'none'");
        }
        if (status != OK) {
            write(status, copy.bytes(), copy.length());
            return;
        }
        headers.set("ETag", copy.tag());
        headers.set("Accept-Ranges", "bytes");
        if (isKnown(copy.tag())) {
            exchange.sendResponseHeaders(UNCHANGED, -1);
            return;
        }
        ByteRange range = range(copy);
        if (range == null) {
            write(OK, copy.bytes(), copy.length());
        } else if (range.isNothing()) {
            headers.set("Content-Range", "bytes */" + copy.length());
            write(NO_SUCH_PART, InputStream.nullInputStream(), 0);
        } else {
            headers.set("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + copy.length());
            copy.bytes().skipNBytes(range.first());
            write(PART, copy.bytes(), range.length());
        }
    }

    /** Sends one line. */
    void say(int status, String words) throws IOException {
        send(status, Copy.of(MediaTypes.TEXT, (words + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** Sends the browser to another place of ours. */
    void redirect(String address) throws IOException {
        exchange.getResponseHeaders().set("Location", address);
        say(302, address);
    }

    /** If-None-Match compares weakly. */
    private boolean isKnown(String tag) {
        String known = exchange.getRequestHeaders().getFirst("If-None-Match");
        return known != null
                && Arrays.stream(known.split(",", -1))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }

    /** A range counts for GET alone, and with If-Range only for the copy that the browser has a part of. */
    private @Nullable ByteRange range(Copy copy) {
        String only = exchange.getRequestHeaders().getFirst("If-Range");
        return isHead() || (only != null && !only.strip().equals(copy.tag()))
                ? null
                : ByteRange.of(exchange.getRequestHeaders().getFirst("Range"), copy.length());
    }

    private boolean isHead() {
        return exchange.getRequestMethod().equals("HEAD");
    }

    private void write(int status, InputStream from, long length) throws IOException {
        if (isHead()) {
            exchange.getResponseHeaders().set("Content-Length", Long.toString(length));
        }
        if (isHead() || length == 0) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, length);
        OutputStream to = exchange.getResponseBody();
        byte[] chunk = new byte[(int) Math.min(CHUNK, length)];
        for (long left = length; left > 0; ) {
            int count = from.read(chunk, 0, (int) Math.min(chunk.length, left));
            if (count < 0) {
                throw new IOException("The file became shorter while it was sent");
            }
            to.write(chunk, 0, count);
            left -= count;
        }
        to.close();
    }
}
