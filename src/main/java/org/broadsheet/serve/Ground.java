package org.broadsheet.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A folder to be watched, with all in it.
 *
 * @param root absolute; need not exist
 * @param leftOut says of a real path whether it, and all in it, does not matter; hidden files never do
 */
public record Ground(Path root, Predicate<Path> leftOut) {

    /** Deeper than any folder of articles is. */
    private static final int DEEPEST = 64;

    /** What is asked for each folder and file on the ground. */
    interface Visitor {
        void folder(Path folder) throws IOException;

        default void file(Path file, BasicFileAttributes attributes) {}
    }

    /** Whether a change of {@code path} matters. */
    boolean matters(Path path) {
        return !String.valueOf(path.getFileName()).startsWith(".") && !leftOut.test(path);
    }

    /** Tells the folder that is at the root now from one that was there before; null when there is none. */
    @Nullable
    Object identity() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(root, BasicFileAttributes.class);
            Object key = attributes.fileKey();
            return !attributes.isDirectory() ? null : key == null ? attributes.creationTime() : key;
        } catch (IOException missing) {
            return null;
        }
    }

    /** Walks over the whole ground; what goes away meanwhile or cannot be read is passed by. */
    void walk(Visitor visitor) throws IOException {
        Path from;
        try {
            from = root.toRealPath();
        } catch (IOException goneOrOutOfReach) {
            return;
        }
        walk(from, visitor);
    }

    /** Walks over a folder of the ground, a real path. */
    void walk(Path from, Visitor visitor) throws IOException {
        Files.walkFileTree(from, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(from) && !matters(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                visitor.folder(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (matters(file)) {
                    visitor.file(file, attributes);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException why) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why) {
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
