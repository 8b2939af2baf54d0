package org.broadsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.broadsheet.build.Newsroom;
import org.broadsheet.build.Stopped;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.read.ArticleReader;
import org.broadsheet.read.ReadArticle;
import org.broadsheet.read.Reading;
import org.broadsheet.read.SeedFolder;
import org.broadsheet.read.settings.SettingsFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code broadsheet explain FILE}: how one article was read. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description = {"Says how one article is read: each field, its value, where it was found, and what is wrong.", ""
        },
        footer = {
            "",
            "Examples:",
            "  broadsheet explain articles/a.txt              of an article in articles",
            "  broadsheet explain old/a.txt --seeds articles  of a folder that has another name",
            "  broadsheet explain articles/a.txt --json       for programs"
        })
final class ExplainCommand implements Callable<Integer> {

    /** Another folder may give another page and section than the build did. */
    private static final String GUESS = "  (a guess: if you build from a folder above it, name that with --seeds)";

    @Parameters(index = "0", paramLabel = "FILE", description = "The article.")
    private Path file = Path.of("");

    @Nullable
    @Option(
            names = "--seeds",
            paramLabel = "DIR",
            description = "The folder of articles that the file belongs to. Default: the nearest folder above it that"
                    + " holds broadsheet.yml or is called seeds, else the one that it lies in.")
    private Path seeds;

    @Option(names = "--json", description = "Print one object in JSON, the text of the article with it.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        WrongUse.checkFile(file);
        if (seeds != null && !Files.isDirectory(seeds)) {
            throw new Stopped(Stopped.Reason.USAGE, "There is no folder " + seeds + ".");
        }
        Path real = file.toRealPath();
        // Only the folders that lead to the file are looked into.
        Path above = seeds == null ? markedFolder(real) : seeds;
        SeedFolder folder =
                new SeedFolder(above == null ? real.resolveSibling(".") : above, path -> !real.startsWith(path));
        if (!real.startsWith(folder.root())) {
            throw new Stopped(Stopped.Reason.USAGE, file + " does not lie in " + seeds + ".");
        }
        String name = folder.root().relativize(real).toString().replace('\\', '/');
        if (folder.articles(new Problems()).stream()
                .noneMatch(article -> article.path().equals(name))) {
            throw new Stopped(
                    Stopped.Reason.USAGE,
                    file
                            + " is not read as an article. Articles end in .txt, .md or .html, and neither their name nor that"
                            + " of a folder begins with a dot, nor their name with ~$.");
        }
        Reading reading = new ArticleReader(Newsroom.readOptions(false), folder).read(name, folder.content(name));
        PrintWriter out = spec.commandLine().getOut();
        if (!(reading instanceof ReadArticle read)) {
            reading.problems().forEach(problem -> out.println(problem.message()));
            return Exit.PROBLEMS;
        }
        Explanation explanation = new Explanation(read.article(), read.body().text(), read.problems());
        if (json) {
            JsonValue.print(
                    generator -> {
                        generator.writeStartObject();
                        explanation.write(generator);
                        generator.writeEndObject();
                    },
                    out);
        } else {
            // Page and section depend on where the articles begin.
            out.println(line("folder", folder.root() + (above == null ? GUESS : "")));
            table(explanation, out);
        }
        return Exit.CLEAN;
    }

    /** The nearest folder that is marked as one of articles; null when none is. */
    private static @Nullable Path markedFolder(Path article) {
        for (Path folder = article.getParent(); folder != null; folder = folder.getParent()) {
            boolean named = folder.endsWith(SettingsReader.SEEDS);
            if (named || Files.isRegularFile(folder.resolve(SettingsFile.NAME))) {
                return folder;
            }
        }
        return null;
    }

    private static String line(String name, String value) {
        return String.format(Locale.ROOT, "%-10s %s", name, value);
    }

    private static void table(Explanation explanation, PrintWriter out) {
        for (Explanation.Field row : explanation.rows()) {
            String value = row.value() == null ? "–" : row.value();
            String origin = row.origin() == null || row.value() == null
                    ? ""
                    : "  (" + row.origin().label() + ")";
            out.println(line(row.name(), value + origin));
        }
        for (Problem problem : explanation.problems()) {
            out.println(problem.message());
        }
    }
}
