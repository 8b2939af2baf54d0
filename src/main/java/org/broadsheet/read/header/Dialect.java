package org.broadsheet.read.header;

import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.jspecify.annotations.Nullable;

/** One form of writing a header. A new one is a class and a line in {@link Dialects}. */
interface Dialect {

    /** The header at the top of {@code source}; null when there is none of this form. Never throws. */
    @Nullable
    Header read(SourceText source, Notes notes);
}
