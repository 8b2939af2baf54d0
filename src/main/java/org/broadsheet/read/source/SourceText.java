package org.broadsheet.read.source;

/**
 * The text of a file: line ends are LF, invisible and control characters are gone, lines are those of the file.
 *
 * @param text all of it, body included
 */
public record SourceText(String text) {

    /** Cleans a decoded file and reports what had to be mended. */
    public static SourceText of(String decoded, Notes notes) {
        int first = 0;
        while (first < decoded.length() && !needsCare(decoded.charAt(first))) {
            first++;
        }
        if (first == decoded.length()) {
            return new SourceText(decoded);
        }
        return new SourceText(new Cleaning(decoded, first).cleaned(notes));
    }

    /** {@code text} with the same characters mended, and nothing said about it. */
    public static String cleaned(String text) {
        return of(text, new Notes("")).text();
    }

    /** The offset after the line that {@code at} is in, its line end included. */
    public int nextLine(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    /** The offset of the line end of the line that {@code at} is in. */
    public int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private static boolean needsCare(char c) {
        return c < 0x7F ? c < ' ' && c != '\n' && c != '\t' : needsCareBeyondAscii(c);
    }

    private static boolean needsCareBeyondAscii(char c) {
        return c <= 0x9F
                || c == 0xAD
                || c == 0x200B
                || c == 0x2060
                || c == 0x2028
                || c == 0x2029
                || c == 0x202D
                || c == 0x202E
                || c == 0xFEFF
                || Character.isSurrogate(c)
                || c >= 0xFFFE;
    }

    /** One pass over a text that has something to mend. */
    private static final class Cleaning {
        private final String in;
        private final StringBuilder out;
        private int line = 1;
        private int lineStart;
        private boolean invisible;
        private boolean windows;
        private boolean control;
        private boolean lone;

        /** Where the first character of a kind was found: line and column of invisible, windows, control. */
        private final int[] places = new int[6];

        private final int clean;

        Cleaning(String in, int clean) {
            this.in = in;
            this.clean = clean;
            out = new StringBuilder(in.length());
        }

        String cleaned(Notes notes) {
            for (int i = 0; i < in.length(); i++) {
                char c = in.charAt(i);
                if (i >= clean && needsCare(c)) {
                    i = mend(c, i);
                } else {
                    out.append(c);
                    if (c == '\n') {
                        newLine(i);
                    }
                }
            }
            report(notes);
            return out.toString();
        }

        private int mend(char c, int at) {
            if (c == '\r') {
                boolean pair = at + 1 < in.length() && in.charAt(at + 1) == '\n';
                lone |= !pair;
                out.append('\n');
                newLine(pair ? at + 1 : at);
                return pair ? at + 1 : at;
            }
            if (Character.isHighSurrogate(c) && at + 1 < in.length() && Character.isLowSurrogate(in.charAt(at + 1))) {
                out.append(c).append(in.charAt(at + 1));
                return at + 1;
            }
            if (c >= 0x80 && c <= 0x9F) {
                windows = place(windows, 2, at);
                String decoded = new String(new byte[] {(byte) c}, Charsets.WINDOWS_1252);
                out.append(decoded.charAt(0) == c || decoded.charAt(0) == 0xFFFD ? "" : decoded);
            } else if (c == 0x2028 || c == 0x2029 || c == '\f' || c == 0x0B) {
                out.append(' ');
            } else if (c == 0xAD && at + 1 < in.length() && (in.charAt(at + 1) == '\n' || in.charAt(at + 1) == '\r')) {
                // Here a word is broken, and only what knows of words can join it.
                out.append(c);
            } else if (c == 0xAD || c == 0x200B || c == 0x2060 || c == 0x202D || c == 0x202E || c == 0xFEFF) {
                // A byte order mark at the very start is an encoding, not damage.
                invisible = at == 0 ? invisible : place(invisible, 0, at);
            } else {
                control = place(control, 4, at);
            }
            return at;
        }

        private boolean place(boolean before, int index, int at) {
            if (!before) {
                places[index] = line;
                places[index + 1] = at - lineStart + 1;
            }
            return true;
        }

        private void newLine(int at) {
            line++;
            lineStart = at + 1;
        }

        private void report(Notes notes) {
            if (invisible) {
                notes.note(
                        places[0],
                        places[1],
                        "invisible-characters",
                        "Invisible characters stand in the text (zero-width space, soft hyphen, byte order mark or the like)",
                        "left them out",
                        null);
            }
            if (windows) {
                notes.warn(
                        places[2],
                        places[3],
                        "windows-characters",
                        "Control characters stand where Windows-1252 has quotation marks and dashes",
                        "read them as Windows-1252",
                        "Save the file as UTF-8");
            }
            if (control) {
                notes.warn(
                        places[4],
                        places[5],
                        "control-characters",
                        "Control characters stand in the text",
                        "left them out",
                        null);
            }
            if (lone) {
                notes.note(0, 0, "line-ends", "Lines end in a lone CR", "read each as a line end", null);
            }
        }
    }
}
