package org.broadsheet.article;

/** Where a value of an article was found; shown on the page and by {@code explain}. */
public enum Origin {
    HEADER("header"),
    ADDRESS("address"),
    FILE_NAME("file name"),
    BODY("body"),
    FOLDER("folder"),
    DEFAULT("default");

    private final String label;

    Origin(String label) {
        this.label = label;
    }

    /** The word for readers, in lower case: "header", "file name". */
    public String label() {
        return label;
    }
}
