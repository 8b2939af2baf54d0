package org.broadsheet.read.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/** A title, the text, and what is known of it in a block at the end, from {@code id: …} to {@code type_: 1}: Joplin. */
final class JoplinDialect implements Dialect {

    /** The block has no more letters than this. */
    private static final int LONGEST = 8192;

    private static final Pattern BLOCK =
            Pattern.compile("\\n\\n(id: [0-9a-f]{32}\\n(?:[a-z_]{1,40}:[^\\n]{0,2000}\\n)+type_: 1)\\s*$");

    /** A picture, or a link, to a file that the note names by a hash only; of a link the words stay. */
    private static final Pattern RESOURCE = Pattern.compile(
            "(?:!\\[[^\\[\\]\n]{0,300}\\]|\\[([^\\[\\]\n]{0,300})\\])\\(:/[0-9a-f]{32}(?: \"[^\"\n]{0,200}\")?\\)");

    /** Keys that mean something else here: when the note was made, and by which program. */
    private static final Map<String, String> MEANT =
            Map.of("created_time", "created", "source", "source_program", "updated_time", "note_updated_time");

    @Override
    public @Nullable Header read(SourceText source, Notes notes) {
        String text = source.text();
        if (!text.stripTrailing().endsWith("\ntype_: 1")) {
            return null;
        }
        Matcher block = BLOCK.matcher(text).region(Math.max(0, text.length() - LONGEST), text.length());
        int titleEnd = source.lineEnd(0);
        if (!block.find() || block.start() < titleEnd) {
            return null;
        }
        List<Header.Entry> entries = new ArrayList<>();
        String title = Spaces.stripped(text.substring(0, Math.min(titleEnd, HeaderValues.LONGEST)));
        entries.add(new Header.Entry("title", Value.text(title), title, 1, 1));
        int line = 1
                + (int) text.chars()
                        .limit(block.start(1))
                        .filter(c -> c == '\n')
                        .count();
        for (String pair : block.group(1).split("\n", -1)) {
            int colon = pair.indexOf(':');
            String key = pair.substring(0, colon);
            String value = Spaces.stripped(pair.substring(colon + 1));
            entries.add(new Header.Entry(MEANT.getOrDefault(key, key), Value.text(value), value, line, colon + 3));
            line++;
        }
        String body = RESOURCE.matcher(text.substring(0, block.start())).replaceAll("$1");
        return new Header(entries, titleEnd, body);
    }
}
