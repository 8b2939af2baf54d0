package org.broadsheet.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A folder of files that one build makes and later ones use again, found by a 64-bit key of what they are made of. */
public final class KeptFiles {

    /** Makes the content of a file. */
    @FunctionalInterface
    public interface Maker {
        void write(Path file) throws IOException;
    }

    private final Path folder;
    private final Set<String> wanted = ConcurrentHashMap.newKeySet();

    KeptFiles(Path folder) {
        this.folder = folder;
    }

    /** The file of {@code key}; made if it is not there. Safe from many threads, each with its own key. */
    public Path get(long key, Maker maker) throws IOException {
        String name = Long.toHexString(key);
        wanted.add(name);
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            Files.createDirectories(folder);
            Path fresh = folder.resolve(name + ".new");
            maker.write(fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    /** Deletes the files that nobody asked for. */
    public void sweep() throws IOException {
        delete(wanted);
    }

    /** Deletes all; whether there was any. */
    boolean clear() throws IOException {
        boolean any = delete(Set.of());
        Files.deleteIfExists(folder);
        return any;
    }

    private boolean delete(Set<String> butNot) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> !butNot.contains(String.valueOf(file.getFileName())))
                    .toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        return !files.isEmpty();
    }
}
