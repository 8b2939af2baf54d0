package org.broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is in the articles makes the site, not what their files are called, nor in which order they are read or by how many
 * threads. Each site is built by a process of its own: one process has one number of threads for all its builds, and one
 * order for the sets that have none.
 */
class OtherFilesTest {

    private static final Path SAMPLE = Path.of("seeds");

    @TempDir
    Path temporary;

    @Test
    void articles_in_files_of_other_names_in_another_order_give_the_same_bytes() throws Exception {
        Map<String, String> site = built("as-it-is", SAMPLE, 1);
        Map<String, String> renamed = built("renamed", renamed(), 4);
        assertEquals(String.join("\n", site.keySet()), String.join("\n", renamed.keySet()));
        site.forEach((file, content) -> assertEquals(content, renamed.get(file), file));
    }

    /** The sample with the first of the numbered files last, and so on; the others have their address from their name. */
    private Path renamed() throws IOException {
        Path to = temporary.resolve("seeds");
        List<String> files = BuiltSite.files(SAMPLE);
        List<String> numbered =
                files.stream().filter(file -> file.matches("[0-9]{3}_.*[.]txt")).toList();
        Map<String, String> names = new TreeMap<>();
        for (int i = 0; i < numbered.size(); i++) {
            names.put(numbered.get(i), String.format(Locale.ROOT, "renamed-%03d.txt", numbered.size() - i));
        }
        for (String file : files) {
            Path target = to.resolve(names.getOrDefault(file, file));
            Files.createDirectories(target.getParent());
            Files.copy(SAMPLE.resolve(file), target);
        }
        String stories = Files.readString(to.resolve("stories.yml"));
        for (Map.Entry<String, String> name : names.entrySet()) {
            stories = stories.replace(name.getKey(), name.getValue());
        }
        Files.writeString(to.resolve("stories.yml"), stories);
        return to;
    }

    private Map<String, String> built(String name, Path seeds, int jobs) throws Exception {
        Path site = temporary.resolve(name);
        Path said = temporary.resolve(name + ".txt");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.broadsheet.cli.Main",
                        seeds.toString(),
                        "-o",
                        site.toString(),
                        "--jobs",
                        Integer.toString(jobs))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        // In a locale without UTF-8 it would start itself once more.
        builder.environment().put("LC_ALL", "C.UTF-8");
        int status = builder.start().waitFor();
        assertEquals(0, status, Files.readString(said));
        Map<String, String> files = new TreeMap<>();
        for (String file : BuiltSite.files(site)) {
            files.put(file, Files.readString(site.resolve(file), StandardCharsets.ISO_8859_1));
        }
        return files;
    }
}
