package org.broadsheet.read.body;

import java.util.regex.Pattern;

/** Tables that Pandoc draws with lines of "+---+---+", which Markdown does not know: they are shown as they are drawn. */
final class GridTables {

    private static final Pattern BORDER = Pattern.compile("\\+(?:[-=:]{2,200}\\+){1,60}\\s*");

    private static final String FENCE = "```";

    private GridTables() {}

    /** Whether {@code text} may have one from {@code start} on. */
    static boolean isIn(String text, int start) {
        return text.indexOf("-+\n|", start) >= 0;
    }

    /** {@code text} with each such table set as code. */
    static String fenced(String text) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        CodeLines code = new CodeLines();
        String[] lines = text.split("\n", -1);
        boolean table = false;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            boolean border = !code.isCode(line) && BORDER.matcher(line).matches();
            if (!table && border && i + 1 < lines.length && lines[i + 1].startsWith("|")) {
                table = true;
                out.append(FENCE).append('\n');
            } else if (table && !border && !line.startsWith("|")) {
                table = false;
                out.append(FENCE).append('\n');
            }
            out.append(line).append(i + 1 < lines.length ? "\n" : "");
        }
        return table ? out.append('\n').append(FENCE).toString() : out.toString();
    }
}
