package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.build.Program;
import org.jspecify.annotations.Nullable;

/**
 * An archive of the program, from which Java starts it sooner than from its jar: with class-data sharing, from Java 25 on with
 * an AOT cache. A note beside it says its size, as Java crashes on one that is cut short, and the program that it is of, as
 * Java tells programs apart by the time and the size of the jar alone.
 */
record ProgramArchive(Path file) {

    /** The system property that says where an archive is missing. */
    static final String MISSING = "broadsheet.archive";

    private static final int WITH_AOT_CACHE = 25;

    /** Before Java 25 classes get into an archive only from a jar whose path is the same in a URL. */
    private static final Pattern PLAIN_PATH = Pattern.compile("[A-Za-z0-9/._-]+");

    /**
     * The options with which Java starts from the archive of {@code jar}, or has it made when there is none yet.
     *
     * @param jar an absolute path
     * @return none where there is no place for an archive
     */
    static List<String> options(Path jar) {
        try {
            Path cache = cache();
            return cache == null || !canBeKept(jar) ? List.of() : of(jar, cache).optionsOf(jar);
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }

    /** Whether Java keeps the program in an AOT cache; else it shares the data of its classes. */
    static boolean isAotCache() {
        return Runtime.version().feature() >= WITH_AOT_CACHE;
    }

    private static boolean canBeKept(Path jar) {
        return isAotCache() || PLAIN_PATH.matcher(jar.toString()).matches();
    }

    /** The user's folder for what programs may lose; null when the user has none. */
    private static @Nullable Path cache() throws IOException {
        String caches = System.getenv("XDG_CACHE_HOME");
        String home = System.getenv("HOME");
        if (caches == null || caches.isEmpty()) {
            caches = home == null || home.isEmpty() ? null : home + "/.cache";
        }
        return caches == null ? null : Files.createDirectories(Path.of(caches, "broadsheet"));
    }

    private static ProgramArchive of(Path jar, Path cache) {
        String java = System.getProperty("java.home") + '\n' + System.getProperty("java.vm.version");
        String name = Integer.toUnsignedString((jar + "\n" + java).hashCode(), Character.MAX_RADIX);
        return new ProgramArchive(cache.resolve("broadsheet-" + name + ".archive"));
    }

    private List<String> optionsOf(Path jar) throws IOException {
        return isWhole(jar)
                ? List.of("-Xlog:disable", (isAotCache() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file)
                : List.of("-D" + MISSING + "=" + file);
    }

    private boolean isWhole(Path jar) throws IOException {
        return Files.exists(file)
                && Files.exists(noteFile())
                && Files.readString(noteFile()).equals(note(program(jar)));
    }

    /** What tells the program in {@code jar} from others. */
    static String program(Path jar) throws IOException {
        return Files.getLastModifiedTime(jar).toMillis() + " " + Program.fingerprint();
    }

    private String note(String program) throws IOException {
        return Files.size(file) + " " + program + "\n";
    }

    private Path noteFile() {
        return beside(".size");
    }

    /** The file beside it whose name goes on with {@code ending}. */
    Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /**
     * Puts {@code draft} in its place.
     *
     * @param program of which it is, as {@link #program} said when the draft was begun
     */
    void replaceBy(Path draft, String program) throws IOException {
        Files.deleteIfExists(noteFile());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        Files.writeString(noteFile(), note(program));
    }
}
