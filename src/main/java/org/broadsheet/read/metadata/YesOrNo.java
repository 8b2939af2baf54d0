package org.broadsheet.read.metadata;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Yes and no as headers and settings write them. */
public final class YesOrNo {

    private YesOrNo() {}

    /** What {@code text} says; null when it is neither. */
    public static @Nullable Boolean of(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "on", "1" -> true;
            case "false", "no", "n", "off", "0" -> false;
            default -> null;
        };
    }
}
