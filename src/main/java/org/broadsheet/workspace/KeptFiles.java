package org.broadsheet.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A folder of files that one build makes and later ones use again, found by a 64-bit key of what they are made of. Each ends
 * with a checksum, since a machine that lost its power may leave a file without its content: that is made anew.
 */
public final class KeptFiles {

    /** Makes the content of a file. */
    @FunctionalInterface
    public interface Maker {
        void write(Path file) throws IOException;
    }

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Set<String> wanted = ConcurrentHashMap.newKeySet();

    KeptFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * The file of {@code key}, with our checksum behind it; made if it is not there and whole. Safe from many threads, each
     * with its own key.
     */
    public Path get(long key, Maker maker) throws IOException {
        wanted.add(name(key));
        Path file = find(key);
        return file != null ? file : put(key, maker);
    }

    /** Makes the file of {@code key}, also when it is there. */
    public Path put(long key, Maker maker) throws IOException {
        wanted.add(name(key));
        Files.createDirectories(folder);
        Path fresh = folder.resolve(name(key) + ".new");
        maker.write(fresh);
        Files.write(fresh, bytes(checksum(fresh, Files.size(fresh))), StandardOpenOption.APPEND);
        return Files.move(fresh, folder.resolve(name(key)), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The file of {@code key}, which {@link #sweep} may delete; null when it is not there and whole. */
    public @Nullable Path find(long key) throws IOException {
        Path file = folder.resolve(name(key));
        return isWhole(file) ? file : null;
    }

    private static String name(long key) {
        return Long.toHexString(key);
    }

    private static boolean isWhole(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        long length = Files.size(file) - Long.BYTES;
        if (length <= 0) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(length);
            return Arrays.equals(in.readAllBytes(), bytes(checksum(file, length)));
        }
    }

    private static byte[] bytes(long checksum) {
        return ByteBuffer.allocate(Long.BYTES).putLong(checksum).array();
    }

    /** Of the first {@code length} bytes. */
    private static long checksum(Path file, long length) throws IOException {
        CRC32C checksum = new CRC32C();
        byte[] part = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            int count = 0;
            for (long left = length; left > 0 && count >= 0; left -= count) {
                count = in.read(part, 0, (int) Math.min(part.length, left));
                checksum.update(part, 0, Math.max(0, count));
            }
        }
        return checksum.getValue();
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
