package org.broadsheet.workspace;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.broadsheet.article.Hash64;

/**
 * What a former build wrote: for each file a hash of its content, its size and its time, so that an unchanged file is
 * known without reading it. Takes 50 to 65 bytes of heap a file; the paths stay on disk.
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

        long checksum() {
            return Hash64.of(Hash64.of(Hash64.of(path), content), Hash64.of(Hash64.of(size, modified), madeOf));
        }
    }

    /** Does something with an entry. */
    @FunctionalInterface
    public interface Use {
        void of(Entry entry) throws IOException;
    }

    private final LongTable table;
    private final boolean whole;
    private final long[] contents;
    private final long[] sizes;
    private final long[] times;
    private final long[] ingredients;
    private final boolean[] seen;

    private Manifest(LongTable table, boolean whole) {
        this.table = table;
        this.whole = whole;
        contents = new long[table.size()];
        sizes = new long[table.size()];
        times = new long[table.size()];
        ingredients = new long[table.size()];
        seen = new boolean[table.size()];
    }

    /** Reads {@code file}; not whole and empty when there is none or it is not a manifest of this version. */
    public static Manifest read(Path file) throws IOException {
        LongTable table = new LongTable();
        boolean whole = forEach(file, entry -> table.add(Hash64.of(entry.path())));
        Manifest manifest = new Manifest(table, whole);
        forEach(file, entry -> {
            int place = table.find(Hash64.of(entry.path()));
            manifest.contents[place] = entry.content();
            manifest.sizes[place] = entry.size();
            manifest.times[place] = entry.modified();
            manifest.ingredients[place] = entry.madeOf();
        });
        return manifest;
    }

    /**
     * Hands on the entries of {@code file} in the order they were written, up to one that is torn or damaged.
     *
     * @return whether its end was reached, which a journal does not have
     */
    public static boolean forEach(Path file, Use use) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (!Arrays.equals(in.readNBytes(ManifestWriter.HEADER.length), ManifestWriter.HEADER)) {
                return false;
            }
            while (true) {
                Entry entry = new Entry(in.readUTF(), in.readLong(), in.readLong(), in.readLong(), in.readLong());
                if (in.readLong() != entry.checksum()) {
                    return false;
                }
                if (entry.path().isEmpty()) {
                    return true;
                }
                use.of(entry);
            }
        } catch (EOFException | UTFDataFormatException e) {
            // A journal, or an entry that was being written when the build was stopped, or the machine.
            return false;
        }
    }

    /** Whether every file that former builds wrote is known. */
    public boolean isWhole() {
        return whole;
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
