package org.broadsheet.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Starts the program once more, with the same arguments, where Java was not started in the way that serves it best.
 *
 * <p>Names: Java takes the encoding of file names from the locale, and in the locale "C" it can neither make nor read a name
 * that is not ASCII. The same seeds must give the same site everywhere, so the second start has a locale with UTF-8.
 *
 * <p>Speed: unless told otherwise Java prepares for days of work. It compiles everything twice, and its collector takes all
 * the memory that there is. A build is over before that pays, so {@code java -jar broadsheet.jar} gets the options that the
 * launcher gives; who gives options of their own keeps them.
 */
final class Relaunch {

    /** The variable that says which process started this one. */
    private static final String STARTED_BY = "BROADSHEET_STARTED_BY";

    /** In milliseconds. */
    private static final long LOOK_EVERY = 50;

    /** From here on the slower compiler gains more than it costs. In files of the seeds folder; the launcher has it too. */
    private static final int LARGE = 20_000;

    /** What is done at once, and {@code serve}, which does run for days. */
    private static final Set<String> NO_WORK =
            Set.of("serve", "explain", "templates", "completion", "help", "-h", "--help", "-V", "--version");

    /** Options that a path follows, which is not that of the seeds folder. */
    private static final Set<String> WITH_PATH = Set.of("-o", "--output", "--templates", "--report");

    /** Variables that give options to every Java. */
    private static final List<String> OPTIONS_OF_ALL =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private Relaunch() {}

    /** The exit status of the second run; null when none was needed, or none is possible. */
    static @Nullable Integer ifNeeded(String... args) throws IOException, InterruptedException {
        String first = System.getenv(STARTED_BY);
        if (first != null) {
            endWith(first);
            return null;
        }
        ProcessHandle.Info self = ProcessHandle.current().info();
        List<String> arguments = List.of(self.arguments().orElse(new String[0]));
        List<String> options = List.of();
        if (isPlain(arguments, args) && isWork(args)) {
            Path jar = Path.of(arguments.get(1)).toAbsolutePath();
            options = options(jar, args);
            arguments = new ArrayList<>(arguments);
            arguments.set(1, jar.toString());
        }
        if (self.command().isEmpty() || arguments.isEmpty() || (options.isEmpty() && canName())) {
            return null;
        }
        List<String> line = new ArrayList<>();
        line.add(self.command().get());
        line.addAll(options);
        line.addAll(arguments);
        ProcessBuilder again = new ProcessBuilder(line).inheritIO();
        again.environment()
                .put(STARTED_BY, Long.toString(ProcessHandle.current().pid()));
        if (!canName()) {
            again.environment().put("LC_ALL", "C.UTF-8");
        }
        Process process = again.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process.waitFor();
    }

    /** {@code args} as the first process was given them; a locale without UTF-8 has put "?" in the place of letters. */
    static String[] asGiven(String... args) throws IOException {
        String first = System.getenv(STARTED_BY);
        if (first == null) {
            return args;
        }
        Path given = Path.of("/proc", first, "cmdline");
        if (!Files.isReadable(given)) {
            return args;
        }
        String[] words = new String(Files.readAllBytes(given), StandardCharsets.UTF_8).split("\0", -1);
        int end = words.length - 1;
        return end < args.length ? args : Arrays.copyOfRange(words, end - args.length, end);
    }

    private static boolean canName() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")
                || System.getProperty("sun.jnu.encoding", "").equalsIgnoreCase(StandardCharsets.UTF_8.name());
    }

    /** Whether Java was given nothing but the program and {@code args}. */
    private static boolean isPlain(List<String> arguments, String... args) {
        int own = arguments.size() - args.length;
        return own == 2
                && arguments.get(0).equals("-jar")
                && arguments.subList(own, arguments.size()).equals(List.of(args))
                && OPTIONS_OF_ALL.stream().allMatch(name -> System.getenv(name) == null);
    }

    private static boolean isWork(String... args) {
        for (String arg : args) {
            if (NO_WORK.contains(arg)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> options(Path jar, String... args) throws IOException {
        List<String> options =
                new ArrayList<>(List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
        options.addAll(Rehearsal.options(jar));
        if (!isLarge(seeds(args))) {
            options.add("-XX:TieredStopAtLevel=1");
        }
        return options;
    }

    /** The first folder that is named, unless an option comes before it. */
    private static File seeds(String... args) {
        for (int i = 0; i < args.length; i++) {
            File folder = new File(args[i]);
            if ((i == 0 || !WITH_PATH.contains(args[i - 1])) && folder.isDirectory()) {
                return folder;
            }
        }
        return new File("seeds");
    }

    private static boolean isLarge(File folder) throws IOException {
        Counter counter = new Counter();
        Files.walkFileTree(folder.toPath(), counter);
        return counter.files >= LARGE;
    }

    /** Counts files, no more than it takes. */
    private static final class Counter extends SimpleFileVisitor<Path> {
        private int files;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return ++files < LARGE ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
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
