package org.broadsheet.serve;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names by which this machine calls itself. A page from elsewhere may give its own name the address of this machine to
 * read what is served here (DNS rebinding); its requests carry that name and are turned away.
 */
final class Hosts {

    private static final Pattern OWN =
            Pattern.compile("(localhost|[a-z0-9-]+\\.localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?");

    private Hosts() {}

    /** Whether {@code host}, a name with or without a port, means this machine; no name means nothing. */
    static boolean isOwn(@Nullable String host) {
        return host != null && OWN.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }
}
