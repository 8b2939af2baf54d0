package org.broadsheet.read.header;

import java.util.List;
import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/** Every form of header that is known, in the order in which they are tried. */
public final class Dialects {

    private static final List<Dialect> ALL = List.of(
            new ForwardedDialect(),
            new FencedDialect(),
            new TomlDialect(),
            new JsonDialect(),
            new SemicolonDialect(),
            new MailDialect(),
            new NexisDialect(),
            new NexisUniDialect(),
            new FactivaDialect(),
            new ProQuestDialect(),
            new CitationDialect(),
            new ReaderDialect(),
            new HighlightsDialect(),
            new PercentDialect(),
            new JoplinDialect(),
            new BareDialect());

    private Dialects() {}

    /** The header of {@code source}; an empty one when it has none, since that is fine. */
    public static Header headerOf(SourceText source, Notes notes) {
        for (Dialect dialect : ALL) {
            Header header = dialect.read(source, notes);
            if (header != null) {
                noteOthers(source.text(), header.others(), notes);
                boolean headerAlone = header.body() == null
                        && Spaces.skip(source.text(), header.bodyStart())
                                == source.text().length();
                return headerAlone ? TextKey.body(header) : header;
            }
        }
        return Header.NONE;
    }

    /**
     * What a line of the head of an e-mail says, as programs for e-mail write it for readers, in the language of their user;
     * under the name that e-mail has for it. Its value is empty when the line is its name only. Null for other lines.
     */
    public static Header.@Nullable Entry mailLine(String line) {
        return Forwarding.line(line);
    }

    private static void noteOthers(String text, List<Integer> others, Notes notes) {
        if (!others.isEmpty()) {
            String before = text.substring(0, others.get(0));
            notes.warn(
                    1 + (int) before.chars().filter(c -> c == '\n').count(),
                    1,
                    "several-documents",
                    "The file holds " + (others.size() + 1) + " documents",
                    "took the first one and left out the others",
                    "Make a file of each with “broadsheet divide” and the name of this one");
        }
    }
}
