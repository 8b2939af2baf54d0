package org.broadsheet.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The Firefox of the machine, driven by WebDriver BiDi over its own socket, because Playwright needs a Firefox of its own
 * making. Pages on disk are strictly apart from one another, as they are for readers.
 */
public final class Firefox implements AutoCloseable {

    private static final String STRICT = """
            user_pref("security.fileuri.strict_origin_policy", true);
            user_pref("remote.prefs.recommended", false);
            user_pref("datareporting.policy.dataSubmissionEnabled", false);
            user_pref("toolkit.telemetry.reportingpolicy.firstRun", false);
            user_pref("browser.shell.checkDefaultBrowser", false);
            user_pref("browser.startup.page", 0);
            user_pref("browser.aboutwelcome.enabled", false);
            user_pref("app.update.enabled", false);
            """;

    private static final String LISTENING = "WebDriver BiDi listening on ";

    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonObject>> asked;
    private final List<String> messages;
    private final AtomicInteger last = new AtomicInteger();
    private final String context;

    private Firefox(Process process, String address) throws Exception {
        this.process = process;
        this.asked = new ConcurrentHashMap<>();
        this.messages = new CopyOnWriteArrayList<>();
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address + "/session"), new Listener(asked, messages))
                .get(30, TimeUnit.SECONDS);
        ask("session.new", "{\"capabilities\":{}}");
        ask("session.subscribe", "{\"events\":[\"log.entryAdded\"]}");
        JsonArray contexts = ask("browsingContext.getTree", "{}").getAsJsonArray("contexts");
        this.context = contexts.get(0).getAsJsonObject().get("context").getAsString();
    }

    /** Starts the browser with a new profile; skips or fails the calling test when there is none. */
    public static Firefox start(Path profile) throws Exception {
        Path program = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(Path.of(folder, "firefox-esr"), Path.of(folder, "firefox")))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (program == null) {
            String missing = "No firefox on this machine: some browser tests need one";
            return System.getenv("CI") == null ? abort(missing) : fail(missing);
        }
        Files.createDirectories(profile);
        Files.writeString(profile.resolve("user.js"), STRICT);
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-remote",
                        "--remote-debugging-port",
                        "0",
                        "--profile",
                        profile.toString(),
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("output.txt").toFile())
                .start();
        for (int tenths = 0; tenths < 600 && process.isAlive(); tenths++) {
            for (String line : Files.readAllLines(profile.resolve("output.txt"))) {
                if (line.contains(LISTENING)) {
                    return new Firefox(
                            process,
                            line.substring(line.indexOf(LISTENING) + LISTENING.length())
                                    .strip());
                }
            }
            Thread.sleep(100);
        }
        process.destroyForcibly();
        throw new IOException("Firefox does not listen");
    }

    public void open(String address) throws Exception {
        JsonObject where = new JsonObject();
        where.addProperty("context", context);
        where.addProperty("url", address);
        where.addProperty("wait", "complete");
        ask("browsingContext.navigate", where.toString());
    }

    /** The value of an expression in the page, waited for when it is a promise, as a string. */
    public String evaluate(String expression) throws Exception {
        JsonObject target = new JsonObject();
        target.addProperty("context", context);
        JsonObject what = new JsonObject();
        what.addProperty("expression", expression);
        what.add("target", target);
        what.addProperty("awaitPromise", true);
        JsonObject answer = ask("script.evaluate", what.toString());
        JsonElement result = answer.get("result");
        if (result == null || !result.getAsJsonObject().has("value")) {
            throw new IOException(answer.toString());
        }
        return result.getAsJsonObject().get("value").getAsString();
    }

    /** What the console and the errors of all pages said so far. */
    public List<String> messages() {
        return messages;
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }

    private JsonObject ask(String method, String parameters) throws Exception {
        int id = last.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        asked.put(id, answer);
        String command = "{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}";
        socket.sendText(command, true).get(10, TimeUnit.SECONDS);
        JsonObject message = answer.get(60, TimeUnit.SECONDS);
        if (!message.has("result")) {
            throw new IOException(method + ": " + message);
        }
        return message.getAsJsonObject("result");
    }

    /** Puts messages together and hands them to those that wait for them. */
    private static final class Listener implements WebSocket.Listener {

        private final Map<Integer, CompletableFuture<JsonObject>> asked;
        private final List<String> messages;
        private final StringBuilder text = new StringBuilder();

        Listener(Map<Integer, CompletableFuture<JsonObject>> asked, List<String> messages) {
            this.asked = asked;
            this.messages = messages;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean isLast) {
            text.append(part);
            if (isLast) {
                JsonObject message = JsonParser.parseString(text.toString()).getAsJsonObject();
                text.setLength(0);
                if (message.has("id") && !message.get("id").isJsonNull()) {
                    asked.get(message.get("id").getAsInt()).complete(message);
                } else if (message.has("method")) {
                    messages.add(message.getAsJsonObject("params").get("text").getAsString());
                }
            }
            socket.request(1);
            return CompletableFuture.completedStage(null);
        }
    }
}
