package org.broadsheet.publish;

import java.io.IOException;

/** One kind of file that a site is made of. What it writes depends on nothing but the issue and the templates. */
interface Output {

    /** Writes all files of the kind; none when the issue has nothing for them. */
    void write(Issue issue, Press press) throws IOException;
}
