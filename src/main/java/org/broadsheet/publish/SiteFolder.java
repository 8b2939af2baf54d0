package org.broadsheet.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.article.Hash64;
import org.broadsheet.workspace.LongTable;
import org.broadsheet.workspace.Manifest;
import org.broadsheet.workspace.ManifestWriter;
import org.jspecify.annotations.Nullable;

/**
 * The output folder, and the only one who writes to it.
 *
 * <p>A site that is not there yet is built in the workspace and moved into place. In a site that is there, a file is
 * replaced only when its content changes, by one rename; what a former build wrote and this one did not is deleted at the
 * end. Everything that is going to be in the folder is noted in the workspace before it gets there, so the next build
 * knows what is ours however this one ended.
 */
public final class SiteFolder implements Closeable {

    /** Says that the folder is ours. */
    static final String MARKER = ".broadsheet-site";

    private static final byte[] MARKER_TEXT =
            "Made by Broadsheet, which may replace the files it wrote here.\n".getBytes(StandardCharsets.US_ASCII);

    /** Moved into place last: who comes by the front door finds every room furnished. */
    static final String FRONT_PAGE = "index.html";

    private final Disk disk;
    private final Path root;
    private final Path manifestFile;
    private final Path journalFile;
    private final Path staging;
    private final boolean isNew;
    private final boolean adopts;
    private final Delivery delivery;
    private final Manifest manifest;
    private final Ledger ledger;
    private final ManifestWriter journal;
    private final Folders folders;

    private final LongTable claimed = new LongTable();
    private final Set<String> foreign = ConcurrentHashMap.newKeySet();
    private final Totals totals = new Totals();
    private byte @Nullable [] frontPage;
    private long frontPageMadeOf;

    /**
     * Takes charge of {@code output}.
     *
     * @param output need not exist
     * @param workspace an existing folder of our own that no other build uses
     * @param force whether to write into a folder that holds something else
     * @throws Refused when the folder holds something else, and not {@code force}
     */
    public SiteFolder(Path output, Path workspace, boolean force) throws IOException {
        this(output, workspace, force, new Disk());
    }

