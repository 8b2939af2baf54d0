package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Waits for what {@link Rehearsal} makes, and for itself. */
final class Archives {

    private Archives() {}

    /** The archive in {@code folder}, when it has been made and nobody is at work on it. */
    static Path await(Path folder) throws Exception {
        for (int tenths = 0; tenths < 1200; tenths++) {
            List<Path> archives = named(folder, ".archive");
            List<Path> sizes = named(folder, ".archive.size");
            if (archives.size() == 1
                    && sizes.size() == 1
                    && named(folder, ".attempt").isEmpty()
                    && Files.readString(sizes.get(0)).startsWith(Files.size(archives.get(0)) + " ")) {
                return archives.get(0);
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no archive in " + folder);
    }

    /**
     * Waits until no process has {@code folder} in its command line. Those that make an archive outlive the program, and would
     * write into a folder that is being deleted.
     */
    static void awaitMakers(Path folder) throws Exception {
        List<ProcessHandle> makers = ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(folder.toString()))
                .toList();
        for (ProcessHandle maker : makers) {
            maker.onExit().get(2, TimeUnit.MINUTES);
        }
    }

    private static List<Path> named(Path folder, String end) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }
}
