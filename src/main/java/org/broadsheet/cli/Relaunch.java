package org.broadsheet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Java takes the encoding of file names from the locale, and in the locale "C" it can neither make nor read a name that is
 * not ASCII. As the same seeds must give the same site everywhere, the program starts itself once more with the same
 * arguments in a locale whose encoding is UTF-8.
 */
final class Relaunch {

    private static final String DONE = "BROADSHEET_RELAUNCHED";
    private static final long LOOK_EVERY = 50;

    private Relaunch() {}

    /** The exit status of the second run; null when none was needed, or none is possible. */
    static @Nullable Integer ifNamesNeedIt() throws IOException, InterruptedException {
        if (System.getenv(DONE) != null) {
            endWithParent();
            return null;
        }
        String encoding = System.getProperty("sun.jnu.encoding", "");
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        if (windows || encoding.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            return null;
        }
        ProcessHandle.Info self = ProcessHandle.current().info();
        if (self.command().isEmpty() || self.arguments().isEmpty()) {
            return null;
        }
        List<String> line = new ArrayList<>();
        line.add(self.command().get());
        line.addAll(List.of(self.arguments().get()));
        ProcessBuilder again = new ProcessBuilder(line).inheritIO();
        again.environment().putAll(Map.of("LC_ALL", "C.UTF-8", DONE, "1"));
        Process process = again.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process.waitFor();
    }

    /** Whoever kills the first process means this one. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> {
            Thread watch = new Thread(() -> {
                while (parent.isAlive()) {
                    try {
                        Thread.sleep(LOOK_EVERY);
                    } catch (InterruptedException e) {
                        return;
                    }
                }
                Runtime.getRuntime().halt(Exit.FAILED);
            });
            watch.setDaemon(true);
            watch.start();
        });
    }
}
