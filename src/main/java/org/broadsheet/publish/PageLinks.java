package org.broadsheet.publish;

import java.nio.charset.StandardCharsets;

/** Addresses of pages as links have them. */
final class PageLinks {

    private static final String PLAIN = "-._~!$'()*+,;=:@/";

    private PageLinks() {}

    /** {@code address} with everything encoded that RFC 3986 does not allow in a path. */
    static String encoded(String address) {
        StringBuilder out = new StringBuilder(address.length() + 16);
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || PLAIN.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                out.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }
}
