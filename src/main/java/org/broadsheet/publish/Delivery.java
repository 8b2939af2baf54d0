package org.broadsheet.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Brings finished files from the workspace to the site, each in one step, also when the two lie on different disks. */
final class Delivery {

    private final Disk disk;
    private final Path root;
    private final Path room;
    private final Path near;
    private final AtomicInteger number = new AtomicInteger();
    private volatile boolean apart;

    /**
     * Delivers to {@code root}.
     *
     * @param room a folder for files that are on their way
     */
    Delivery(Disk disk, Path root, Path room) {
        this.disk = disk;
        this.root = root;
        this.room = room;
        near = root.resolve(".broadsheet-part");
    }

    /** A place for a file that is being written. */
    Path place() {
        return (apart ? near : room).resolve(Integer.toString(number.getAndIncrement()));
    }

    /** Puts a file in the place of another, or where there is none. */
    void put(Path fresh, Path target) throws IOException {
        try {
            disk.move(fresh, target);
        } catch (AtomicMoveNotSupportedException e) {
            makeRoomNear();
            carry(fresh, target);
        }
    }

    /** Moves a new site into place: our mark first, the front page last. */
    void putSite(Path staging) throws IOException {
        if (!Files.exists(root)) {
            try {
                disk.move(staging, root);
                return;
            } catch (AtomicMoveNotSupportedException e) {
                disk.makeFolder(root);
            }
        }
        List<Path> entries;
        try (var listed = Files.list(staging)) {
            entries = listed.sorted(
                            Comparator.comparing((Path entry) -> !name(entry).equals(SiteFolder.MARKER))
                                    .thenComparing(entry -> name(entry).equals(SiteFolder.FRONT_PAGE))
                                    .thenComparing(Delivery::name))
                    .toList();
        }
        for (Path entry : entries) {
            try {
                disk.move(entry, root.resolve(name(entry)));
            } catch (AtomicMoveNotSupportedException | DirectoryNotEmptyException e) {
                makeRoomNear();
                carry(entry, root.resolve(name(entry)));
            }
        }
        disk.deleteTree(staging);
    }

    /** Brings a file or folder over from another file system, every file complete when it appears. */
    private void carry(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            if (Disk.at(to) == null) {
                disk.makeFolder(to);
            }
            try (var entries = Files.list(from)) {
                for (Path entry : entries.toList()) {
                    carry(entry, to.resolve(name(entry)));
                }
            }
            return;
        }
        Path fresh = place();
        byte[] bytes = Files.readAllBytes(from);
        disk.create(fresh, bytes, bytes.length);
        // As it was noted: a file of another time would have to be read by the next build.
        disk.date(fresh, from);
        disk.move(fresh, to);
    }

    private synchronized void makeRoomNear() throws IOException {
        if (Disk.at(near) == null) {
            disk.makeFolder(near);
        }
        apart = true;
    }

    /** Clears away what was on its way, also what a build that was stopped left beside the site. */
    void clear() throws IOException {
        disk.deleteTree(room);
        disk.deleteTree(near);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
