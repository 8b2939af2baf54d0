package org.broadsheet.read;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No article of any content takes long or ends the run. */
class HostileTextTest {

    /** Of the processor's time, which no other program on the machine changes: an article may take 2 s, warming up comes on top. */
    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** By the clock: what takes so long does not end. */
    private static final Duration HANGS = Duration.ofMinutes(2);

    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private static final String PART = "--x\nContent-Type: multipart/mixed; boundary=x\n\n";

    static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of("bracket and backslashes", "[" + "\\".repeat(42)),
                Arguments.of("bracket and escapes", "[" + "\\*".repeat(2000)),
                Arguments.of("item, bracket and backslashes", "- [" + "\\".repeat(45)),
                Arguments.of("link text and backslashes", "# H\n\n[a][" + "\\".repeat(45)),
                Arguments.of("many brackets and backslashes", "# H\n\n" + ("[" + "\\".repeat(9) + "x").repeat(3000)),
                Arguments.of("escaped backticks", "# H\n\n" + "\\``".repeat(20_000)),
                Arguments.of("deep quotes", "> ".repeat(20_000) + "x"),
                Arguments.of("deep list", "# H\n\n" + "- ".repeat(20_000) + "x"),
                Arguments.of("deep numbered list", "# H\n\n" + "1. ".repeat(150_000) + "x"),
                Arguments.of("rule and blanks", "# H\n\n" + "-".repeat(60) + " ".repeat(400_000) + "x"),
                Arguments.of("rule of blanks", "# H\n\n" + "-".repeat(60) + " ".repeat(400_000)),
                Arguments.of("unequal strikes", "# H\n\n" + "a~a~~a~~~a~~~~".repeat(35_000)),
                Arguments.of("mail addresses", lines("a%d@b%d.example", 19_000).replace("\n\n", " ")),
                Arguments.of("items apart", "# H\n\n" + "- a\n\n".repeat(100_000)),
                Arguments.of("code apart", "# H\n\n" + "    a\n\n".repeat(70_000)),
                Arguments.of("stairs of quotes", stairs("> ", 500)),
                Arguments.of("stairs of items", stairs("  ", 400).replace("x", "- x")),
                Arguments.of("stars", "# H\n\n" + "*".repeat(20_000) + "a" + "*".repeat(20_000)),
                Arguments.of("nested emphasis", "**a ".repeat(20_000)),
                Arguments.of("mixed emphasis", "*a _b ".repeat(20_000)),
                Arguments.of("a tag of many attributes", "# H\n\n<a" + " x".repeat(50_000) + ">"),
                Arguments.of("open comments", "# H\n\n" + "<!--".repeat(50_000)),
                Arguments.of("open sections", "# H\n\n" + "<![CDATA[".repeat(20_000)),
                Arguments.of("open declarations", "# H\n\n" + "<!A ".repeat(50_000)),
                Arguments.of("open instructions", "# H\n\n" + "<?".repeat(50_000)),
                Arguments.of("open targets", "[a](<b".repeat(20_000)),
                Arguments.of("empty targets", "# H\n\n" + "[](".repeat(50_000)),
                Arguments.of("open pictures", "# H\n\n" + "![a".repeat(50_000)),
                Arguments.of("open titles", "# H\n\n" + "[a]: http://x \"".repeat(10_000)),
                Arguments.of("references", "# H\n\n" + lines("[r%d]: http://x.example/%d", 20_000)),
                Arguments.of("footnotes", lines("Text[^%d]\n\n[^%d]: note", 5000)),
                Arguments.of("tables", "| a |\n|---|\n" + "| b ".repeat(50_000)),
                Arguments.of("table rows", "| a | b |\n|---|---|\n" + "| b | c |\n".repeat(20_000)),
                Arguments.of("addresses", "# H\n\n" + "http://a.example/x ".repeat(30_000)),
                Arguments.of("an address without an end", "# H\n\nhttp://" + "a.".repeat(200_000)),
                Arguments.of("at signs", "# H\n\n" + "a@".repeat(200_000)),
                Arguments.of("quotation marks", "# H\n\n" + "\"'".repeat(100_000)),
                Arguments.of("headings", lines("# Same heading", 20_000)),
                Arguments.of("open elements", "# H\n\n" + "<div>".repeat(50_000)),
                Arguments.of("open tables", "# H\n\n" + "<table><tr><td>".repeat(20_000)),
                Arguments.of("local links", "# H\n\n" + lines("[a](#x%d)", 20_000)),
                Arguments.of("entities", "# H\n\n" + "&#x".repeat(100_000)),
                Arguments.of("backticks", "# H\n\n" + backticks(800)),
                Arguments.of("one long line", "x".repeat(8 << 20)),
                Arguments.of("short lines", "x\n".repeat(4 << 20)),
                Arguments.of("blank lines", "\n".repeat(8 << 20) + "x"),
                Arguments.of("open header", "---\n" + "a: b\n".repeat(1 << 20)),
                Arguments.of("header of doubtful keys", "---\na: b\n" + "A B: b\n".repeat(1 << 20)),
                Arguments.of("header of wrapped lines", "---\na: b\n" + "A: b\na b c\n".repeat(1 << 20) + "\n---\n"),
                Arguments.of("header of lists", "---\ntitle: x\nt:\n" + "- a\n".repeat(1 << 20) + "---\nx"),
                Arguments.of("deep flow", "---\ntitle: x\nt: " + "[".repeat(4000) + "]".repeat(4000) + "\n---\nx"),
                Arguments.of("deep json", "{\"a\":" + "[".repeat(100_000)),
                Arguments.of("deep toml", "+++\na = " + "[".repeat(20_000) + "\n+++\nx"),
                Arguments.of("ampersands", "---\ntitle: " + "&amp;".repeat(2000) + "\n---\nx"),
                Arguments.of(
                        "mail of parts",
                        "From: a\nSubject: b\nContent-Type: multipart/mixed; boundary=x\n\n" + "--x\n".repeat(1 << 20)),
                Arguments.of(
                        "mail of parts within parts",
                        "From: a\nSubject: b\nContent-Type: multipart/mixed; boundary=x\n\n" + PART.repeat(20_000)),
                Arguments.of(
                        "mail of heads",
                        "From: a\nSubject: b\nContent-Type: multipart/mixed; boundary=x\n\n"
                                + ("--x\n" + "a:b\n".repeat(900)).repeat(1000)),
                Arguments.of(
                        "mail of equal signs",
                        "From: a\nSubject: b\nContent-Transfer-Encoding: quoted-printable\n\n"
                                + "=    ".repeat(1 << 20)),
                Arguments.of(
                        "mailbox", "From a 17:45 2023\nFrom: a\nSubject: b\n\n" + "\n\nFrom a 7:00 ".repeat(1 << 19)),
                Arguments.of("block of Joplin", "T\n" + "\n\nid: ".repeat(1 << 19) + "\ntype_: 1"),
                Arguments.of(
                        "ProQuest of blank lines", "Full text: x" + "\n".repeat(1 << 20) + "ProQuest document ID: 1\n"),
                Arguments.of(
                        "many entries of BibTeX",
                        "@misc{a,\n title={Tide},\n author={Ada Moor},\n date={2026-09-15},\n abstract={Text.}\n}\n\n"
                                .repeat(10_000)),
                Arguments.of("BibTeX of blanks", "@article{a,\n author = {" + " ".repeat(59_000) + "x},\n}"),
                Arguments.of("dashes", "title: x\n\n" + "-".repeat(1 << 20)),
                Arguments.of("soft hyphens", "\u00ad".repeat(4 << 20) + "x"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void no_text_takes_long(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Reading reading = assertTimeoutPreemptively(HANGS, () -> {
            long start = PROCESSOR.getCurrentThreadCpuTime();
            Reading read = Desk.any(bytes);
            Duration taken = Duration.ofNanos(PROCESSOR.getCurrentThreadCpuTime() - start);
            assertTrue(taken.compareTo(LIMIT) < 0, () -> "took " + taken);
            return read;
        });
        if (reading instanceof ReadArticle read) {
            assertFalse(read.article().title().isEmpty());
        }
    }

    @Test
    void rubbish_of_any_kind_is_read_or_left_out() {
        Random random = new Random(20231120);
        String signs = "---\n# [](!*_`~|>:\"'<&;{}+=\\ \ttitle:date:url:http://a.b/2023-[^1]\r\ufeff\u0000\u0092字א";
        for (int i = 0; i < 3000; i++) {
            StringBuilder content = new StringBuilder(random.nextInt(4) == 0 ? "---\ntitle: " : "");
            int length = random.nextInt(400);
            for (int j = 0; j < length; j++) {
                content.append(signs.charAt(random.nextInt(signs.length())));
            }
            byte[] bytes = content.toString().getBytes(StandardCharsets.UTF_8);
            int flip = random.nextInt(bytes.length + 1);
            if (flip < bytes.length) {
                bytes[flip] = (byte) random.nextInt(256);
            }
            Reading reading = Desk.any(bytes);
            assertTrue(reading instanceof ReadArticle || !reading.problems().isEmpty(), content::toString);
        }
    }

    private static String stairs(String step, int count) {
        StringBuilder out = new StringBuilder("# H\n\n");
        for (int i = 0; i < count; i++) {
            out.append(step.repeat(i)).append("x\n");
        }
        return out.toString();
    }

    private static String lines(String pattern, int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(pattern.replace("%d", Integer.toString(i))).append("\n\n");
        }
        return out.toString();
    }

    private static String backticks(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 1; i < count; i++) {
            out.append("a").append("`".repeat(i));
        }
        return out.toString();
    }
}
