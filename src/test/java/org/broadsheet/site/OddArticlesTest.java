package org.broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No mixture of scripts, marks and names ends a build, from the reader through the digest to the pages. */
class OddArticlesTest {

    private static final List<String> PLAIN = List.of(
            ("storm harbour ferry minister police earthquake election people killed report city market the a in on with"
                            + " was were has it he she that said Germany NASA Sept. May p.m. U.S. 1,000 3.5 10:30 2024")
                    .split(" ", -1));
    private static final List<String> ODD = List.of(
            ("“ ” \" „ « » 「 」 … . ! ? 。 ؟ — ' ’ ( ) [ ] { } < > & &amp; &#x1F600; % € № 1. ½ ① Ⅷ ٣ ﬁ İ ı ß ẞ ŉ ǅ 𝔸 𐐀 ꙮ 😀"
                            + " e\u0301 \u0301 \u200b \u202e \ue000 مرحبا القَاهِرَة שָׁלוֹם 東京都 が ｶﾞ 한국은 ไทย नमस्ते Путин Ελλάδα"
                            + " al-Assad von O'Neil (NASA) *em* **b** `c` | # > - \\ <b> </b> <script> [l](http://x.example)"
                            + " ![i](p.png) [^1] http://a.example/c a@b.example Other index con")
                    .split(" ", -1));
    private static final List<String> NAMES = List.of("Anna Lindqvist", "Путин", "Bank of England", "Xi Jinping");
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "ja", "ar", "ru", "th", "he", "tr", "vi");

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void anyMixtureIsBuilt(int seed) throws IOException {
        Random random = new Random(seed);
        Path seeds = Files.createDirectories(temporary.resolve("seeds"));
        List<String> shared =
                IntStream.range(0, 20).mapToObj(i -> paragraph(random)).toList();
        for (int i = 0; i < 120; i++) {
            String body = IntStream.range(0, random.nextInt(12))
                    .mapToObj(n -> random.nextBoolean() ? one(shared, random) : paragraph(random))
                    .collect(Collectors.joining("\n\n"));
            Files.writeString(seeds.resolve(i + (i % 3 == 0 ? ".md" : ".txt")), header(i, random) + body + "\n");
        }
        Files.writeString(
                seeds.resolve("stories.yml"),
                IntStream.range(1, 30)
                        .filter(i -> i % 3 == 1)
                        .mapToObj(i -> "  - [" + i + ".txt, " + (i + 1) + ".txt]\n")
                        .collect(Collectors.joining("", "together:\n", "")));
        BuiltSite site = BuiltSite.build(seeds, temporary.resolve("site"));
        assertEquals(0, site.status(), site.messages());
    }

    private static String header(int number, Random random) {
        return "---\ntitle: " + words(1 + random.nextInt(10), random)
                + "\ndate: 2024-05-" + (10 + random.nextInt(9))
                + "\nurl: https://" + one(List.of("gull", "tide", "umi"), random) + ".example/x/" + number
                + "\nmetadata: " + words(random.nextInt(20), random)
                + "\nsection: " + one(random.nextBoolean() ? ODD : PLAIN, random)
                + "\ntags: " + one(ODD, random) + ", " + one(PLAIN, random)
                + "\nauthor: " + one(NAMES, random) + " and " + one(ODD, random)
                + "\nlanguage: " + one(LANGUAGES, random) + "\n---\n";
    }

    private static String paragraph(Random random) {
        String words = words(1 + random.nextInt(50), random);
        String written = random.nextInt(5) == 0 ? Normalizer.normalize(words, Normalizer.Form.NFD) : words;
        return random.nextInt(3) == 0 ? "“" + written + "”, said " + one(NAMES, random) + "." : written + ".";
    }

    private static String words(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(i -> one(random.nextInt(3) == 0 ? ODD : PLAIN, random))
                .collect(Collectors.joining(" "));
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
