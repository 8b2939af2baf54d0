package org.broadsheet.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.broadsheet.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What there is to do, as far as Java has to be started for it: a guess, made before the command line is understood. A wrong
 * one costs time and nothing else. The launcher makes the same.
 *
 * @param words of the command line
 * @param seeds the first folder that is named, unless an option comes before it
 * @param output where the site goes
 */
record Workload(List<String> words, File seeds, File output) {

    /**
     * From here on Java's slower compiler gains more than it costs, in files to be read: with 50,000 it spares 4 % of the
     * time, with 10,000 it costs a fifth of the CPU.
     */
    private static final int LARGE = 20_000;

    /** What is done at once, and {@code serve}, which runs for days. */
    private static final Set<String> NO_BUILD =
            Set.of("serve", "explain", "divide", "templates", "completion", "help", "-h", "--help", "-V", "--version");

    private static final Set<String> OUTPUT = Set.of("-o", "--output");

    /** Other options that a path follows. */
    private static final Set<String> WITH_PATH = Set.of("--templates", "--report");

    static Workload of(String... args) {
        String seeds = null;
        String output = SettingsReader.OUTPUT;
        for (int i = 0; i < args.length; i++) {
            String before = i == 0 ? "" : args[i - 1];
            if (OUTPUT.contains(before)) {
                output = args[i];
            } else if (args[i].startsWith("--output=")) {
                output = args[i].substring("--output=".length());
            } else if (seeds == null && !WITH_PATH.contains(before) && new File(args[i]).isDirectory()) {
                seeds = args[i];
            }
        }
        return new Workload(
                List.copyOf(Arrays.asList(args)),
                new File(seeds == null ? SettingsReader.SEEDS : seeds),
                new File(output));
    }

    /** Whether articles are read and the program ends then: long enough to start Java once more for it. */
    boolean isBuild() {
        return words.stream().noneMatch(NO_BUILD::contains);
    }

    /**
     * Whether many files have to be read: all, or those that changed since the last build. After that, 50,000 articles of
     * which one was edited took 12.9 s and 19 s of CPU with the quick compiler alone, 16.6 s and 32 s with both.
     *
     * @param program what another one has read is read anew
     */
    boolean isLarge(Path program) {
        try {
            Counter counter = new Counter(lastRead(program));
            Files.walkFileTree(seeds.toPath(), counter);
            return counter.files >= LARGE;
        } catch (IOException e) {
            // A name that is too long, say: the build tells of it.
            return false;
        }
    }

    /** When the last build had read all articles; null when nothing is kept of it. */
    private @Nullable FileTime lastRead(Path program) throws IOException {
        // Not a Path, which a name that cannot be written in this locale would not make.
        File site = output.getCanonicalFile();
        File workspace = new File(new File(site.getParentFile(), Workspace.NAME), site.getName());
        long read = new File(workspace, Workspace.REGISTER).lastModified();
        boolean isKept = !words.contains("--clean") && read > program.toFile().lastModified();
        return isKept ? FileTime.fromMillis(read) : null;
    }

    /** Counts files, no more than it takes. */
    private static final class Counter extends SimpleFileVisitor<Path> {
        private final @Nullable FileTime since;
        private int files;

        Counter(@Nullable FileTime since) {
            this.since = since;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (since == null || attributes.lastModifiedTime().compareTo(since) > 0) {
                files++;
            }
            return files < LARGE ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
