package org.broadsheet.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.read.address.FileNames;

/** Files among the articles that may hold some, but are of kinds that are not read; told once for each kind, with what to do. */
final class OtherKinds {

    /** By the endings of names. */
    private static final Map<String, String> REMEDIES = remedies();

    /**
     * Of one kind.
     *
     * @param first the path of the first in order
     */
    private record Files(String first, int count) {

        Files with(Files other) {
            return new Files(first.compareTo(other.first) < 0 ? first : other.first, count + other.count);
        }
    }

    private final Map<String, Files> found = new TreeMap<>();

    /** Notes the file if it is of such a kind. */
    void add(String path) {
        String ending = FileNames.ending(path);
        if (REMEDIES.containsKey(ending)) {
            found.merge(ending, new Files(path, 1), Files::with);
        }
    }

    void tell(Problems problems) {
        found.forEach((ending, files) -> problems.add(new Problem(
                files.first,
                0,
                0,
                SeedFolder.OTHER_KIND,
                Problem.Severity.NOTE,
                files.count == 1
                        ? "A file that ends in ." + ending + " is not read"
                        : "This and " + (files.count - 1) + " more that end in ." + ending + " are not read",
                "left out",
                REMEDIES.get(ending))));
    }

    private static Map<String, String> remedies() {
        Map<String, String> remedies = new HashMap<>();
        put(remedies, "Open it in a browser and save the page as HTML", "mhtml", "mht", "webarchive", "maff");
        put(
                remedies,
                "“broadsheet divide” makes a file of each article in it",
                "json",
                "jsonl",
                "ndjson",
                "mbox",
                "csv",
                "tsv",
                "rss",
                "atom",
                "enex");
        put(remedies, "If it is a feed, “broadsheet divide” makes a file of each article in it", "xml");
        put(remedies, "Save it as text (.txt)", "pdf", "docx", "doc", "rtf", "odt", "epub");
        put(remedies, "Save the pages of the feeds that it names", "opml");
        put(remedies, "Unpack it", "zip", "gz", "7z", "tar", "warc");
        put(remedies, "Let its name end in .txt", "eml");
        return Map.copyOf(remedies);
    }

    private static void put(Map<String, String> remedies, String remedy, String... endings) {
        for (String ending : List.of(endings)) {
            remedies.put(ending, remedy);
        }
    }
}
