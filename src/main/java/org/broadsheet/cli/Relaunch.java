package org.broadsheet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Starts the program once more, with the same arguments, where Java was not started in the way that serves it best.
 *
 * <p>Names: Java takes the encoding of file names from the locale, and in the locale "C" it can neither make nor read a name
 * that is not ASCII. The same seeds must give the same site everywhere, so the second start has a locale with UTF-8.
 *
 * <p>Speed: unless told otherwise Java prepares for days of work. It compiles everything twice, and its collector takes all
 * the memory that there is. A build is over before that pays, so {@code java -jar broadsheet.jar} gets the options that the
 * launcher gives, also where it is told how much memory it may take; who gives other options keeps them.
 */
final class Relaunch {

    /** The variable that says which process started this one. */
    private static final String STARTED_BY = "BROADSHEET_STARTED_BY";

    /** In milliseconds. */
    private static final long LOOK_EVERY = 50;

    /** Variables that give options to every Java. */
    private static final List<String> OPTIONS_OF_ALL =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /** Options that say how much memory Java may take, and nothing else. */
    private static final Pattern OF_MEMORY =
            Pattern.compile("-Xm[nsx].+|-XX:(Initial|Max|Min)(HeapSize|RAMPercentage)=.+");

    /**
     * The collector that stops everything, and then uses all cores: what counts is when the build is over. A tenth of the
     * time is worth the memory it saves.
     */
    private static final List<String> COLLECTOR = List.of("-XX:+UseParallelGC", "-XX:GCTimeRatio=9");

    /** Short-lived objects get at most one part in so many of the memory, so that there is room for the articles. */
    private static final int YOUNG_PART = 6;

    /** And no more than this, in bytes: at 100,000 articles more of it makes nothing quicker, and is filled all the same. */
    private static final long YOUNG = 96L << 20;

    /** Where Linux says whether a program gets large pages of memory: only if it asks, always, or never. */
    private static final Path LARGE_PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

    private Relaunch() {}

    /** The exit status of the second run; null when none was needed, or none is possible. */
    static @Nullable Integer ifNeeded(String... args) throws IOException, InterruptedException {
        String first = System.getenv(STARTED_BY);
        if (first != null) {
            endWith(first);
            return null;
        }
        List<String> own = new ArrayList<>(ofJava(args));
        if (own.isEmpty()) {
            return null;
        }
        Workload workload = Workload.of(args);
        if (isPlain(own) && workload.isBuild()) {
            int last = own.size() - 1;
            Path jar = Path.of(own.get(last)).toAbsolutePath();
            List<String> archive = ProgramArchive.options(jar);
            if (!archive.isEmpty()) {
                own.set(last, jar.toString());
            }
            own.addAll(1, archive);
            own.addAll(1, options(workload, jar));
        } else if (canName()) {
            return null;
        }
        own.addAll(List.of(args));
        ProcessBuilder again = new ProcessBuilder(own).inheritIO();
        again.environment()
                .put(STARTED_BY, Long.toString(ProcessHandle.current().pid()));
        if (!canName()) {
            again.environment().put("LC_ALL", "C.UTF-8");
        }
        Process process;
        try {
            process = again.start();
        } catch (IOException e) {
            // This process can do it, too.
            return null;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process.waitFor();
    }

    /** {@code args} as the first process was given them; a locale without UTF-8 has put "?" in the place of letters. */
    static String[] asGiven(String... args) throws IOException {
        String first = System.getenv(STARTED_BY);
        List<String> words = first == null ? List.of() : commandLine(first);
        int end = words.size();
        return end < args.length ? args : words.subList(end - args.length, end).toArray(new String[0]);
    }

    /** What stands before {@code args} on the command line, with the path of Java; empty when that is not known. */
    private static List<String> ofJava(String... args) throws IOException {
        ProcessHandle.Info self = ProcessHandle.current().info();
        List<String> words = new ArrayList<>(commandLine("self"));
        if (words.isEmpty()) {
            words.add("java");
            words.addAll(List.of(self.arguments().orElse(new String[0])));
        }
        int end = words.size() - args.length;
        if (self.command().isEmpty() || end < 2) {
            return List.of();
        }
        words.set(0, self.command().get());
        return words.subList(0, end);
    }

    /** The words of a command line as the system keeps it; empty when it does not. Java leaves out long and empty ones. */
    private static List<String> commandLine(String process) throws IOException {
        Path file = Path.of("/proc", process, "cmdline");
        if (!Files.isReadable(file)) {
            return List.of();
        }
        String[] words = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\0", -1);
        return List.of(words).subList(0, words.length - 1);
    }

    private static boolean canName() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")
                || System.getProperty("sun.jnu.encoding", "").equalsIgnoreCase(StandardCharsets.UTF_8.name());
    }

    /** Whether Java was given nothing but the program, and perhaps how much memory to take. */
    private static boolean isPlain(List<String> own) {
        int end = own.size() - 2;
        return end > 0
                && own.get(end).equals("-jar")
                && own.subList(1, end).stream()
                        .allMatch(option -> OF_MEMORY.matcher(option).matches())
                && OPTIONS_OF_ALL.stream().allMatch(name -> System.getenv(name) == null);
    }

    private static List<String> options(Workload workload, Path jar) throws IOException {
        List<String> options = new ArrayList<>(List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:-UsePerfData"));
        options.addAll(COLLECTOR);
        options.add("-XX:MaxNewSize=" + Math.min(Runtime.getRuntime().maxMemory() / YOUNG_PART, YOUNG));
        // The processor finds its way in large pages faster. Where there are none, Java would say so on the terminal.
        if (Files.isReadable(LARGE_PAGES) && Files.readString(LARGE_PAGES).contains("[madvise]")) {
            options.add("-XX:+UseTransparentHugePages");
        }
        if (!workload.isLarge(jar)) {
            options.add("-XX:TieredStopAtLevel=1");
        }
        return options;
    }

    /** Whoever kills the first process means this one, which then has another parent. */
    private static void endWith(String first) {
        Thread watch = new Thread(() -> {
            while (ProcessHandle.current()
                    .parent()
                    .filter(parent -> isFirst(parent, first))
                    .isPresent()) {
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
    }

    private static boolean isFirst(ProcessHandle parent, String first) {
        return Long.toString(parent.pid()).equals(first);
    }
}
