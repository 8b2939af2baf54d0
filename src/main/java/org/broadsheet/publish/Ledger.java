package org.broadsheet.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.workspace.Manifest;
import org.broadsheet.workspace.ManifestWriter;
import org.jspecify.annotations.Nullable;

/** Goes through what former builds wrote: which of it is still there, and which of it has to go. */
final class Ledger {

    private final Disk disk;
    private final Path root;
    private final Path manifestFile;
    private final Manifest manifest;
    private final Map<Path, Boolean> inside = new HashMap<>();

    /** @param manifest what is in {@code manifestFile}; empty when the site is new */
    Ledger(Disk disk, Path root, Path manifestFile, Manifest manifest) {
        this.disk = disk;
        this.root = root;
        this.manifestFile = manifestFile;
        this.manifest = manifest;
    }

    /**
     * Makes one manifest of the last complete one and the journal that an interrupted build left behind. It no longer knows
     * what the site as a whole is made of, and is whole only if that manifest was.
     */
    static void settle(Disk disk, Path manifestFile, Path journalFile) throws IOException {
        if (!Files.isRegularFile(journalFile)) {
            return;
        }
        Path settled = manifestFile.resolveSibling("settled");
        try (ManifestWriter writer = new ManifestWriter(settled)) {
            boolean whole = Manifest.forEach(manifestFile, entry -> writer.add(inPart(entry)));
            Manifest.forEach(journalFile, entry -> writer.add(inPart(entry)));
            if (whole) {
                writer.end();
            }
        }
        disk.move(settled, manifestFile);
        disk.delete(journalFile);
    }

    private static Manifest.Entry inPart(Manifest.Entry entry) {
        return entry.path().equals(SiteFolder.MARKER)
                ? new Manifest.Entry(entry.path(), entry.content(), entry.size(), entry.modified())
                : entry;
    }

    /** Whether any file of the manifest stands in {@code root} as it was written. */
    static boolean anyStands(Path manifestFile, Path root) throws IOException {
        boolean[] found = new boolean[1];
        Manifest.forEach(manifestFile, entry -> {
            if (!found[0] && !entry.path().endsWith("/")) {
                found[0] = stands(entry, Disk.at(root.resolve(entry.path())));
            }
        });
        return found[0];
    }

    private static boolean stands(Manifest.Entry entry, @Nullable BasicFileAttributes present) {
        return present != null
                && present.isRegularFile()
                && present.size() == entry.size()
                && Disk.modified(present) == entry.modified();
    }

    /** What is in the site, if every file and folder of the manifest stands as it was written; else null. */
    @Nullable
    Written whole() throws IOException {
        boolean[] whole = {true};
        Totals totals = new Totals();
        Manifest.forEach(manifestFile, entry -> {
            boolean isFolder = entry.path().endsWith("/");
            if (whole[0]) {
                BasicFileAttributes present = Disk.at(root.resolve(entry.path()));
                whole[0] = isFolder ? present != null && present.isDirectory() : stands(entry, present);
            }
            if (!isFolder) {
                totals.leave(entry.path(), entry.size());
            }
        });
        return whole[0] ? totals.written(0, List.of()) : null;
    }

    /** A file, if it was made of {@code madeOf} and stands as it was written; else null. */
    @Nullable
    BasicFileAttributes standing(String path, long madeOf) throws IOException {
        int place = manifest.find(path);
        if (place < 0 || manifest.madeOf(place) != madeOf) {
            return null;
        }
        BasicFileAttributes present = Disk.at(root.resolve(path));
        return present != null && present.isRegularFile() && isUntouched(place, present) ? present : null;
    }

    /** Whether a file has the size and the time that stand at a place of the manifest. */
    boolean isUntouched(int place, BasicFileAttributes present) {
        return manifest.size(place) == present.size() && manifest.modified(place) == Disk.modified(present);
    }

    /** The files of a folder that were made of {@code madeOf}, if each of them stands as it was written; else none. */
    Set<String> allStanding(String folder, long madeOf) throws IOException {
        Set<String> paths = new TreeSet<>();
        boolean[] all = {true};
        Manifest.forEach(manifestFile, entry -> {
            if (all[0] && entry.madeOf() == madeOf && entry.path().startsWith(folder)) {
                paths.add(entry.path());
                all[0] = standing(entry.path(), madeOf) != null;
            }
        });
        return all[0] ? paths : Set.of();
    }

    /** Deletes what the manifest has and nobody kept, then the folders of ours that are empty; how many files. */
    int sweep() throws IOException {
        int[] deleted = new int[1];
        List<String> folders = new ArrayList<>();
        Manifest.forEach(manifestFile, entry -> {
            if (manifest.isKept(manifest.find(entry.path()))) {
                return;
            }
            if (entry.path().endsWith("/")) {
                folders.add(entry.path());
                return;
            }
            Path file = root.resolve(entry.path());
            BasicFileAttributes present = isInside(file.getParent()) ? Disk.at(file) : null;
            if (present != null && !present.isDirectory() && disk.delete(file)) {
                deleted[0]++;
            }
        });
        folders.sort(Comparator.comparingInt(String::length).reversed());
        for (String folder : folders) {
            deleteIfEmpty(root.resolve(folder));
        }
        return deleted[0];
    }

    private void deleteIfEmpty(Path folder) throws IOException {
        if (!isInside(folder)) {
            return;
        }
        try {
            disk.delete(folder);
        } catch (DirectoryNotEmptyException e) {
            // Somebody else's file is in it: then the folder is theirs now.
        }
    }

    /** Whether a folder is really below the root: no link on the way leads elsewhere. */
    private boolean isInside(@Nullable Path folder) throws IOException {
        if (folder == null || folder.equals(root)) {
            return folder != null;
        }
        Boolean known = inside.get(folder);
        if (known == null) {
            BasicFileAttributes present = Disk.at(folder);
            known = present != null && present.isDirectory() && isInside(folder.getParent());
            inside.put(folder, known);
        }
        return known;
    }
}
