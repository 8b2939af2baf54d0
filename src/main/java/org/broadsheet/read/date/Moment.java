package org.broadsheet.read.date;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.broadsheet.article.Origin;
import org.broadsheet.article.Published;
import org.broadsheet.article.Published.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A date as written, before it is known where it was found.
 *
 * @param offset null when none was written
 */
public record Moment(
        LocalDateTime local, Precision precision, @Nullable ZoneOffset offset) {

    /** The same as the date of an article, found at {@code origin}. */
    public Published from(Origin origin) {
        return new Published(local, precision, offset, origin);
    }
}
