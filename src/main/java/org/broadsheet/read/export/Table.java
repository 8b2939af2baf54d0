package org.broadsheet.read.export;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.header.TextKey;
import org.jspecify.annotations.Nullable;

/** A table in a text file (CSV, TSV), as spreadsheets and collections of articles have it: names first, then an article a row. */
final class Table {

    /** What stands between the values of a row, the most usual first. */
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /** The names of columns that only number the rows: none, or what pandas puts in its place. */
    private static final Pattern NUMBERS = Pattern.compile("|Unnamed: \\d+");

    /** What programs write where they have no value: R, databases, pandas. */
    private static final Set<String> NOTHING = Set.of("NA", "\\N", "NULL", "null", "NaN", "nan", "None");

    /** What Excel may have in a row of its own, above the names: "sep=;". */
    private static final String ABOVE = "sep=";

    /** Of one value, in UTF-16 units; more is a quotation mark that has no other. */
    private static final int LONGEST = 16 << 20;

    /** In the words of the parser. */
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private Table() {}

    /** What separates the values of a table; null when the file is none, by its name. */
    static @Nullable Character separator(String name, String text) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("tsv") || ending.equals("tab")) {
            return '\t';
        }
        if (!ending.equals("csv")) {
            return null;
        }
        String names = text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .replaceAll("\"[^\"]*\"", "");
        char best = SEPARATORS.get(0);
        for (char separator : SEPARATORS) {
            if (count(names, separator) > count(names, best)) {
                best = separator;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    /**
     * The rows that say anything, each as a JSON object. Where the quotation marks do not match, some programs write them
     * otherwise: as \", or, with tabs, as any other sign.
     */
    static List<String> rows(String text, char separator) {
        CsvReaderBuilder table = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST);
        try {
            return rows(table, text);
        } catch (CsvParseException unlike) {
            try {
                return separator == '\t'
                        ? rows(table.quoteCharacter('\0'), text)
                        : rows(table, text.replace("\\\"", "\"\""));
            } catch (CsvParseException broken) {
                Matcher line = LINE.matcher(String.valueOf(broken.getMessage()));
                throw new BrokenExport("In the row that begins in line " + (line.find() ? line.group(1) : "1")
                        + ", a quotation mark has no other, or a value is too long");
            }
        }
    }

    private static List<String> rows(CsvReaderBuilder table, String text) {
        List<String> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = table.ofCsvRecord(text)) {
            List<String> names = List.of();
            for (CsvRecord row : records) {
                if (!names.isEmpty()) {
                    Fields fields = fields(names, row.getFields());
                    if (!fields.isEmpty()) {
                        rows.add(fields.json());
                    }
                } else if (!row.getField(0).startsWith(ABOVE)) {
                    names = names(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static List<String> names(CsvRecord row) {
        List<String> names = row.getFields().stream().map(String::strip).toList();
        if (names.stream().noneMatch(name -> Field.isKnown(name) || TextKey.is(name))) {
            throw new BrokenExport("The first row has to name the columns, and none of its names is known:"
                    + " write title, date or text above what they hold");
        }
        return names;
    }

    private static Fields fields(List<String> names, List<String> values) {
        Fields fields = new Fields();
        for (int i = 0; i < values.size(); i++) {
            String name = i < names.size() ? names.get(i) : "column " + (i + 1);
            String value = values.get(i).strip();
            if (!NUMBERS.matcher(name).matches() && !NOTHING.contains(value)) {
                fields.add(name, value);
            }
        }
        return fields;
    }
}
