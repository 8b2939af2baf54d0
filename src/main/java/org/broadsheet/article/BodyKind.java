package org.broadsheet.article;

/** How a body was read. */
public enum BodyKind {
    PLAIN("plain"),
    MARKDOWN("markdown");

    private final String label;

    BodyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
