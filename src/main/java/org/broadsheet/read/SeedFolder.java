package org.broadsheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.broadsheet.article.Hash64;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.read.address.FileNames;
import org.broadsheet.read.body.Beside;
import org.broadsheet.read.body.PictureFile;
import org.jspecify.annotations.Nullable;

/**
 * The folder that the articles lie in. Hidden files and whatever is left out are not seen; symbolic links are followed only to
 * places inside the folder. Keeps nothing but paths and the sizes of pictures in memory. Safe from many threads.
 */
public final class SeedFolder implements Beside {

    /** The code of the problem that there are files of a kind that is not read. */
    public static final String OTHER_KIND = "other-kind";

    private static final Set<String> ENDINGS = Set.of("txt", "md", "markdown", "html", "htm", "xhtml");

    /** How the files begin that office programs put beside one that is open; they hold a name, and no text. */
    private static final String LOCK = "~$";

    /** A picture larger than this is not looked at, in bytes. */
    private static final int LONGEST_PICTURE = 64 << 20;

    /** Folders within folders are looked into so deep. */
    private static final int DEEPEST = 64;

    private final Path root;
    private final Predicate<Path> leftOut;
    private final ConcurrentHashMap<String, PictureFile> pictures = new ConcurrentHashMap<>();

    /**
     * Opens a folder.
     *
     * @param seeds an existing folder
     * @param leftOut says of a real path whether it, and all in it, is left out, as the output folder is
     */
    public SeedFolder(Path seeds, Predicate<Path> leftOut) throws IOException {
        this.root = seeds.toRealPath();
        this.leftOut = leftOut;
    }

    /** The folder itself, a real path. */
    public Path root() {
        return root;
    }

