package org.broadsheet.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.workspace.Hash64;

/** The program itself, as a file. */
final class Program {

    private Program() {}

    /**
     * Sixteen hexadecimal digits that are others when the program is another: what one program found may be wrong for the
     * next. Made of the jar, or of the names, sizes and times of the classes where there is no jar.
     */
    static String fingerprint() throws IOException {
        Path path = path();
        if (Files.isRegularFile(path)) {
            byte[] jar = Files.readAllBytes(path);
            return Long.toHexString(Hash64.of(jar, jar.length));
        }
        try (Stream<Path> files = Files.walk(path)) {
            StringBuilder all = new StringBuilder();
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                all.append(file).append(Files.size(file)).append(Files.getLastModifiedTime(file));
            }
            return Long.toHexString(Hash64.of(all.toString()));
        }
    }

    private static Path path() throws IOException {
        CodeSource source = Program.class.getProtectionDomain().getCodeSource();
        try {
            if (source == null || source.getLocation() == null) {
                throw new IOException("The program does not know where it lies");
            }
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException("The program lies where no path leads: " + source.getLocation(), e);
        }
    }
}
