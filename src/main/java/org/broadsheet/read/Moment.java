package org.broadsheet.read;

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
record Moment(
        LocalDateTime local, Precision precision, @Nullable ZoneOffset offset) {

    Published from(Origin origin) {
        return new Published(local, precision, offset, origin);
    }
}
