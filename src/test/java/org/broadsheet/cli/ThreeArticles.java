package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of commands begin with: {@link Run#articles} in a folder, and a place for their site. */
abstract class ThreeArticles {

    @TempDir
    Path temporary;

    Path seeds;

    Path site;

    @BeforeEach
    void write() throws IOException {
        seeds = temporary.resolve("seeds");
        site = temporary.resolve("site");
        Run.articles(seeds);
    }
}
