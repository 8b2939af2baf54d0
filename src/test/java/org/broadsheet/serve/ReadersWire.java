package org.broadsheet.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The other end of a newsstand, without a browser's manners. */
public final class ReadersWire implements AutoCloseable {

    private final Socket socket;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private ReadersWire(Socket socket) {
        this.socket = socket;
    }

    /** Sends bytes as they are; all that comes back until the other end closes. */
    static String raw(String address, String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), URI.create(address).getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Listens to the events at {@code address}, as an open page does. */
    public static ReadersWire listen(String address) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), URI.create(address).getPort());
        socket.getOutputStream()
                .write("GET /.broadsheet/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        ReadersWire wire = new ReadersWire(socket);
        Thread thread = new Thread(wire::read, "wire");
        thread.setDaemon(true);
        thread.start();
        return wire;
    }

    private void read() {
        try (InputStream in = socket.getInputStream()) {
            StringBuilder line = new StringBuilder();
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == '\n') {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                } else {
                    line.append((char) b);
                }
            }
        } catch (IOException closed) {
            lines.add("closed");
        }
    }

    /** The data of the next event that has {@code part} in it. */
    public String next(String part) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end) {
            String line = lines.poll(1, TimeUnit.SECONDS);
            if (line != null && line.startsWith("data: ") && line.contains(part)) {
                return line.substring("data: ".length());
            }
        }
        throw new AssertionError("No event with " + part);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
