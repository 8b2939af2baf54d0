package org.broadsheet.read;

/** Links as notebooks write them in headers: "[[A]] [[B]]". */
final class WikiLinks {

    private WikiLinks() {}

    /** {@code text} without their brackets, "A, B"; other texts as they are. */
    static String plain(String text) {
        return text.contains("[[")
                ? text.replace("]] [[", ", ")
                        .replace("]], [[", ", ")
                        .replace("[[", "")
                        .replace("]]", "")
                : text;
    }
}
