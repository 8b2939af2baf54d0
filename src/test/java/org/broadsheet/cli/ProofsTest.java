package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.build.Build;
import org.broadsheet.build.Proofs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofsTest {

    private static final String ADDRESS = "https://gull.example/2024/05/14/coast/ferry-";

    @TempDir
    Path temporary;

    private final List<Map<String, byte[]>> shown = new ArrayList<>();
    private final Proofs proofs = new Proofs(shown::add);
    private Path seeds = Path.of("");
    private Path site = Path.of("");

    @BeforeEach
    void write() throws IOException {
        seeds = temporary.resolve("seeds");
        site = temporary.resolve("site");
        for (int i = 0; i < 20; i++) {
            write(i, "Lum" + i + " daros" + i + " venti" + i + " quorel" + i + ".");
        }
    }

    private void write(int number, String text) throws IOException {
        Run.article(seeds, number + ".txt", "Ferry" + number, ADDRESS + number, text);
    }

    private void build() throws IOException {
        SiteOptions options = new SiteOptions();
        options.output = site;
        new Build(SettingsReader.read(seeds, options, new WorkOptions()), (stage, done, total) -> {}, proofs).run();
    }

    @Test
    void a_proof_is_the_page_that_the_build_makes() throws Exception {
        build();
        assertEquals(List.of(), shown, "nobody waits for the first build");
        write(3, "Lum3 daros3 turned back in the fog.");
        build();
        Map<String, byte[]> pages = shown.get(0);
        assertEquals(1, pages.size());
        String address = pages.keySet().iterator().next();
        String proof = new String(pages.get(address), StandardCharsets.UTF_8);
        assertTrue(proof.contains("turned back in the fog."), proof);
        assertEquals(Files.readString(site.resolve(address)), proof);
    }

    @Test
    void a_build_that_had_nothing_to_do_is_enough_to_tell_what_is_new() throws Exception {
        Run.of(seeds, "-o", site);
        build();
        build();
        assertEquals(List.of(), shown);
        write(20, "A ferry that nobody had heard of came in at dawn.");
        build();
        Set<String> addresses = shown.get(0).keySet();
        assertEquals(1, addresses.size());
        assertTrue(Files.exists(site.resolve(addresses.iterator().next())));
    }

    @Test
    void there_is_none_when_everything_changes() throws Exception {
        build();
        for (int i = 0; i < 20; i++) {
            write(i, "Ferry " + i + " stayed in the harbour.");
        }
        build();
        assertEquals(List.of(), shown);
    }
}
