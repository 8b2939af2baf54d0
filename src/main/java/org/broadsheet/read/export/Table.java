package org.broadsheet.read.export;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A table in a text file (CSV, TSV), as spreadsheets and collections of articles have it: names first, then an article a row. */
final class Table {

    /** What stands between the values of a row, the most usual first. */
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /** The names of columns that only number the rows: none, or what pandas puts in its place. */
    private static final Pattern NUMBERS = Pattern.compile("|Unnamed: \\d+");

    /** Of one value, in UTF-16 units; more is a quotation mark that has no other. */
    private static final int LONGEST = 16 << 20;

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
        String names = text.lines().findFirst().orElse("");
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

    /** The rows that say anything, each as a JSON object. */
    static List<String> rows(String text, char separator) {
        List<String> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> table = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST)
                .ofCsvRecord(text)) {
            List<String> names = List.of();
            for (CsvRecord row : table) {
                if (names.isEmpty()) {
                    names = row.getFields().stream().map(String::strip).toList();
                } else {
                    Fields fields = fields(names, row.getFields());
                    if (!fields.isEmpty()) {
                        rows.add(fields.json());
                    }
                }
            }
        } catch (CsvParseException broken) {
            throw new BrokenExport(broken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static Fields fields(List<String> names, List<String> values) {
        Fields fields = new Fields();
        for (int i = 0; i < values.size(); i++) {
            String name = i < names.size() ? names.get(i) : "column " + (i + 1);
            if (!NUMBERS.matcher(name).matches()) {
                fields.add(name, values.get(i));
            }
        }
        return fields;
    }
}
