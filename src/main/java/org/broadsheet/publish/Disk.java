package org.broadsheet.publish;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The few things that are done to a disk, each in one step; a test puts its own in place to stop between two of them. */
class Disk {

    /** Writes a file that nobody reads yet. */
    void create(Path file, byte[] bytes, int length) throws IOException {
        try (OutputStream out = new FileOutputStream(file.toFile())) {
            out.write(bytes, 0, length);
        }
    }

    /** Puts {@code from} in the place of {@code to}: whoever looks sees the one or the other. */
    void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Gives a file the time of another, where the disk can. */
    void date(Path file, Path other) throws IOException {
        FileTime time = Files.getLastModifiedTime(other);
        try {
            Files.setLastModifiedTime(file, time);
        } catch (FileSystemException e) {
            // Some mounted folders have times of their own. It is right without, too.
        }
    }

    void makeFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
    }

    /** Deletes a file, a link (not what it points to) or an empty folder; false when it is gone already. */
    boolean delete(Path path) throws IOException {
        return Files.deleteIfExists(path);
    }

    /** Deletes everything below {@code folder}, and the folder; follows no links. */
    void deleteTree(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** What stands at {@code path} itself, links not followed; null when nothing does. */
    static @Nullable BasicFileAttributes at(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** When a file was last changed, in nanoseconds. */
    static long modified(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }
}
