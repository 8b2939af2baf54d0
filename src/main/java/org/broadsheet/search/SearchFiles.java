package org.broadsheet.search;

import java.io.IOException;

/** Where the files of the index go. Must be safe from many threads. */
@FunctionalInterface
public interface SearchFiles {

    /**
     * Takes one file.
     *
     * @param address relative to the site's root, "/" between names: "search/search.js"
     */
    void put(String address, byte[] content) throws IOException;
}
