package org.broadsheet.read.header;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Cut;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/** {@code % title}, {@code % authors}, {@code % date}, each of which may be empty or go on in lines with an indent: Pandoc. */
final class PercentDialect implements Dialect {

    private static final List<String> KEYS = List.of("title", "authors", "date");

    @Override
    public @Nullable Header read(SourceText source, Notes notes) {
        String text = source.text();
        List<Header.Entry> entries = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        int at = 0;
        int field = 0;
        int line = 1;
        while (field < KEYS.size() && isField(text, at)) {
            int from = line;
            int skipped = 1;
            do {
                int end = source.lineEnd(at);
                value.append(Cut.at(text.substring(at + skipped, end), HeaderValues.LONGEST))
                        .append(field == 1 ? ";" : " ");
                at = source.nextLine(at);
                skipped = 0;
                line++;
            } while (at < text.length() && text.charAt(at) == ' ' && value.length() < HeaderValues.LONGEST);
            String written = Spaces.stripped(value.substring(0, value.length() - 1));
            entries.add(new Header.Entry(KEYS.get(field), Value.text(written), written, from, 3));
            value.setLength(0);
            field++;
        }
        // A single line may be a sentence about a share of something.
        boolean ends = at >= text.length() || HeaderScanner.isBlank(text, at, source.lineEnd(at));
        return field > 1 && ends ? new Header(entries, at) : null;
    }

    private static boolean isField(String text, int at) {
        return text.startsWith("% ", at) || text.startsWith("%\n", at);
    }
}
