package org.broadsheet.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.broadsheet.article.Hash64;
import org.jspecify.annotations.Nullable;

/**
 * The built-in templates and assets, and over them the files of a folder of the user's: a file there takes the place of
 * the built-in one with the same name.
 */
public final class TemplateFiles {

    private static final String HOME = "templates/";

    private final @Nullable Path overlay;

    /**
     * Lays the files of a folder over the built-in ones.
     *
     * @param overlay the user's folder; null for the built-in files alone
     * @throws Refused when it is no folder
     */
    public TemplateFiles(@Nullable Path overlay) throws IOException {
        if (overlay != null && !Files.isDirectory(overlay)) {
            throw new Refused("There is no folder " + overlay + " to take templates from.");
        }
        this.overlay = overlay == null ? null : overlay.toRealPath();
    }

    /** The content of "article.peb" or "assets/broadsheet.css"; null when there is no such file. */
    byte @Nullable [] read(String name) throws IOException {
        Path own = own(name);
        if (own != null) {
            return Files.readAllBytes(own);
        }
        if (name.contains("..")) {
            return null;
        }
        try (InputStream in = TemplateFiles.class.getClassLoader().getResourceAsStream(HOME + name)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    /** A hash of the user's templates; 0 when there are none. */
    long fingerprint() throws IOException {
        return fingerprint(name -> !name.startsWith("assets/"));
    }

    /** A hash of all files of the user's; 0 when there are none. */
    public long wholeFingerprint() throws IOException {
        return fingerprint(name -> true);
    }

    private long fingerprint(Predicate<String> which) throws IOException {
        long all = 0;
        if (overlay != null) {
            for (String name : below(overlay)) {
                byte[] content = which.test(name) ? read(name) : null;
                if (content != null) {
                    all = Hash64.of(all, Hash64.of(Hash64.of(name), Hash64.of(content, content.length)));
                }
            }
        }
        return all;
    }

    /** Where a person finds the file, for messages. */
    String place(String name) {
        Path own = own(name);
        return own == null ? HOME + name : own.toString();
    }

    /** The user's file of that name; null when there is none, or when a link leads out of the user's folder. */
    private @Nullable Path own(String name) {
        if (overlay == null) {
            return null;
        }
        try {
            Path file = overlay.resolve(name);
            if (!Files.isRegularFile(file)) {
                return null;
            }
            Path real = file.toRealPath();
            return real.startsWith(overlay) ? real : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all assets, built in or the user's, in order. */
    List<String> assets() throws IOException {
        TreeSet<String> names = new TreeSet<>(builtIn());
        if (overlay != null) {
            names.addAll(below(overlay));
        }
        return names.stream().filter(name -> name.startsWith("assets/")).toList();
    }

    /**
     * The user's templates that nothing uses, in order: no built-in one has such a name, and no other of the user's says it,
     * as those do that include or extend one.
     */
    public List<Path> unused() throws IOException {
        if (overlay == null) {
            return List.of();
        }
        Map<String, String> own = new TreeMap<>();
        for (String name : below(overlay)) {
            byte[] content = name.endsWith(TemplateLoader.SUFFIX) ? read(name) : null;
            if (content != null) {
                own.put(name, new String(content, StandardCharsets.UTF_8));
            }
        }
        List<String> builtIn = builtIn();
        return own.keySet().stream()
                .filter(name -> !builtIn.contains(name))
                .filter(name -> own.entrySet().stream()
                        .noneMatch(other -> !other.getKey().equals(name) && names(other.getValue(), name)))
                .map(overlay::resolve)
                .toList();
    }

    /** Whether a template names another, "rail" or "rail.peb". */
    private static boolean names(String template, String name) {
        String stem = name.substring(0, name.length() - TemplateLoader.SUFFIX.length());
        return Stream.of(name, stem)
                .anyMatch(said -> template.contains('"' + said + '"') || template.contains("'" + said + "'"));
    }

    /** Copies the built-in files into {@code folder}; files that are there already stay as they are. How many it wrote. */
    public int copyTo(Path folder) throws IOException {
        int copied = 0;
        for (String name : builtIn()) {
            Path file = folder.resolve(name);
            byte[] content = read(name);
            if (content != null && !Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.write(file, content);
                copied++;
            }
        }
        return copied;
    }

    /** The names of the built-in files, in order, read from the jar that this class came in. */
    private static List<String> builtIn() throws IOException {
        Path home;
        try {
            home = Path.of(TemplateFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        if (Files.isDirectory(home)) {
            return below(home.resolve(HOME));
        }
        try (JarFile jar = new JarFile(home.toFile())) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(HOME))
                    .map(name -> name.substring(HOME.length()))
                    .sorted()
                    .toList();
        }
    }

    /** All files but hidden ones, which editors and file managers leave behind. */
    private static List<String> below(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(".") && !name.contains("/."))
                    .sorted()
                    .toList();
        }
    }
}
