package org.broadsheet.workspace;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What a former build wrote: for each file a hash of its content, its size and its time, so that an unchanged file is
 * known without reading it. Takes 80 to 165 bytes of heap a file; the paths stay on disk.
 */
public final class Manifest {

    /**
     * One line of the manifest. The path of a folder ends in "/".
     *
     * @param content a hash of the bytes
     * @param size in bytes
     * @param modified when it was last changed, in nanoseconds since 1970
     * @param madeOf a hash of everything that it was made of; 0 when nobody knows
     */
    public record Entry(String path, long content, long size, long modified, long madeOf) {

        /** Of something whose content alone tells whether it has changed. */
        public Entry(String path, long content, long size, long modified) {
            this(path, content, size, modified, 0);
        }
    }

    /** Does something with an entry. */
    @FunctionalInterface
    public interface Use {
        void of(Entry entry) throws IOException;
    }

    private final LongTable table;
    private final long[] contents;
    private final long[] sizes;
    private final long[] times;
    private final long[] ingredients;
    private final boolean[] seen;

    private Manifest(LongTable table) {
        this.table = table;
        contents = new long[table.places()];
        sizes = new long[table.places()];
        times = new long[table.places()];
        ingredients = new long[table.places()];
        seen = new boolean[table.places()];
    }

    /** Reads {@code file}; empty when there is none or it is not a manifest of this version. */
    public static Manifest read(Path file) throws IOException {
        LongTable table = new LongTable(1 << 10);
        forEach(file, entry -> table.add(Hash64.of(entry.path())));
        Manifest manifest = new Manifest(table);
        forEach(file, entry -> {
            int place = table.find(Hash64.of(entry.path()));
            manifest.contents[place] = entry.content();
            manifest.sizes[place] = entry.size();
            manifest.times[place] = entry.modified();
            manifest.ingredients[place] = entry.madeOf();
        });
        return manifest;
    }

    /** Hands on every whole entry of {@code file} in the order they were written; a torn last one is left out. */
    public static void forEach(Path file, Use use) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (!Arrays.equals(in.readNBytes(ManifestWriter.HEADER.length), ManifestWriter.HEADER)) {
                return;
            }
            while (true) {
                use.of(new Entry(in.readUTF(), in.readLong(), in.readLong(), in.readLong(), in.readLong()));
            }
        } catch (EOFException e) {
            // The end, or an entry that was being written when the build was stopped.
        }
    }

    public boolean isEmpty() {
        return table.size() == 0;
    }

    /** The place of a path, for the other methods; -1 when the path is not ours. */
    public int find(String path) {
        return table.find(Hash64.of(path));
    }

    public long content(int place) {
        return contents[place];
    }

    public long size(int place) {
        return sizes[place];
    }

    public long modified(int place) {
        return times[place];
    }

    /** The hash of what the file was made of; 0 when nobody knows. */
    public long madeOf(int place) {
        return ingredients[place];
    }

    /** Notes that the path at {@code place} is still wanted. Safe from many threads. */
    public void keep(int place) {
        seen[place] = true;
    }

    public boolean isKept(int place) {
        return seen[place];
    }
}
