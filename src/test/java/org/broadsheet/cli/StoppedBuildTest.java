package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.build.Build;
import org.broadsheet.site.BuiltSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed leaves what the next one needs to go on. */
class StoppedBuildTest {

    private static final FileTime OLD = FileTime.fromMillis(1_700_000_000_000L);

    @TempDir
    Path folder;

    private Path seeds;

    @BeforeEach
    void write() throws IOException {
        seeds = folder.resolve("seeds");
        for (int i = 0; i < 20; i++) {
            Run.article(
                    seeds, i + ".txt", "Ferry " + i, "https://a.example/2024/05/1" + i % 10 + "/" + i, "Lum daros.");
            Files.setLastModifiedTime(seeds.resolve(i + ".txt"), OLD);
        }
    }

    @Test
    void the_next_build_makes_the_same_site_and_reads_no_file_that_was_read() throws IOException {
        Path work = folder.resolve("work");
        Map<String, Path> stopped = stopped(work);
        assertEquals(List.of("Reading", "Comparing", "Writing pages"), List.copyOf(stopped.keySet()));
        Map<String, String> whole = content(work.resolve("site"));
        for (Map.Entry<String, Path> place : stopped.entrySet()) {
            BuiltSite next = BuiltSite.build(seeds, place.getValue().resolve("site"));
            assertEquals(0, next.status(), next.messages());
            assertEquals(whole, content(next.folder()), place.getKey());
            // From here on, whoever reads a file reads something else.
            spoil();
        }
    }

    /** Builds, and on the way takes copies of the disk: such it is left by a build that is killed there. */
    private Map<String, Path> stopped(Path work) throws IOException {
        SiteOptions options = new SiteOptions();
        options.output = work.resolve("site");
        Map<String, Path> stopped = new LinkedHashMap<>();
        new Build(SettingsReader.read(seeds, options, new WorkOptions()), (stage, done, total) -> {
                    if (done == 7 || stage.equals("Comparing")) {
                        stopped.computeIfAbsent(stage, each -> copy(work, folder.resolve(each)));
                    }
                })
                .run();
        return stopped;
    }

    private static Path copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to;
    }

    /** Other texts, of the same size and time. */
    private void spoil() throws IOException {
        for (String name : BuiltSite.files(seeds)) {
            Path file = seeds.resolve(name);
            Files.writeString(file, Files.readString(file).replace("Lum", "Mul"));
            Files.setLastModifiedTime(file, OLD);
        }
    }

    private static Map<String, String> content(Path site) throws IOException {
        Map<String, String> content = new TreeMap<>();
        for (String file : BuiltSite.files(site)) {
            content.put(file, Files.readString(site.resolve(file), StandardCharsets.ISO_8859_1));
        }
        return content;
    }
}
