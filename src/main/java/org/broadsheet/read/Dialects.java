package org.broadsheet.read;

import java.util.List;

/** Every form of header that is known, in the order in which they are tried. */
final class Dialects {

    private static final List<Dialect> ALL = List.of(
            new FencedDialect(),
            new TomlDialect(),
            new JsonDialect(),
            new SemicolonDialect(),
            new ReaderDialect(),
            new HighlightsDialect(),
            new BareDialect());

    private Dialects() {}

    /** The header of {@code source}; an empty one when it has none, since that is fine. */
    static Header headerOf(SourceText source, Notes notes) {
        for (Dialect dialect : ALL) {
            Header header = dialect.read(source, notes);
            if (header != null) {
                return header;
            }
        }
        return Header.NONE;
    }
}
