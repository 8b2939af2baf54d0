package org.broadsheet.pages;

import org.jspecify.annotations.Nullable;

/** The record. */
public record Figures() {
    static @Nullable Figures of(Contents contents) {
        return null;
    }
}
