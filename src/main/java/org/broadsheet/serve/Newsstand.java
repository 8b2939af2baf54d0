package org.broadsheet.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Where readers on this machine, and nobody else, get the site: a web server on the loopback address. */
public final class Newsstand implements Closeable {

    private static final String LOST_PAGE = "/404.html";

    private static final String NO_PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Broadsheet</title></head>
            <body><p>There is no page here, or not yet.</p></body></html>
            """;

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool(work -> daemon(work, "reader"));
    private final Readers readers;
    private final byte[] script;
    private volatile @Nullable SiteFiles files;
    private volatile Map<String, byte[]> proofs = Map.of();

    /**
     * Opens a server that shows nothing yet.
     *
     * @param port 0 for any that is free
     * @param first what pages are told until something else is announced
     * @throws java.net.BindException when the port is taken or not allowed
     */
    public Newsstand(int port, Notice first) throws IOException {
        // Otherwise each answer on a kept connection waits some 40 ms for the acknowledgement of its head.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try (InputStream in = Objects.requireNonNull(Newsstand.class.getResourceAsStream("reload.js"))) {
            script = in.readAllBytes();
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        readers = new Readers(first);
        server.createContext("/", this::handle);
        server.setExecutor(workers);
        server.start();
    }

    static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Where a browser finds the front page. */
    public String address() {
        InetSocketAddress bound = server.getAddress();
        String host = bound.getAddress().getHostAddress();
        return "http://" + (host.indexOf(':') < 0 ? host : "[::1]") + ":" + bound.getPort() + "/";
    }

    /** Shows the site in {@code folder} from now on. */
    public void show(Path folder) {
        files = new SiteFiles(folder);
        proofs = Map.of();
    }

    /**
     * Shows pages that are not in the site yet, until it is shown anew.
     *
     * @param pages their bytes by address, without a "/" at the front
     */
    public void showProofs(Map<String, byte[]> pages) {
        proofs = Map.copyOf(pages);
    }

    /** Tells all open pages. */
    public void announce(Notice notice) {
        readers.tell(notice);
    }

    private void handle(HttpExchange exchange) {
        boolean kept = false;
        try {
            kept = answer(exchange);
        } catch (IOException gone) {
            // The reader went away, which readers may do.
        } finally {
            if (!kept) {
                exchange.close();
            }
        }
    }

    /** Whether the exchange stays open. */
    private boolean answer(HttpExchange exchange) throws IOException {
        Answer answer = new Answer(exchange);
        List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        String authority = exchange.getRequestURI().getRawAuthority();
        if (hosts.size() != 1 || !Hosts.isOwn(hosts.get(0)) || (authority != null && !Hosts.isOwn(authority))) {
            answer.say(403, "This site is shown to this computer only, under the name localhost.");
            return false;
        }
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            answer.say(405, "There is nothing to do here but read.");
            return false;
        }
        String address = Objects.requireNonNullElse(exchange.getRequestURI().getRawPath(), "");
        if (address.equals(LivePage.EVENTS) && method.equals("GET")) {
            readers.add(exchange);
            return true;
        }
        if (address.equals(LivePage.SCRIPT)) {
            answer.send(Answer.OK, Copy.of(MediaTypes.SCRIPT, script));
        } else {
            page(
                    address,
                    new LivePage("http://" + hosts.get(0), readers.notice().version()),
                    answer);
        }
        return false;
    }

    private void page(String address, LivePage live, Answer answer) throws IOException {
        String path = SiteFiles.unescaped(address);
        byte[] proof = path == null || path.isEmpty() ? null : proofs.get(path.substring(1));
        if (proof != null) {
            answer.send(Answer.OK, Copy.of(MediaTypes.HTML, live.of(proof)));
            return;
        }
        Path file = find(address);
        if (file != null && Files.isDirectory(file)) {
            answer.redirect(address + "/");
            return;
        }
        try (Copy copy = file == null ? lost(live) : copy(file, live)) {
            answer.send(file == null ? Answer.LOST : Answer.OK, copy);
        } catch (NoSuchFileException e) {
            // A build took it away this very moment.
            answer.send(Answer.LOST, lost(live));
        }
    }

    private @Nullable Path find(String address) {
        SiteFiles shown = files;
        return shown == null ? null : shown.find(address);
    }

    private static Copy copy(Path file, LivePage live) throws IOException {
        return MediaTypes.of(file.toString()).equals(MediaTypes.HTML)
                ? Copy.of(MediaTypes.HTML, live.of(Files.readAllBytes(file)))
                : Copy.of(file);
    }

    private Copy lost(LivePage live) throws IOException {
        Path page = find(LOST_PAGE);
        byte[] bytes = page == null ? NO_PAGE.getBytes(StandardCharsets.UTF_8) : Files.readAllBytes(page);
        return Copy.of(MediaTypes.HTML, live.ofLost(bytes));
    }

    @Override
    public void close() {
        readers.close();
        server.stop(0);
        workers.shutdownNow();
    }
}
