package org.broadsheet.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The open pages, each with a stream of server-sent events. One thread does all the sending; streams that are not written
 * to cost no thread.
 */
final class Readers implements Closeable {

    private static final int MOST = 256;
    private static final int HEARTBEAT_SECONDS = 15;

    private final ScheduledExecutorService sender =
            Executors.newSingleThreadScheduledExecutor(work -> Newsstand.daemon(work, "events"));

    // Touched by the sender alone.
    private final ArrayDeque<HttpExchange> open = new ArrayDeque<>();

    private volatile Notice notice;

    Readers(Notice first) {
        notice = first;
        // Only by writing is it found out that a page has gone.
        var unused = sender.scheduleWithFixedDelay(
                () -> send(": still here\n\n"), HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** What was last told. */
    Notice notice() {
        return notice;
    }

    /** Tells all open pages, and those that come later; what they know already is not told again. */
    void tell(Notice newest) {
        if (newest.equals(notice)) {
            return;
        }
        notice = newest;
        sender.execute(() -> send(newest.event()));
    }

    /** Starts a stream of events and tells at once how things are. The exchange stays open. */
    void add(HttpExchange reader) throws IOException {
        reader.getResponseHeaders().set("Content-Type", "text/event-stream");
        reader.getResponseHeaders().set("Cache-Control", "no-store");
        reader.sendResponseHeaders(200, 0);
        sender.execute(() -> {
            if (open.size() >= MOST) {
                open.removeFirst().close();
            }
            if (write(reader, "retry: 1000\n" + notice.event())) {
                open.addLast(reader);
            }
        });
    }

    private void send(String event) {
        for (Iterator<HttpExchange> each = open.iterator(); each.hasNext(); ) {
            if (!write(each.next(), event)) {
                each.remove();
            }
        }
    }

    private static boolean write(HttpExchange reader, String event) {
        try {
            reader.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
            reader.getResponseBody().flush();
            return true;
        } catch (IOException gone) {
            reader.close();
            return false;
        }
    }

    @Override
    public void close() {
        sender.shutdownNow();
    }
}
