package org.broadsheet.read.header;

import java.util.List;
import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Spaces;

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
                boolean headerAlone = header.body() == null
                        && Spaces.skip(source.text(), header.bodyStart())
                                == source.text().length();
                return headerAlone ? TextKey.body(header) : header;
            }
        }
        return Header.NONE;
    }
}
