package org.broadsheet.build;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.article.Hash64;

/** The program itself, as a file. */
public final class Program {

    private static final int END_OF_ZIP = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int DIRECTORY_AT = 16;

    private Program() {}

    /**
     * Up to sixteen hexadecimal digits that are others when the program is another: what one program found may be wrong for
     * the next. Made of the list of files at the end of the jar, which has a checksum of each, or of the names, sizes and times
     * of the classes where there is no jar.
     */
    public static String fingerprint() throws IOException {
        Path path = path();
        if (Files.isRegularFile(path)) {
            byte[] contents = contents(path);
            return Long.toHexString(Hash64.of(contents, contents.length));
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

    /** From the central directory of a zip file on (APPNOTE.TXT 4.3.12 and 4.3.16); all of it when its end is unusual. */
    private static byte[] contents(Path jar) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
            ByteBuffer end =
                    ByteBuffer.wrap(after(file.length() - END_OF_ZIP, file)).order(ByteOrder.LITTLE_ENDIAN);
            long directory = end.getInt(0) == END_SIGNATURE ? Integer.toUnsignedLong(end.getInt(DIRECTORY_AT)) : 0;
            return after(directory < file.length() ? directory : 0, file);
        }
    }

    private static byte[] after(long start, RandomAccessFile file) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(file.length() - start)];
        file.seek(start);
        file.readFully(bytes);
        return bytes;
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
