package org.broadsheet.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A build of two small articles that nobody sees, in which Java learns what the program needs and keeps it in a {@link
 * ProgramArchive}: with that a small build takes a quarter less of the CPU. The launcher and {@link Relaunch} ask for it when
 * they find no archive; it is made after the program has ended, in a process that nobody waits for. Whatever fails here, the
 * program works without.
 */
final class Rehearsal {

    private static final Duration TIME_LIMIT = Duration.ofMinutes(2);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofDays(1);
    private static final Duration FORGOTTEN = Duration.ofDays(90);
    private static final List<String> ARTICLES = List.of("report.md", "notice.txt");

    private Rehearsal() {}

    /** Has the archive made if it was asked for, and does not wait for it. */
    static void startIfAsked() {
        String archive = System.getProperty(ProgramArchive.MISSING);
        if (archive != null) {
            try {
                java(List.of("-XX:-UsePerfData"), Rehearsal.class.getName(), "make", archive);
            } catch (IOException e) {
                // The next start will be as slow as this one was.
            }
        }
    }

    /** {@code make ARCHIVE}: makes the archive. {@code perform}: builds. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args[0].equals("make")) {
            make(new ProgramArchive(Path.of(args[1])));
        } else {
            perform();
        }
    }

    private static void make(ProgramArchive archive) throws IOException, InterruptedException {
        Path attempt = archive.beside(".attempt");
        if (isRecent(attempt, BETWEEN_ATTEMPTS)) {
            return;
        }
        Files.deleteIfExists(attempt);
        try {
            Files.createFile(attempt);
        } catch (FileAlreadyExistsException another) {
            return;
        }
        String program = ProgramArchive.program(Path.of(System.getProperty("java.class.path")));
        Path draft = archive.beside(".draft");
        Path classes = archive.beside(".classes");
        if (isKept(draft, classes) && Files.exists(draft)) {
            archive.replaceBy(draft, program);
            Files.delete(attempt);
        }
        Files.deleteIfExists(classes);
        Files.deleteIfExists(draft);
        Files.deleteIfExists(archive.beside(".draft.config"));
        sweep(archive.file().resolveSibling("."));
    }

    /**
     * Whether Java has kept in {@code draft} what a performance needs. Before Java 25 a performance only lists its classes:
     * an archive made as it ends leaves out classes for Java 5, which picocli's are, and a start would take 40 ms longer.
     */
    private static boolean isKept(Path draft, Path classes) throws IOException, InterruptedException {
        String performer = Rehearsal.class.getName();
        if (ProgramArchive.isAotCache()) {
            return isDone(java(List.of("-XX:AOTCacheOutput=" + draft), performer, "perform"));
        }
        return isDone(java(List.of("-XX:DumpLoadedClassList=" + classes), performer, "perform"))
                && isDone(java(List.of(
                        "-Xshare:dump", "-XX:SharedClassListFile=" + classes, "-XX:SharedArchiveFile=" + draft)));
    }

    private static boolean isDone(Process process) throws InterruptedException {
        if (process.waitFor(TIME_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            return process.exitValue() == 0;
        }
        process.destroyForcibly().waitFor();
        return false;
    }

    private static boolean isRecent(Path file, Duration age) throws IOException {
        return Files.exists(file)
                && Files.getLastModifiedTime(file).toInstant().plus(age).isAfter(Instant.now());
    }

    /** What belongs to programs that are no longer there; an archive that is still in use will be made again. */
    private static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "broadsheet-*.archive*")) {
            for (Path file : files) {
                if (!isRecent(file, FORGOTTEN)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static void perform() throws IOException {
        Path stage = Files.createTempDirectory("broadsheet");
        try {
            Path seeds = Files.createDirectory(stage.resolve("seeds"));
            for (String article : ARTICLES) {
                try (InputStream in = Rehearsal.class.getResourceAsStream("rehearsal/" + article)) {
                    Files.copy(Objects.requireNonNull(in), seeds.resolve(article));
                }
            }
            PrintStream nobody = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            String site = stage.resolve("site").toString();
            Main.run(nobody, nobody, seeds.toString(), "-o", site);
            Main.run(nobody, nobody, seeds.toString(), "-o", site);
            Main.run(nobody, nobody, "check", seeds.toString());
        } finally {
            try (Stream<Path> all = Files.walk(stage)) {
                all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    /** The same Java, with this program in its class path, in another process. */
    private static Process java(List<String> options, String... words) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(options);
        line.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable"));
        line.addAll(List.of("-cp", System.getProperty("java.class.path")));
        line.addAll(List.of(words));
        return new ProcessBuilder(line)
                .redirectInput(ProcessBuilder.Redirect.DISCARD.file())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
