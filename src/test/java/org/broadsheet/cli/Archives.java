package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Waits for what {@link Rehearsal} makes. */
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

    private static List<Path> named(Path folder, String end) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }
}
