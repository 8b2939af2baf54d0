package org.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.read.ArticleReader;
import org.broadsheet.read.SeedFolder;
import org.broadsheet.work.Crew;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    @TempDir
    Path seeds;

    @Test
    void aFileThatIsDeletedWhileTheFolderIsReadIsSaidToBeGone() throws IOException {
        for (String name : List.of("x", "y")) {
            Files.createDirectory(seeds.resolve(name));
            Files.writeString(seeds.resolve(name + "/a.txt"), "The ferry reached the island at noon.");
        }
        // When the second folder is looked into, the article in the first is listed already.
        List<Path> entered = new ArrayList<>();
        SeedFolder folder = new SeedFolder(seeds, path -> {
            entered.add(path);
            if (entered.size() == 2) {
                delete(entered.get(0).resolve("a.txt"));
            }
            return false;
        });
        Intake intake = new Intake(
                folder,
                new ArticleReader(Newsroom.readOptions(false), folder),
                Intake.Store.NOWHERE,
                null,
                false,
                Memory.CARDS,
                new Problems());
        try (Crew crew = new Crew(1)) {
            Gathered gathered = intake.gather(crew, (stage, done, total) -> {});
            assertEquals(1, gathered.articles().size());
            String file = entered.get(0).getFileName() + "/a.txt";
            assertEquals(
                    List.of(file + ": warning: The file was there a moment ago, and is no longer; left it out. [gone]"),
                    gathered.problems().stream()
                            .filter(problem -> problem.file().equals(file))
                            .map(Problem::message)
                            .toList());
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
