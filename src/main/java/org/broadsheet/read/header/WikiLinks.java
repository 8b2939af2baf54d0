package org.broadsheet.read.header;

/** Links as notebooks write them in headers: "[[A]] [[B]]". */
public final class WikiLinks {

    private WikiLinks() {}

    /** {@code text} without their brackets, "A, B"; other texts as they are. */
    public static String plain(String text) {
        return text.contains("[[")
                ? text.replace("]] [[", ", ")
                        .replace("]], [[", ", ")
                        .replace("[[", "")
                        .replace("]]", "")
                : text;
    }
}
