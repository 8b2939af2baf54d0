package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a person decides about stories in {@code stories.yml}. */
class StoryDecisionsTest extends ThreeArticles {

    private static final String FLOOD = "The river Averil broke its dyke near the old mill before dawn on Tuesday, and"
            + " water ran into the lower town. The fire brigade took forty families to the school on the hill.";

    @Test
    void texts_that_a_person_keeps_apart_are_no_copies() throws IOException {
        for (String outlet : List.of("gull", "tide")) {
            String address = "https://" + outlet + ".example/2024/05/14/coast/averil";
            Run.article(
                    Files.createDirectories(seeds.resolve("flood")), outlet + ".txt", "Averil floods", address, FLOOD);
        }
        assertTrue(Run.of("export", seeds.resolve("flood")).out().contains("\"copyOf\":\""));
        Files.writeString(seeds.resolve("flood/stories.yml"), "apart:\n  - [gull.txt, tide.txt]\n");
        String apart = Run.of("export", seeds.resolve("flood")).out();
        assertFalse(apart.contains("\"copyOf\":\""), apart);
        assertFalse(apart.contains("\"story\":\""), apart);
    }

    @Test
    void stories_that_a_person_gives_two_names_are_two() throws IOException {
        Path floods = Files.createDirectories(seeds.resolve("flood"));
        for (String outlet : List.of("gull", "tide", "ebb", "wave")) {
            String address = "https://" + outlet + ".example/2024/05/14/coast/averil";
            Run.article(floods, outlet + ".txt", "Averil floods", address, FLOOD + " So says the " + outlet + ".");
        }
        Files.writeString(floods.resolve("stories.yml"), """
                together:
                  - name: The night
                    articles: [gull.txt, tide.txt]
                  - name: The morning
                    articles: [ebb.txt, wave.txt]
                """);
        assertEquals(0, Run.of(floods, "-o", site).status());
        String stories = Files.readString(site.resolve("stories/index.html"));
        assertTrue(stories.contains(">The night<") && stories.contains(">The morning<"), stories);
    }

    @Test
    void articles_put_together_join_their_stories_and_no_others() throws IOException {
        Path sample = sample();
        String concert = "001_b14638046119f254.txt";
        String vote = "042_51f182ac7cda33ca.txt";
        Set<Set<String>> expected = stories(sample);
        Set<String> joined = new TreeSet<>(Set.of(concert, vote));
        assertTrue(expected.removeIf(story -> story.contains(vote) && joined.addAll(story)));
        assertTrue(expected.stream().noneMatch(story -> story.contains(concert)));
        expected.add(joined);
        Files.writeString(sample.resolve("stories.yml"), "together:\n  - [" + concert + ", " + vote + "]\n");
        assertEquals(expected, stories(sample));
    }

    @Test
    void what_is_put_together_brings_nothing_that_is_kept_apart() throws IOException {
        Path sample = sample();
        List<List<String>> found = stories(sample).stream()
                .map(List::copyOf)
                .sorted(Comparator.comparing(List::toString))
                .toList();
        assertTrue(found.size() > 3);
        for (int i = 0; i + 1 < found.size(); i += 2) {
            List<String> one = found.get(i);
            List<String> other = found.get(i + 1);
            Files.writeString(
                    sample.resolve("stories.yml"),
                    "together:\n  - [%s, %s]\napart:\n  - [%s, %s]\n"
                            .formatted(one.get(0), other.get(0), one.get(1), other.get(1)));
            Set<Set<String>> decided = stories(sample);
            assertTrue(decided.stream().anyMatch(story -> story.containsAll(List.of(one.get(0), other.get(0)))));
            assertTrue(decided.stream().noneMatch(story -> story.containsAll(List.of(one.get(1), other.get(1)))));
        }
    }

    /** The articles of the sample, without what is decided about them. */
    private Path sample() throws IOException {
        Path sample = Files.createDirectories(seeds.resolve("sample"));
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, sample.resolve(file.getFileName()));
            }
        }
        Files.delete(sample.resolve("stories.yml"));
        return sample;
    }

    /** The files of each story. */
    private static Set<Set<String>> stories(Path seeds) {
        Map<String, Set<String>> stories = new TreeMap<>();
        Matcher article = Pattern.compile("\"file\":\"([^\"]*)\".*\"story\":\"([^\"]*)\"")
                .matcher(Run.of("export", seeds).out());
        while (article.find()) {
            stories.computeIfAbsent(article.group(2), story -> new TreeSet<>()).add(article.group(1));
        }
        return new HashSet<>(stories.values());
    }

    @Test
    void check_says_what_is_wrong_with_the_decisions_about_stories() throws IOException {
        Files.writeString(seeds.resolve("stories.yml"), "together:\n  - [nowhere.txt, a.txt]\n");
        Run run = Run.of("check", seeds, "--strict");
        assertEquals(1, run.status());
        assertTrue(run.out().contains("[unknown-article]"), run.out());
    }
}
