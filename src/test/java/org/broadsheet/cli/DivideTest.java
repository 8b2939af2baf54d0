package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DivideTest {

    private static final String ONE =
            "From a@b.example Mon Mar 20 17:45:10 2023\nFrom: Ada\nSubject: Light\n\nThe lamp is lit.\n\n";

    private static final String TWO = ONE.replace("Light", "Dark");

    @TempDir
    private Path folder;

    private Path export(String name) throws IOException {
        return Files.writeString(folder.resolve(name), ONE + TWO);
    }

    @Test
    void makesAFileOfEachDocument() throws IOException {
        Path export = export("letters.mbox");
        Path articles = folder.resolve("new/articles");
        Run run = Run.of("divide", export, "-o", articles);
        assertEquals(0, run.status(), run.err());
        assertEquals(Map.of("letters-1.txt", ONE, "letters-2.txt", TWO), Run.files(articles));
        assertEquals(ONE + TWO, Files.readString(export));
        assertEquals(
                export + ": 2 documents, " + articles.resolve("letters-1.txt") + " to "
                        + articles.resolve("letters-2.txt"),
                run.out().strip());
    }

    @Test
    void besideTheExportItSaysToMoveThat() throws IOException {
        Path export = export("letters.md");
        Run run = Run.of("divide", export);
        assertEquals(0, run.status(), run.err());
        assertEquals(TWO, Files.readString(folder.resolve("letters-2.md")));
        assertTrue(run.out().contains("Move " + export + " away"), run.out());
    }

    @Test
    void anExportThatIsNotReadAsAnArticleMayStay() throws IOException {
        Path export = export("letters.mbox");
        assertEquals(
                export + ": 2 documents, " + folder.resolve("letters-1.txt") + " to " + folder.resolve("letters-2.txt"),
                Run.of("divide", export).out().strip());
    }

    @Test
    void namesAreInOrder() throws IOException {
        Path export = Files.writeString(folder.resolve("a.txt"), ONE.repeat(12));
        Run.of("divide", export);
        assertTrue(Files.exists(folder.resolve("a-01.txt")));
        assertTrue(Files.exists(folder.resolve("a-12.txt")));
    }

    @Test
    void overwritesNothing() throws IOException {
        Path export = export("letters.txt");
        Path other = Files.writeString(folder.resolve("letters-2.txt"), "Mine.");
        Run run = Run.of("divide", export);
        assertEquals(2, run.status());
        assertEquals("Mine.", Files.readString(other));
        assertEquals(Map.of("letters.txt", ONE + TWO, "letters-2.txt", "Mine."), Run.files(folder));
        assertTrue(run.err().contains(other + " is there already"), run.err());
    }

    @Test
    void aSecondTimeFindsAllThere() throws IOException {
        Path export = export("letters.txt");
        Run first = Run.of("divide", export);
        Map<String, String> files = Run.files(folder);
        assertEquals(first, Run.of("divide", export));
        assertEquals(files, Run.files(folder));
    }

    @Test
    void leavesOneArticleAsItIs() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "The lamp is lit.\n");
        Path picture = Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
        Path empty = Files.createFile(folder.resolve("b.txt"));
        Run run = Run.of("divide", article, picture, empty);
        assertEquals(0, run.status());
        assertTrue(run.out().contains(article + " is one article, or no export"), run.out());
        assertTrue(run.out().contains(picture + " is not text: left as it is."), run.out());
        assertTrue(run.out().contains(empty + " is empty: left as it is."), run.out());
        assertEquals(3, Run.files(folder).size());
    }

    @Test
    void refusesWhatIsNoFile() throws IOException {
        assertEquals(2, Run.of("divide", folder).status());
        assertEquals(2, Run.of("divide", folder.resolve("none.txt")).status());
        assertEquals(2, Run.of("divide").status());
        Path export = export("letters.txt");
        Run run = Run.of("divide", export, "-o", export);
        assertEquals(2, run.status());
        assertTrue(run.err().contains("is a file"), run.err());
    }

    @Test
    void theProblemOfAnExportNamesTheCommand() throws IOException {
        export("letters.txt");
        Run run = Run.of("check", folder);
        assertTrue(run.out().contains("broadsheet divide"), run.out());
    }
}
