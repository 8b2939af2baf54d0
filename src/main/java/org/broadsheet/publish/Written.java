package org.broadsheet.publish;

import java.util.List;

/**
 * What became of the output folder.
 *
 * @param written files that are new or changed
 * @param unchanged files that were left as they are
 * @param deleted files of a former build that are no longer wanted
 * @param pages how many of all files are pages of HTML
 * @param bytes size of the whole site
 * @param foreign files that stand where a page should, are not ours, and were left alone
 */
public record Written(int written, int unchanged, int deleted, int pages, long bytes, List<String> foreign) {

    public Written {
        foreign = List.copyOf(foreign);
    }

    public int files() {
        return written + unchanged;
    }
}
