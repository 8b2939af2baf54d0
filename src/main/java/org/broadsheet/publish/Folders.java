package org.broadsheet.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.workspace.Manifest;
import org.broadsheet.workspace.ManifestWriter;

/** Makes the folders of a site, each once, and makes sure that none leads elsewhere. Safe from many threads. */
final class Folders {

    private final Disk disk;
    private final Path base;
    private final boolean isNew;
    private final Manifest manifest;
    private final ManifestWriter journal;
    private final Set<String> made = ConcurrentHashMap.newKeySet();

    /**
     * Makes folders below {@code base}.
     *
     * @param isNew whether nobody sees them yet
     */
    Folders(Disk disk, Path base, boolean isNew, Manifest manifest, ManifestWriter journal) {
        this.disk = disk;
        this.base = base;
        this.isNew = isNew;
        this.manifest = manifest;
        this.journal = journal;
    }

    /** Makes the folders above a file of the site. */
    void makeAbove(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        if (slash >= 0 && !made.contains(path.substring(0, slash + 1))) {
            make(path.substring(0, slash + 1));
        }
    }

    private synchronized void make(String path) throws IOException {
        if (made.contains(path)) {
            return;
        }
        makeAbove(path.substring(0, path.length() - 1));
        Path folder = base.resolve(path);
        BasicFileAttributes present = Disk.at(folder);
        int place = manifest.find(path);
        if (present != null && !present.isDirectory()) {
            throw new Refused(folder + " is in the way: the site needs a folder of that name. Move it elsewhere.");
        }
        // Where not all is known that former builds made, folders count as ours like the files in them.
        if (present == null || place >= 0 || !manifest.isWhole()) {
            journal.add(new Manifest.Entry(path, 0, 0, 0));
        }
        if (place >= 0) {
            manifest.keep(place);
        }
        if (present == null) {
            if (!isNew) {
                journal.flush();
            }
            disk.makeFolder(folder);
        }
        made.add(path);
    }
}
