package org.broadsheet.read.body;

import org.jspecify.annotations.Nullable;

/** The files that lie beside the articles. Safe from many threads. */
@FunctionalInterface
public interface Beside {

    /** A seeds folder without any picture. */
    Beside NOTHING = path -> null;

    /**
     * The picture at {@code path}, relative to the seeds folder, "/" between names, without "..".
     *
     * @return null when there is no such file in the folder
     */
    @Nullable
    PictureFile picture(String path);
}
