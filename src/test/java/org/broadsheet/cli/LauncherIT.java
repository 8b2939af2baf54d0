package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code mvn package} packs, unpacked and started as people do. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The launcher tested here is a shell script")
class LauncherIT {

    private static final String FROM_ARCHIVE = "org.broadsheet.build.Build source: shared objects file";

    @TempDir
    Path temporary;

    private Path home;
    private Path launcher;
    private Path seeds;
    private Path classes;

    @BeforeEach
    void unpack() throws IOException {
        home = Files.createDirectories(temporary.resolve("my prögrams/broadsheet"));
        launcher = home.resolve("broadsheet");
        classes = temporary.resolve("classes.txt");
        try (FileSystem zip = FileSystems.newFileSystem(zip(), Map.of("enablePosixFileAttributes", "true"))) {
            try (Stream<Path> files = Files.walk(zip.getPath("/"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path unpacked = home.resolve(file.getFileName().toString());
                    Files.copy(file, unpacked);
                    Files.setPosixFilePermissions(unpacked, Files.getPosixFilePermissions(file));
                }
            }
        }
        seeds = temporary.resolve("my articles");
        Run.article(seeds, "été.txt", "Ferry back", "https://gull.example/2024/05/14/coast/ferry", "It is back.");
        Run.article(seeds, "b.md", "Tunnel", "https://tide.example/2024/05/13/travel/tunnel", "- It\n- *opens*.");
    }

    @AfterEach
    void awaitMakers() throws Exception {
        Archives.awaitMakers(temporary);
    }

    private static Path zip() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void the_second_run_starts_from_an_archive_and_makes_the_same_site_as_the_jar() throws Exception {
        Path first = temporary.resolve("first");
        Run run = start(Map.of(), launcher, seeds, "-o", first);
        assertEquals(0, run.status(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("2 articles"), run.out());

        Archives.await(home);
        Path second = temporary.resolve("second");
        run = start(Map.of("BROADSHEET_OPTS", "-Xlog:class+load:file=" + classes), launcher, seeds, "-o", second);
        assertEquals("", run.err());
        assertTrue(Files.readString(classes).contains(FROM_ARCHIVE));

        Path jar = temporary.resolve("jar");
        start(Map.of(), java(), "-jar", "target/broadsheet.jar", seeds, "-o", jar);
        assertEquals(Run.files(jar), Run.files(first));
        assertEquals(Run.files(jar), Run.files(second));
    }

    @Test
    void a_damaged_archive_does_no_harm_and_one_of_another_program_is_not_used() throws Exception {
        start(Map.of(), launcher, seeds, "-o", temporary.resolve("site"));
        Path archive = Archives.await(home);
        byte[] whole = Files.readAllBytes(archive);
        for (int length : new int[] {0, 1000, whole.length / 2}) {
            Files.delete(archive);
            Files.write(archive, Arrays.copyOf(whole, length));
            Run run = start(Map.of(), launcher, seeds, "-o", temporary.resolve("site"));
            assertEquals(0, run.status());
            assertEquals("", run.err());
            assertTrue(run.out().startsWith("2 articles"), run.out());
            Archives.await(home);
            assertTrue(Files.size(archive) > length, "it was made again");
        }
        Path jar = home.resolve("broadsheet.jar");
        try (FileSystem changed = FileSystems.newFileSystem(jar)) {
            Files.writeString(changed.getPath("another"), "program");
        }
        Map<String, String> watched = Map.of("BROADSHEET_OPTS", "-Xlog:class+load:file=" + classes);
        assertEquals(0, start(watched, launcher, "--version").status());
        assertFalse(Files.readString(classes).contains("org.broadsheet.cli.Main source: shared objects file"));
    }

    @Test
    void several_first_runs_at_once_make_one_good_archive() throws Exception {
        List<Process> runs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            runs.add(process(Map.of(), launcher, "check", seeds)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        }
        for (Process run : runs) {
            assertEquals(0, run.waitFor());
        }
        Archives.await(home);
        Map<String, String> watched = Map.of("BROADSHEET_OPTS", "-Xlog:class+load:file=" + classes);
        assertEquals(
                0,
                start(watched, launcher, seeds, "-o", temporary.resolve("site")).status());
        assertTrue(Files.readString(classes).contains(FROM_ARCHIVE));
    }

    @Test
    void a_folder_that_cannot_be_written_to_has_its_archive_in_the_cache() throws Exception {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-xr-x"));
        Assumptions.assumeFalse(Files.isWritable(home), "root may write everywhere");
        assertEquals(0, start(Map.of(), launcher, "--version").status());
        Archives.await(temporary.resolve("cache/broadsheet"));
    }

    @Test
    void it_may_be_a_link_in_any_folder_and_knows_names_in_a_plain_locale() throws Exception {
        Path link = Files.createSymbolicLink(temporary.resolve("other"), Path.of("my prögrams/broadsheet/broadsheet"));
        Path again = Files.createSymbolicLink(temporary.resolve("link"), link.getFileName());
        Path site = temporary.resolve("sïte");
        Run run = start(Map.of("LC_ALL", "C"), again, seeds, "-o", site);
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("2 articles"), run.out());
        assertTrue(Files.exists(site.resolve("index.html")));
    }

    @Test
    void without_a_home_nothing_is_kept_at_the_root_of_the_disk() throws Exception {
        Path cache = Path.of("/.cache/broadsheet");
        Assumptions.assumeFalse(Files.exists(cache));
        Run run = start(Map.of("HOME", "", "XDG_CACHE_HOME", ""), launcher, seeds, "-o", temporary.resolve("site"));
        assertEquals(0, run.status(), run.err());
        assertFalse(Files.exists(cache));
    }

    @Test
    void who_has_chosen_a_collector_for_every_java_keeps_it() throws Exception {
        for (String name : List.of("BROADSHEET_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")) {
            Run run = start(Map.of(name, "-XX:+UseSerialGC"), launcher, "--version");
            assertEquals(0, run.status(), name + ": " + run.out());
        }
    }

    @Test
    void the_quick_compiler_is_alone_where_little_is_to_be_read() throws Exception {
        Path java = temporary.resolve("java");
        Files.createDirectories(java.resolve("bin"));
        Files.writeString(java.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertTrue(java.resolve("bin/java").toFile().setExecutable(true));
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"17.0.9\"\n");
        Path site = temporary.resolve("site");
        assertTrue(isQuick(java, "-o", site, seeds));
        assertFalse(isQuick(java, "serve", "-o", site, seeds), "runs for days");

        Path many = Files.createDirectory(seeds.resolve("pictures"));
        for (int i = 0; i < 20_000; i++) {
            Files.createFile(many.resolve(i + ".jpg"));
        }
        assertFalse(isQuick(java, "-o", site, seeds));
        Path register = temporary.resolve(".broadsheet/site/register");
        Files.createDirectories(register.getParent());
        Files.createFile(register);
        assertTrue(isQuick(java, "-o", site + "/", seeds), "nothing has changed");
        assertTrue(isQuick(java, seeds, "--output=" + site), "nothing has changed");
        Path link = Files.createSymbolicLink(temporary.resolve("link"), Files.createDirectory(site));
        assertTrue(isQuick(java, seeds, "-o", link), "nothing has changed");
        assertFalse(isQuick(java, "-o", site, seeds, "--clean"));
        assertFalse(isQuick(java, "-o", temporary.resolve("another"), seeds));
        Files.setLastModifiedTime(register, FileTime.fromMillis(0));
        assertFalse(isQuick(java, "-o", site, seeds), "read by an older program, or all changed since");
    }

    @Test
    @Timeout(60)
    void links_that_go_round_in_a_circle_end_a_run_with_a_message() throws Exception {
        Path circle = Files.createSymbolicLink(temporary.resolve("circle"), Path.of("circle"));
        Run run = start(Map.of(), launcher, seeds, "-o", circle);
        assertEquals(3, run.status());
        assertTrue(run.err().startsWith(circle + " cannot be"), run.err());
    }

    private boolean isQuick(Path java, Object... args) throws Exception {
        Object[] words = Stream.concat(Stream.of(launcher), Stream.of(args)).toArray();
        return start(Map.of("JAVA_HOME", java.toString()), words).out().contains("-XX:TieredStopAtLevel=1");
    }

    @Test
    void status_and_words_of_the_program_come_through_and_a_missing_java_is_said() throws Exception {
        Run small = start(Map.of("BROADSHEET_OPTS", "-Xmx32m"), launcher, seeds, "-o", temporary.resolve("site"));
        assertTrue(small.err().contains("Give more: BROADSHEET_OPTS=-Xmx"), small.err());
        Run wrong = start(Map.of(), launcher, "--no-such-option");
        assertEquals(2, wrong.status());
        assertTrue(wrong.err().startsWith("There is no option --no-such-option"), wrong.err());

        Run none = start(Map.of("JAVA_HOME", "", "PATH", "/nowhere"), "/bin/sh", launcher, "--version");
        assertEquals(3, none.status());
        assertTrue(none.err().startsWith("Broadsheet needs Java 17 or later. There is none"), none.err());

        Path old = temporary.resolve("old");
        Files.createDirectories(old.resolve("bin"));
        Files.writeString(old.resolve("bin/java"), "#!/bin/sh\nexit 1\n");
        assertTrue(old.resolve("bin/java").toFile().setExecutable(true));
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\n");
        Run early = start(Map.of("JAVA_HOME", old.toString()), launcher, "--version");
        assertEquals(3, early.status());
        assertTrue(early.err().contains("is Java 11.0.2"), early.err());
    }

    private Run start(Map<String, String> environment, Object... words) throws Exception {
        File out = temporary.resolve("out.txt").toFile();
        File err = temporary.resolve("err.txt").toFile();
        int status = process(environment, words)
                .redirectOutput(out)
                .redirectError(err)
                .start()
                .waitFor();
        return new Run(
                status,
                Files.readString(out.toPath(), StandardCharsets.UTF_8),
                Files.readString(err.toPath(), StandardCharsets.UTF_8));
    }

    private ProcessBuilder process(Map<String, String> environment, Object... words) {
        ProcessBuilder process =
                new ProcessBuilder(Stream.of(words).map(Object::toString).toList());
        process.environment().keySet().removeIf(name -> name.startsWith("JAVA_TOOL") || name.startsWith("JDK_JAVA"));
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().put("XDG_CACHE_HOME", temporary.resolve("cache").toString());
        process.environment().putAll(environment);
        return process;
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
