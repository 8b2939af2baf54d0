package org.broadsheet.search;

import java.io.IOException;
import java.util.List;

/** Where the files of the index go. Must be safe from many threads. */
@FunctionalInterface
public interface SearchFiles {

    /**
     * Takes one file.
     *
     * @param address relative to the site's root, "/" between names: "search/search.js"
     */
    void put(String address, byte[] content) throws IOException;

    /**
     * Leaves files of the former index as they are.
     *
     * @return false when one of them is not there as it was written; then all of them have to be put
     */
    default boolean keep(List<String> addresses) throws IOException {
        return false;
    }
}
