package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How {@code java -jar} starts the program, which may be twice. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows does not tell a program its own command line")
class RelaunchIT {

    /** Where no archive can be made, which would go on after the test. */
    private static final String NO_CACHE = "XDG_CACHE_HOME=/dev/null";

    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    @TempDir
    Path temporary;

    private final List<Process> started = new ArrayList<>();
    private Path seeds;
    private Path site;

    @BeforeEach
    void write() throws IOException {
        seeds = temporary.resolve("seeds");
        site = temporary.resolve("site");
        Run.article(seeds, "été.txt", "Ferry back", "https://gull.example/2024/05/14/coast/ferry", "It is back.");
    }

    /** A test that fails or takes too long leaves nothing running. */
    @AfterEach
    void stop() throws Exception {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
        Archives.awaitMakers(temporary);
    }

    @Test
    void a_build_gets_the_quick_compiler_alone_and_says_what_it_says_otherwise() throws Exception {
        Process process = start(List.of(), seeds, "-o", site);
        assertTrue(second(process).orElseThrow().contains(QUICK));
        assertEquals(0, process.waitFor());
        assertTrue(out().startsWith("1 article"), out());
        assertTrue(Files.exists(site.resolve("index.html")));
    }

    @Test
    void the_second_build_starts_from_an_archive_as_long_as_the_program_is_the_same() throws Exception {
        Path jar = Files.copy(Path.of("target/broadsheet.jar"), temporary.resolve("broadsheet.jar"));
        List<String> cached = List.of("LC_ALL=C.UTF-8", "XDG_CACHE_HOME=" + temporary.resolve("cache"));
        assertEquals(0, start(jar, cached, List.of(), seeds, "-o", site).waitFor());
        Path archive = Archives.await(temporary.resolve("cache/broadsheet"));

        Process process = start(jar, cached, List.of(), seeds, "-o", temporary.resolve("again"));
        assertTrue(second(process).orElseThrow().stream().anyMatch(option -> option.endsWith("=" + archive)));
        assertEquals(0, process.waitFor());
        assertTrue(out().startsWith("1 article"), out());
        assertEquals(Run.files(site), Run.files(temporary.resolve("again")));

        FileTime time = Files.getLastModifiedTime(jar);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(time.toMillis() - 60_000));
        assertTrue(isMadeAnew(archive, jar, cached), "Java would not take it for a jar of another time");
        try (FileSystem changed = FileSystems.newFileSystem(jar)) {
            Files.writeString(changed.getPath("another"), "program");
        }
        Files.setLastModifiedTime(jar, time);
        assertTrue(isMadeAnew(archive, jar, cached), "Java would take it for another program");
    }

    /** Whether a build asks for the archive to be made; it is stopped before that. */
    private boolean isMadeAnew(Path archive, Path jar, List<String> environment) throws Exception {
        Process process = start(jar, environment, List.of(), seeds, "-o", site);
        boolean asked = second(process).orElseThrow().contains("-Dbroadsheet.archive=" + archive);
        stop(process);
        return asked;
    }

    private static void stop(Process first) throws Exception {
        ProcessHandle second = first.children().findFirst().orElseThrow();
        first.destroyForcibly().waitFor();
        second.onExit().get(20, TimeUnit.SECONDS);
    }

    @Test
    void many_files_get_both_compilers_until_they_have_been_read() throws Exception {
        Path many = Files.createDirectory(seeds.resolve("pictures"));
        for (int i = 0; i < 20_000; i++) {
            Files.createFile(many.resolve(i + ".jpg"));
        }
        Process process = start(List.of(), "-o", site, seeds);
        List<String> second = second(process).orElseThrow();
        assertFalse(second.contains(QUICK));
        assertTrue(second.contains("-XX:+UseParallelGC"));
        assertTrue(young(second) <= 96 << 20, second.toString());
        assertEquals(0, process.waitFor());

        assertTrue(isQuick("-o", site, seeds), "nothing has changed");
        assertTrue(isQuick("--output=" + site, seeds), "nothing has changed");
        assertFalse(isQuick("-o", site, seeds, "--clean"));
        assertFalse(isQuick("-o", temporary.resolve("another"), seeds));
        Files.setLastModifiedTime(temporary.resolve(".broadsheet/site/register"), FileTime.fromMillis(0));
        assertFalse(isQuick("-o", site, seeds), "read by an older program, or all changed since");
    }

    /** Whether a build gets the quick compiler alone; it is stopped before its end. */
    private boolean isQuick(Object... args) throws Exception {
        Process process = start(List.of(), args);
        boolean isQuick = second(process).orElseThrow().contains(QUICK);
        stop(process);
        return isQuick;
    }

    @Test
    void who_says_how_much_memory_to_take_has_it_collected_the_same_way() throws Exception {
        Process process = start(List.of("-Xms20m", "-Xmx200m"), seeds, "-o", site);
        List<String> second = second(process).orElseThrow();
        assertTrue(second.containsAll(List.of("-XX:+UseParallelGC", QUICK, "-Xms20m", "-Xmx200m")), second.toString());
        assertTrue(young(second) <= (200 << 20) / 6, second.toString());
        assertEquals(0, process.waitFor());
        assertTrue(out().startsWith("1 article"), out());
    }

    /** The memory that short-lived objects may take, in bytes. */
    private static long young(List<String> options) {
        String given = "-XX:MaxNewSize=";
        String option = options.stream()
                .filter(word -> word.startsWith(given))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(option.substring(given.length()));
    }

    @Test
    void large_pages_of_memory_are_asked_for_where_they_are_to_be_had() throws Exception {
        Path says = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
        boolean canAsk = Files.isReadable(says) && Files.readString(says).contains("[madvise]");
        Process process = start(List.of(), seeds, "-o", site);
        List<String> second = second(process).orElseThrow();
        assertEquals(canAsk, second.contains("-XX:+UseTransparentHugePages"), second.toString());
        assertEquals(0, process.waitFor());
    }

    @Test
    void who_gives_other_options_to_java_keeps_them() throws Exception {
        Process process = start(List.of("-Xmx200m", "-XX:+UseG1GC"), seeds, "-o", site);
        assertTrue(second(process).isEmpty());
        assertEquals(0, process.waitFor());
    }

    @Test
    void a_plain_locale_does_not_keep_names_from_being_read_and_written() throws Exception {
        Path own = temporary.resolve("Zürich, 東京");
        Process process = start(List.of("LC_ALL=C"), List.of("-Xmx200m"), seeds, "-o", own);
        assertTrue(second(process).orElseThrow().contains("-Xmx200m"));
        assertEquals(0, process.waitFor());
        assertTrue(out().startsWith("1 article"), out());
        assertTrue(Files.exists(own.resolve("index.html")));
    }

    @Test
    void a_plain_locale_keeps_empty_and_long_arguments_in_their_places() throws Exception {
        Path own = temporary.resolve("東京");
        String tagline = "é".repeat(3000);
        Process process = start(List.of("LC_ALL=C"), List.of(), seeds, "-o", own, "--tagline", tagline, "--title", "");
        assertEquals(0, process.waitFor());
        assertTrue(out().startsWith("1 article"), out());
        assertTrue(Files.readString(own.resolve("index.html")).contains(tagline));
    }

    @Test
    void a_cache_that_cannot_be_named_is_done_without() throws Exception {
        Path cache = Files.createDirectories(temporary.resolve("été"));
        assertEquals(
                0,
                start(List.of("LC_ALL=C", "XDG_CACHE_HOME=" + cache), List.of(), seeds, "-o", site)
                        .waitFor());
        assertTrue(out().startsWith("1 article"), out());
    }

    @Test
    void the_exit_status_and_errors_come_through() throws Exception {
        Process process = start(List.of(), "--no-such-option");
        assertEquals(2, process.waitFor());
        assertTrue(out().startsWith("There is no option --no-such-option"), out());
    }

    @Test
    void the_second_ends_with_the_first() throws Exception {
        Process process = start(List.of("LC_ALL=C"), List.of(), "serve", seeds, "-o", site, "--port", "0");
        // The second is started with the words of the first, so only its work tells that it is there.
        while (process.isAlive() && !out().contains("http://")) {
            Thread.sleep(1);
        }
        ProcessHandle second = process.children().findFirst().orElseThrow();
        process.destroyForcibly().waitFor();
        second.onExit().get(20, TimeUnit.SECONDS);
    }

    @Test
    void an_export_that_is_stopped_leaves_nothing_behind() throws Exception {
        Path own = Files.createDirectory(temporary.resolve("own"));
        Process process = start(List.of("-Djava.io.tmpdir=" + own), "export", seeds);
        while (process.isAlive() && Run.files(own).keySet().stream().noneMatch(file -> file.endsWith("sketches"))) {
            Thread.sleep(1);
        }
        process.destroy();
        assertEquals(143, process.waitFor());
        assertEquals(0, own.toFile().list().length);
    }

    /** The arguments of the process that {@code first} starts; empty when it ends without one. */
    private static Optional<List<String>> second(Process first) throws InterruptedException {
        while (first.isAlive()) {
            Optional<List<String>> second = first.children()
                    .map(child -> arguments(child.info()))
                    // A child has the arguments of its parent until it becomes another program, and the parent itself
                    // was "env" before it was Java, so both are looked at each time, the child first.
                    .filter(arguments -> arguments.contains("-jar") && !arguments.equals(arguments(first.info())))
                    .findFirst();
            if (second.isPresent()) {
                return second;
            }
            Thread.sleep(1);
        }
        return Optional.empty();
    }

    private static List<String> arguments(ProcessHandle.Info process) {
        return process.arguments().map(Arrays::asList).orElse(List.of());
    }

    private Process start(List<String> options, Object... args) throws IOException {
        return start(List.of("LC_ALL=C.UTF-8"), options, args);
    }

    private Process start(List<String> environment, List<String> options, Object... args) throws IOException {
        return start(Path.of("target/broadsheet.jar"), environment, options, args);
    }

    private Process start(Path jar, List<String> environment, List<String> options, Object... args) throws IOException {
        List<String> line = new ArrayList<>(List.of("env", NO_CACHE));
        line.addAll(environment);
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(options);
        line.addAll(List.of("-jar", jar.toString()));
        Stream.of(args).map(Object::toString).forEach(line::add);
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("out.txt").toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.endsWith("JAVA_OPTIONS") || name.equals("JAVA_TOOL_OPTIONS"));
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private String out() throws IOException {
        return Files.readString(temporary.resolve("out.txt"));
    }
}
