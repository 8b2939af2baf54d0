package org.broadsheet.build;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells before the work begins whether Java may use enough memory for it. Texts wait on disk; what stays in memory is a card
 * of each article and, for the digest, what the articles have to do with one another.
 *
 * @param each bytes that an article takes at least; measured on 100,000 synthetic articles
 */
public record Memory(long each) {

    static final Memory CARDS = new Memory(650);
    static final Memory CARDS_AND_DIGEST = new Memory(1_300);

    /** What the program and the articles in work take. */
    private static final long BASE = 40L << 20;

    /** The property that the launcher sets. */
    private static final String LAUNCHER = "broadsheet.launcher";

    private static final long STEP = 256L << 20;

    /** @throws Stopped when so many files are more than the memory holds */
    void mustHold(int files) {
        String refusal = refusal(files, Runtime.getRuntime().maxMemory());
        if (refusal != null) {
            throw new Stopped(Stopped.Reason.MACHINE, refusal);
        }
    }

    /** Why {@code files} cannot be read with {@code most} bytes of memory; null when they can. */
    @Nullable
    String refusal(int files, long most) {
        long needed = BASE + files * each;
        if (needed <= most) {
            return null;
        }
        // Half as much again leaves room to work in.
        long enough = (needed * 3 / 2 + STEP - 1) / STEP * STEP;
        return String.format(
                Locale.ROOT,
                "%s %,d MB of memory, and Java may use %,d MB. %s",
                files == 1 ? "1 article needs" : String.format(Locale.ROOT, "%,d articles need", files),
                needed >> 20,
                most >> 20,
                howToGive((enough >> 20) + "m"));
    }

    /** How a person gives the program more memory: {@code size}, such as "4g". The launcher starts Java by itself. */
    public static String howToGive(String size) {
        return "Give more: "
                + (System.getProperty(LAUNCHER) == null
                        ? "java -Xmx" + size + " -jar …"
                        : "BROADSHEET_OPTS=-Xmx" + size);
    }
}
