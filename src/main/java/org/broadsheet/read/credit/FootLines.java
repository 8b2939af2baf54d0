package org.broadsheet.read.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.read.address.Address;
import org.broadsheet.read.date.DateParser;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.header.Header;
import org.broadsheet.read.metadata.Facts;

/**
 * The lines with labels that some programs put below a text: "Created at: …", "Source URL: …" (Yarle, databases of the press).
 * They are read like a header where nothing else says as much, and are no part of the text.
 */
public final class FootLines {

    /** So many lines are looked at. */
    private static final int MOST = 20;

    /** Longest of them, in UTF-16 units. */
    private static final int LONGEST = 400;

    /** So many known labels are no chance, without an address among them. */
    private static final int SURE = 3;

    /** Lines that may stand among them. */
    private static final Pattern AMONG =
            Pattern.compile("(?iu)(?:©|copyright\\b|-{3,}$|\\*{3,}$|_{3,}$|all rights reserved\\b).*");

    private FootLines() {}

    /**
     * Tells {@code facts} what the last lines of the text say.
     *
     * @param start where the text begins
     * @return where the text ends without them: its end when there are none, or nothing else
     */
    public static int read(String text, int start, Facts facts) {
        List<Header.Entry> found = new ArrayList<>();
        int known = 0;
        boolean address = false;
        int foot = text.length();
        int end = text.length();
        for (int i = 0; i < MOST && end > start; i++) {
            int from = Math.max(start, text.lastIndexOf('\n', end - 1) + 1);
            String line = end - from > LONGEST ? "." : text.substring(from, end).strip();
            end = from - 1;
            if (line.isEmpty() || AMONG.matcher(line).matches()) {
                continue;
            }
            Header.Entry entry = Particulars.labelled(line, 0);
            if (entry == null || !isValue(entry)) {
                break;
            }
            Field field = Field.of(entry.key());
            known += field == null ? 0 : 1;
            address |= field == Field.ORIGINAL && saysWhichAddress(entry);
            found.add(0, entry);
            foot = from;
        }
        boolean sure = address || known >= SURE;
        if (!sure || foot == text.length() || text.substring(start, foot).isBlank() || !isParted(text, foot)) {
            return text.length();
        }
        for (Header.Entry entry : found) {
            Field field = Field.of(entry.key());
            if (field == null) {
                facts.keep(entry.key(), entry.raw());
            } else if (facts.entry(field) == null) {
                facts.say(entry);
            }
        }
        return foot;
    }

    /** "Source: https://…" may name what the article is about; "Source URL: https://…" means the article. */
    private static boolean saysWhichAddress(Header.Entry entry) {
        String key = Field.folded(entry.key());
        return key.contains("url") || key.contains("original") || key.endsWith("from") || key.contains("permalink");
    }

    private static boolean isValue(Header.Entry entry) {
        Field field = Field.of(entry.key());
        return field == null
                || switch (field) {
                    case ORIGINAL -> Address.of(entry.raw()) != null;
                    case PUBLISHED, UPDATED, SAVED -> DateParser.parse(entry.raw()) != null;
                    default -> true;
                };
    }

    /** Whether an empty line, or the start of the text, stands before {@code at}. */
    private static boolean isParted(String text, int at) {
        int before = text.lastIndexOf('\n', at - 2);
        return at < 2 || text.substring(before + 1, at - 1).isBlank();
    }
}