    /**
     * Every article file, relative to the folder, "/" between names, in the order of UTF-16 units. A file that is linked from
     * two places is there twice.
     *
     * @param problems is told of folders that cannot be read
     */
    public List<SeedFile> articles(Problems problems) throws IOException {
        List<SeedFile> found = new ArrayList<>();
        OtherKinds others = new OtherKinds();
        Visitor visitor = new Visitor(found, others, problems);
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, visitor);
        others.tell(problems);
        found.sort(Comparator.comparing(SeedFile::path));
        return found;
    }

    /** Says that a file or a folder cannot be read. */
    public static Problem unreadable(String path, String kind) {
        return new Problem(
                path,
                0,
                0,
                "unreadable",
                Problem.Severity.ERROR,
                "The " + kind + " cannot be read",
                "left it out",
                // Java puts this sign where a name is not in the encoding of the system.
                path.indexOf('\uFFFD') < 0 ? "Look at its permissions" : "Give it a name in UTF-8");
    }

    /** Says that a file was deleted or moved while the folder was read. */
    public static Problem gone(String path) {
        return new Problem(
                path,
                0,
                0,
                "gone",
                Problem.Severity.WARNING,
                "The file was there a moment ago, and is no longer",
                "left it out",
                null);
    }

    private static Problem leftOut(String path, String code, Problem.Severity severity, String found, String hint) {
        return new Problem(path, 0, 0, code, severity, found, "left it out", hint);
    }

    /** The bytes of a file of the folder; of a file that is too large, one byte more than are read. */
    public byte[] content(String file) throws IOException {
        try (InputStream in = Files.newInputStream(root.resolve(file))) {
            return in.readNBytes(ArticleReader.LONGEST_FILE + 1);
        }
    }

    @Override
    public @Nullable PictureFile picture(String path) {
        PictureFile known = pictures.get(path);
        if (known != null) {
            return known;
        }
        PictureFile read = readPicture(path);
        if (read != null) {
            pictures.put(path, read);
        }
        return read;
    }

    private @Nullable PictureFile readPicture(String path) {
        try {
            Path file = root.resolve(path).toRealPath();
            if (!file.startsWith(root) || !Files.isRegularFile(file) || isHidden(path)) {
                return null;
            }
            if (Files.size(file) > LONGEST_PICTURE) {
                return new PictureFile(0, 0, "it is larger than " + (LONGEST_PICTURE >> 20) + " MiB");
            }
            // The size of a JPEG may stand behind its thumbnails; a drawing has to be looked through.
            try (InputStream in = Files.newInputStream(file)) {
                return PictureFile.of(
                        path,
                        in.readNBytes(path.toLowerCase(Locale.ROOT).endsWith(".svg") ? LONGEST_PICTURE : 1 << 20));
            }
        } catch (IOException | InvalidPathException missing) {
            return null;
        }
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }

    /** Whether a file of this name is an article: the ending alone says so. */
    public static boolean isArticle(String name) {
        return !name.startsWith(".") && !name.startsWith(LOCK) && ENDINGS.contains(FileNames.ending(name));
    }

    /** Whether a folder holds what a browser saved beside a page, as "Ferry_files" does beside "Ferry.html". */
    private static boolean isBesidePage(Path folder) {
        String page = FileNames.pageBeside(folder.getFileName().toString());
        return page != null
                && FileNames.PAGE.stream()
                        .anyMatch(ending -> Files.isRegularFile(folder.resolveSibling(page + '.' + ending)));
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final List<SeedFile> found;
        private final OtherKinds others;
        private final Problems problems;

        Visitor(List<SeedFile> found, OtherKinds others, Problems problems) {
            this.found = found;
            this.others = others;
            this.problems = problems;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            boolean hidden = !folder.equals(root) && isHiddenName(folder);
            boolean outside = !hidden && !folder.equals(root) && isOutside(folder);
            if (outside) {
                tellOfLink(folder);
            }
            boolean skipped =
                    hidden || outside || (!folder.equals(root) && (leftOut.test(folder) || isBesidePage(folder)));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isDirectory() && !isHiddenName(file)) {
                problems.add(leftOut(
                        relative(file),
                        "folder-too-deep",
                        Problem.Severity.ERROR,
                        "The folder lies within more than " + DEEPEST + " others",
                        "Move it up"));
            } else if (attributes.isRegularFile()
                    && isArticle(file.getFileName().toString())) {
                if (isOutside(file)) {
                    tellOfLink(file);
                    return FileVisitResult.CONTINUE;
                }
                found.add(new SeedFile(
                        relative(file),
                        attributes.size(),
                        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                        Hash64.of(String.valueOf(attributes.fileKey()))));
            } else if (attributes.isRegularFile() && !isHiddenName(file)) {
                others.add(relative(file));
            }
            return FileVisitResult.CONTINUE;
        }

        /** Loops of links end here, what has just gone away, and what may not be read. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            boolean folder = Files.isDirectory(file);
            boolean gone = why instanceof FileSystemLoopException || why instanceof NoSuchFileException;
            if (!gone && (folder || isArticle(file.getFileName().toString()))) {
                problems.add(unreadable(relative(file), folder ? "folder" : "file"));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why) {
            return why == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, why);
        }

        /** What is left out on purpose, such as the output, needs no word. */
        private void tellOfLink(Path link) throws IOException {
            if (!link.toRealPath().startsWith(root)) {
                problems.add(leftOut(
                        relative(link),
                        "link-outside",
                        Problem.Severity.NOTE,
                        "The link leads out of the folder of the articles",
                        "Put a copy in its place"));
            }
        }

        /** Only what a link leads to can be outside, or left out by another name. */
        private boolean isOutside(Path path) throws IOException {
            if (!Files.isSymbolicLink(path)) {
                return false;
            }
            Path real = path.toRealPath();
            return !real.startsWith(root)
                    || leftOut.test(real)
                    || isHidden(root.relativize(real).toString().replace('\\', '/'));
        }

        private boolean isHiddenName(Path path) {
            return path.getFileName().toString().startsWith(".");
        }

        private String relative(Path file) {
            return file.equals(root)
                    ? "."
                    : root.relativize(file)
                            .toString()
                            .replace(root.getFileSystem().getSeparator(), "/");
        }
    }
}
