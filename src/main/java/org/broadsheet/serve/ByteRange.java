package org.broadsheet.serve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file, as RFC 9110 section 14 has it.
 *
 * @param first place of the first byte, counted from 0
 * @param last place of the last byte; less than {@code first} when no byte of the file was asked for
 */
record ByteRange(long first, long last) {

    private static final ByteRange NOTHING = new ByteRange(0, -1);

    /** One range; of several the whole file is sent, as is allowed. 18 digits fit a long. */
    private static final Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

    /** What the header asks for of a file of {@code length} bytes; null when it asks for no part, or not clearly. */
    static @Nullable ByteRange of(@Nullable String header, long length) {
        Matcher one = ONE.matcher(header == null ? "" : header);
        if (!one.matches()) {
            return null;
        }
        String from = String.valueOf(one.group(1));
        String to = String.valueOf(one.group(2));
        if (from.isEmpty()) {
            return to.isEmpty() ? null : tail(Long.parseLong(to), length);
        }
        long first = Long.parseLong(from);
        long last = to.isEmpty() ? Long.MAX_VALUE : Long.parseLong(to);
        if (last < first) {
            return null;
        }
        return first >= length ? NOTHING : new ByteRange(first, Math.min(last, length - 1));
    }

    private static ByteRange tail(long count, long length) {
        return count == 0 || length == 0 ? NOTHING : new ByteRange(Math.max(0, length - count), length - 1);
    }

    boolean isNothing() {
        return last < first;
    }

    long length() {
        return last - first + 1;
    }
}
