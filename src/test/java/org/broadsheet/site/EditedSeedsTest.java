package org.broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.broadsheet.article.Hash64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However the seeds are edited, a build over a former one gives the same bytes as a clean one. */
class EditedSeedsTest {

    private static final Path SAMPLE = Path.of("seeds");
    private static final int ROUNDS = 12;

    @TempDir
    Path temporary;

    private final Random chance = new Random(20261125);

    /** Older than any build, so that files are known by their times. */
    private final FileTime old = FileTime.fromMillis(1_700_000_000_000L);

    private int edits;
    private int cleans;

    /** One edit after another, each of which changes pages of articles whose own files stay as they are. */
    @Test
    void what_a_name_a_copy_or_a_picture_alone_changes_is_made_anew() throws IOException {
        Path seeds = copyOfTheSample();
        Path site = temporary.resolve("edited/site");
        BuiltSite.build(seeds, site);
        List<String> texts = BuiltSite.files(seeds).stream()
                .filter(file -> file.endsWith(".txt"))
                .toList();
        String story = "together:\n  - name: %s\n    articles: [\"" + texts.get(0) + "\", \"" + texts.get(1) + "\"]\n";
        Path copy = seeds.resolve("copy.txt");
        String text = text(seeds.resolve(texts.get(0)))
                .replaceFirst("(?m)^url: .*\\n", "url: https://lamplight.example/2026/09/15/culture/again\n");
        byte[] picture = Files.readAllBytes(seeds.resolve("pictures/lighthouse.png"));
        Map<String, Edit> all = new LinkedHashMap<>();
        all.put("name", () -> Files.writeString(seeds.resolve("stories.yml"), story.formatted("One")));
        all.put("other name", () -> Files.writeString(seeds.resolve("stories.yml"), story.formatted("Two")));
        all.put("copy", () -> write(copy, text.getBytes(StandardCharsets.UTF_8)));
        all.put(
                "title of the copy",
                () -> write(
                        copy,
                        text.replaceFirst("(?m)^title: .*", "title: The same once more")
                                .getBytes(StandardCharsets.UTF_8)));
        all.put("no copy", () -> Files.delete(copy));
        all.put("lost postings", () -> {
            Path runs = temporary.resolve("edited/.broadsheet/site/runs");
            for (String run : BuiltSite.files(runs)) {
                Files.write(runs.resolve(run), new byte[0]);
            }
            Files.writeString(seeds.resolve("stories.yml"), story.formatted("Three"));
        });
        all.put("picture", () -> write(seeds.resolve("pictures/harbour.png"), picture));
        all.put("paper", () -> Files.writeString(seeds.resolve("broadsheet.yml"), "title: Another paper\n"));
        for (Map.Entry<String, Edit> edit : all.entrySet()) {
            edit.getValue().make();
            edits++;
            assertLikeAClean(site, seeds, edit.getKey());
        }
    }

    private interface Edit {
        void make() throws IOException;
    }

    @Test
    void a_build_after_edits_gives_the_same_bytes_as_a_clean_build() throws IOException {
        Path seeds = copyOfTheSample();
        Path site = temporary.resolve("edited/site");
        BuiltSite.build(seeds, site);
        List<String> said = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = chance.nextInt(3); i >= 0; i--) {
                said.add(edit(seeds));
            }
            assertLikeAClean(site, seeds, "after " + said);
        }
    }

    private Path copyOfTheSample() throws IOException {
        Path seeds = temporary.resolve("seeds");
        for (String file : BuiltSite.files(SAMPLE)) {
            write(seeds.resolve(file), Files.readAllBytes(SAMPLE.resolve(file)));
        }
        return seeds;
    }

    private void assertLikeAClean(Path site, Path seeds, String message) throws IOException {
        BuiltSite.build(seeds, site);
        Path clean = temporary.resolve("clean" + cleans++ + "/site");
        BuiltSite.build(seeds, clean);
        assertEquals(bytes(clean), bytes(site), message);
    }

    private String edit(Path seeds) throws IOException {
        List<String> articles = new ArrayList<>(BuiltSite.files(seeds).stream()
                .filter(file -> file.endsWith(".txt") || file.endsWith(".md"))
                .toList());
        Collections.shuffle(articles, chance);
        Path one = seeds.resolve(articles.get(0));
        Path other = seeds.resolve(articles.get(1));
        int kind = chance.nextInt(9);
        switch (kind) {
            case 0 -> Files.delete(one);
            case 1 -> Files.move(one, one.resolveSibling("moved-" + edits + ".txt"));
            case 2 -> write(one, Files.readAllBytes(other));
            case 3 ->
                write(
                        one,
                        (text(one) + "\n\nThe harbour office of Saltmere counted " + (edits + 40)
                                        + " boats that day.\n")
                                .getBytes(StandardCharsets.UTF_8));
            case 4 ->
                write(
                        one,
                        text(one).replaceFirst("(?m)^title: ", "title: Again, ").getBytes(StandardCharsets.UTF_8));
            case 5 ->
                write(
                        seeds.resolve("new-" + edits + ".txt"),
                        text(one)
                                .replaceFirst(
                                        "(?m)^url: .*\\n",
                                        "url: https://www.edits.example/2026/10/1" + edits % 9 + "/world/piece-" + edits
                                                + "\n")
                                .getBytes(StandardCharsets.UTF_8));
            case 6 -> Files.setLastModifiedTime(one, FileTime.fromMillis(1_600_000_000_000L + edits));
            case 7 ->
                Files.writeString(
                        seeds.resolve("stories.yml"),
                        "together:\n  - name: A name of our own\n    articles:\n      - \"" + articles.get(0)
                                + "\"\n      - \"" + articles.get(1) + "\"\n");
            default -> Files.writeString(seeds.resolve("broadsheet.yml"), "title: Paper " + edits + "\n");
        }
        edits++;
        return kind + " " + articles.get(0);
    }

    private void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, FileTime.fromMillis(old.toMillis() + 1000L * edits));
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static Map<String, String> bytes(Path site) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        for (String file : BuiltSite.files(site)) {
            byte[] content = Files.readAllBytes(site.resolve(file));
            bytes.put(file, content.length + ":" + Hash64.of(content, content.length) + ":" + Arrays.hashCode(content));
        }
        return bytes;
    }
}