    SiteFolder(Path output, Path workspace, boolean force, Disk disk) throws IOException {
        this.disk = disk;
        manifestFile = workspace.resolve("manifest");
        journalFile = workspace.resolve("journal");
        staging = workspace.resolve("staging");
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new Refused(output + " is a file. Name a folder for the site with -o.");
        }
        root = Files.exists(output) ? output.toRealPath() : output.toAbsolutePath();
        Path temporary = workspace.resolve("temporary");
        delivery = new Delivery(disk, root, temporary);
        disk.deleteTree(staging);
        disk.deleteTree(temporary);
        isNew = hasNothingToLose();
        boolean ours = true;
        if (isNew) {
            disk.delete(manifestFile);
            disk.delete(journalFile);
        } else {
            Ledger.settle(disk, manifestFile, journalFile);
            ours = isOurs();
        }
        if (!ours && !force) {
            throw new Refused(output + " is not empty, and Broadsheet did not make what is in it."
                    + " Name another folder with -o, or allow writing there with --force.");
        }
        if (!ours) {
            disk.delete(manifestFile);
        }
        manifest = Manifest.read(manifestFile);
        ledger = new Ledger(disk, root, manifestFile, manifest);
        adopts = !isNew && !manifest.isWhole();
        disk.makeFolder(isNew ? staging : temporary);
        journal = new ManifestWriter(journalFile);
        folders = new Folders(disk, isNew ? staging : root, isNew, manifest, journal);
    }

    /** Whether {@code folder} holds a site that some build made. */
    public static boolean isSite(Path folder) {
        return Files.isRegularFile(folder.resolve(MARKER));
    }

    /** Whether {@code folder} is such a site and has its front page still; who clears it leaves hidden files. */
    public static boolean isSiteToRead(Path folder) {
        return isSite(folder) && Files.isRegularFile(folder.resolve(FRONT_PAGE));
    }

    private boolean hasNothingToLose() throws IOException {
        if (!Files.exists(root)) {
            return true;
        }
        try (var entries = Files.list(root)) {
            return entries.allMatch(entry -> String.valueOf(entry.getFileName()).startsWith("."));
        }
    }

    /** Whether our mark is there, or, should it have been lost, some file that we wrote. */
    private boolean isOurs() throws IOException {
        return isSite(root) || Ledger.anyStands(manifestFile, root);
    }

    /** Puts a file into the site of which nobody says what it is made of. */
    void write(String path, byte[] bytes) throws IOException {
        write(path, bytes, bytes.length, 0);
    }

    /**
     * Puts a file into the site. Safe from many threads, each with its own buffer.
     *
     * @param path relative to the site's root, "/" between names
     * @param madeOf a hash of what it is made of; 0 when nobody says
     * @throws IllegalStateException when the path was written before, which is a bug
     */
    void write(String path, byte[] bytes, int length, long madeOf) throws IOException {
        claim(path);
        if (path.equals(FRONT_PAGE)) {
            frontPage = Arrays.copyOf(bytes, length);
            frontPageMadeOf = madeOf;
        } else {
            put(path, bytes, length, madeOf);
        }
    }

    /**
     * Leaves a page as it is, if the last build made it of the same and nobody touched it since. Safe from many threads.
     *
     * @return false when it has to be written
     */
    boolean keep(String path, long madeOf) throws IOException {
        BasicFileAttributes present = ledger.standing(path, madeOf);
        if (present == null) {
            return false;
        }
        keep(path, present, madeOf);
        return true;
    }

    /**
     * Leaves files as they are, if the last build made all of them of the same and nobody touched them since.
     *
     * @param formerly what they were made of
     * @param madeOf what they are made of now
     * @return false when they have to be written
     */
    boolean keep(List<String> paths, long formerly, long madeOf) throws IOException {
        for (String path : paths) {
            if (ledger.standing(path, formerly) == null) {
                return false;
            }
        }
        for (String path : paths) {
            BasicFileAttributes present = ledger.standing(path, formerly);
            if (present == null) {
                throw new IOException(root.resolve(path) + " was changed while the site was being built");
            }
            keep(path, present, madeOf);
        }
        return true;
    }

    /** Whether somebody else's file stands where one of ours should, so that something is missing. */
    boolean lacksFiles() {
        return !foreign.isEmpty();
    }

    /** What a file was made of that a former build wrote; 0 when nobody knows. */
    long madeOf(String path) {
        int place = manifest.find(path);
        return place < 0 ? 0 : manifest.madeOf(place);
    }

    private void keep(String path, BasicFileAttributes present, long madeOf) throws IOException {
        int place = manifest.find(path);
        claim(path);
        manifest.keep(place);
        folders.makeAbove(path);
        journal.add(new Manifest.Entry(path, manifest.content(place), present.size(), Disk.modified(present), madeOf));
        totals.leave(path, present.size());
    }

    /** The files that have been put or left in the site so far. */
    Totals totals() {
        return totals;
    }

    /**
     * Leaves the files of a folder as they are that were made together, if they are all there and of the same.
     *
     * @param last the file that is written after all others
     * @return false when they have to be written
     */
    boolean keepAll(String part, String last, long madeOf) throws IOException {
        Set<String> paths = ledger.allStanding(part, madeOf);
        if (!paths.contains(last)) {
            return false;
        }
        return keep(List.copyOf(paths), madeOf, madeOf);
    }

    private synchronized void claim(String path) {
        // Some disks take upper and lower case for the same. How assets are called is left to the user.
        String name = path.startsWith("assets/") ? path : path.toLowerCase(Locale.ROOT);
        if (!claimed.add(Hash64.of(name))) {
            throw new IllegalStateException("Two files of the site have the path " + path);
        }
    }

    private void put(String path, byte[] bytes, int length, long madeOf) throws IOException {
        long content = Hash64.of(bytes, length);
        int place = manifest.find(path);
        if (place >= 0) {
            manifest.keep(place);
        }
        folders.makeAbove(path);
        if (isNew) {
            Path file = staging.resolve(path);
            disk.create(file, bytes, length);
            journal.add(new Manifest.Entry(path, content, length, modified(file), madeOf));
            totals.write(path, length);
            return;
        }
        Path target = root.resolve(path);
        BasicFileAttributes present = Disk.at(target);
        if (present != null && stands(present, target, place, content, bytes, length)) {
            journal.add(new Manifest.Entry(path, content, length, Disk.modified(present), madeOf));
            totals.leave(path, length);
        } else if (present != null && (present.isDirectory() || (place < 0 && !adopts))) {
            foreign.add(path);
        } else {
            replace(path, target, content, bytes, length, madeOf);
            totals.write(path, length);
        }
    }

    /** Whether the file has this content already: known by size and time, or else by reading it. */
    private boolean stands(BasicFileAttributes present, Path target, int place, long content, byte[] bytes, int length)
            throws IOException {
        if (!present.isRegularFile() || present.size() != length) {
            return false;
        }
        return (place >= 0 && ledger.isUntouched(place, present))
                ? manifest.content(place) == content
                : Arrays.equals(Files.readAllBytes(target), 0, length, bytes, 0, length);
    }

    private void replace(String path, Path target, long content, byte[] bytes, int length, long madeOf)
            throws IOException {
        Path fresh = delivery.place();
        disk.create(fresh, bytes, length);
        journal.add(new Manifest.Entry(path, content, length, modified(fresh), madeOf));
        journal.flush();
        delivery.put(fresh, target);
    }

    /**
     * Leaves the whole site as it is, if a former build completed it out of the same and nobody touched it since. Then
     * nothing else may be asked of the folder.
     *
     * @param madeOf a hash of everything that the site is made of; 0 when nobody knows
     * @return null when it has to be built
     */
    public @Nullable Written keepAll(long madeOf) throws IOException {
        int mark = manifest.find(MARKER);
        if (isNew || madeOf == 0 || mark < 0 || manifest.madeOf(mark) != madeOf) {
            return null;
        }
        Written whole = ledger.whole();
        if (whole != null) {
            journal.close();
            disk.delete(journalFile);
        }
        return whole;
    }

    /**
     * Completes the site: puts the front page in place, deletes what is no longer wanted, and, when the site is new, moves
     * it to where it belongs.
     *
     * @param madeOf a hash of everything that the site is made of; 0 when nobody knows
     */
    public Written finish(long madeOf) throws IOException {
        if (frontPage != null) {
            put(FRONT_PAGE, frontPage, frontPage.length, frontPageMadeOf);
        }
        int mark = manifest.find(MARKER);
        if (mark >= 0) {
            manifest.keep(mark);
        }
        int deleted = 0;
        if (!isNew) {
            journal.flush();
            deleted = ledger.sweep();
        }
        // Last of all, as whoever believes what it is made of does not look for what has to be deleted.
        put(MARKER, MARKER_TEXT, MARKER_TEXT.length, foreign.isEmpty() ? madeOf : 0);
        journal.end();
        journal.close();
        disk.move(journalFile, manifestFile);
        if (isNew) {
            delivery.putSite(staging);
        }
        delivery.clear();
        return totals.written(deleted, foreign);
    }

    /** Lets go of the folder. Without {@link #finish}, what is in it stays usable, and the next build completes it. */
    @Override
    public void close() throws IOException {
        journal.close();
        disk.deleteTree(staging);
        delivery.clear();
    }

    private static long modified(Path file) throws IOException {
        BasicFileAttributes attributes = Disk.at(file);
        return attributes == null ? 0 : Disk.modified(attributes);
    }
}
