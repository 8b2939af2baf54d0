package org.broadsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.broadsheet.build.Stopped;
import org.broadsheet.read.SeedFolder;
import org.broadsheet.read.export.BrokenExport;
import org.broadsheet.read.export.Documents;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code broadsheet divide FILE...}: makes a file of each article in an export. */
@Command(
        name = "divide",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description = {
            "Makes a file of each article in an export of a press database (Factiva, Nexis, ProQuest), in a list of"
                    + " references (RIS, BibTeX), a table (CSV, TSV), JSON (a list, or JSON Lines), a feed (RSS, Atom), an"
                    + " export of WordPress, Blogger or Evernote, or a mailbox. The export itself stays as it is."
        },
        footer = {
            "",
            "Examples:",
            "  broadsheet divide export.txt               export-1.txt, export-2.txt ...",
            "  broadsheet divide news.csv -o articles     articles/news-1.txt ..."
        })
final class DivideCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "An export.")
    private List<Path> files = List.of();

    @Nullable
    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder for the new files. Default: that of the export.")
    private Path output;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (output != null && Files.exists(output) && !Files.isDirectory(output)) {
            throw new Stopped(Stopped.Reason.USAGE, output + " is a file. Name a folder for the new files.");
        }
        files.forEach(WrongUse::checkFile);
        PrintWriter out = spec.commandLine().getOut();
        for (Path file : files) {
            out.println(divide(file));
        }
        return Exit.CLEAN;
    }

    /** Divides a file; what to tell of it. */
    private String divide(Path file) throws IOException {
        if (Files.size(file) == 0) {
            return file + " is empty: left as it is.";
        }
        String name = file.getFileName().toString();
        Documents documents;
        try {
            documents = Documents.of(name, Files.readAllBytes(file));
        } catch (BrokenExport broken) {
            throw new Stopped(Stopped.Reason.USAGE, file + ": " + broken.getMessage() + ". Nothing was written.");
        }
        if (documents.texts().isEmpty()) {
            return file + (documents.arePassages() ? " is not text" : " holds no articles") + ": left as it is.";
        }
        if (documents.arePassages() && documents.texts().size() == 1) {
            return file + " is one article, or no export of a kind that is known: nothing to divide.";
        }
        Path folder = output == null ? file.resolveSibling("") : output;
        Map<Path, byte[]> parts = parts(documents.texts(), folder, name);
        for (Map.Entry<Path, byte[]> part : parts.entrySet()) {
            if (Files.exists(part.getKey())
                    && !(Files.isRegularFile(part.getKey())
                            && Arrays.equals(Files.readAllBytes(part.getKey()), part.getValue()))) {
                throw new Stopped(
                        Stopped.Reason.USAGE,
                        part.getKey() + " is there already and is something else. Name another folder with -o.");
            }
        }
        Files.createDirectories(folder);
        for (Map.Entry<Path, byte[]> part : parts.entrySet()) {
            if (!Files.exists(part.getKey())) {
                // By a hidden name as long as it is not whole: nobody reads that as an article.
                Path unfinished =
                        part.getKey().resolveSibling("." + part.getKey().getFileName());
                Files.move(Files.write(unfinished, part.getValue(), StandardOpenOption.CREATE_NEW), part.getKey());
            }
        }
        List<Path> names = List.copyOf(parts.keySet());
        return file + ": "
                + (names.size() == 1 ? "1 document, " : names.size() + " documents, " + names.get(0) + " to ")
                + names.get(names.size() - 1)
                + (output == null && SeedFolder.isArticle(name)
                        ? ". Move " + file + " away: its first document is in both."
                        : "");
    }

    private static Map<Path, byte[]> parts(List<String> documents, Path folder, String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = SeedFolder.isArticle(name) ? name.substring(dot) : ".txt";
        int digits = Integer.toString(documents.size()).length();
        Map<Path, byte[]> parts = new LinkedHashMap<>();
        for (String document : documents) {
            String number = "0".repeat(digits) + (parts.size() + 1);
            number = number.substring(number.length() - digits);
            parts.put(folder.resolve(stem + "-" + number + ending), document.getBytes(StandardCharsets.UTF_8));
        }
        return parts;
    }
}
