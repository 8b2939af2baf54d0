package org.broadsheet.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Yes and no as headers and settings write them. */
final class YesOrNo {

    private YesOrNo() {}

    /** What {@code text} says; null when it is neither. */
    static @Nullable Boolean of(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "on", "1" -> true;
            case "false", "no", "n", "off", "0" -> false;
            default -> null;
        };
    }
}
