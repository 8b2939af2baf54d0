package org.broadsheet.serve;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Is told of changes by the system, folder by folder. */
final class FolderWatch implements Watch {

    private record Folder(Ground ground, Path path) {}

    private final WatchService service = FileSystems.getDefault().newWatchService();
    private final List<Ground> grounds;
    private final Map<Ground, Object> identities = new HashMap<>();

    /** A folder that is moved keeps its key, which then still names the old place: so the places stand here. */
    private final Map<WatchKey, Folder> folders = new HashMap<>();

    /** Watches from now on. */
    FolderWatch(List<Ground> grounds) throws IOException {
        this.grounds = grounds;
        try {
            settle();
        } catch (IOException e) {
            service.close();
            throw e;
        }
    }

    @Override
    public boolean look(long milliseconds) throws IOException, InterruptedException {
        boolean changed = false;
        WatchKey key = service.poll(milliseconds, TimeUnit.MILLISECONDS);
        while (key != null) {
            changed |= read(key);
            key = service.poll();
        }
        return settle() || changed;
    }

    private boolean read(WatchKey key) throws IOException {
        Folder folder = folders.get(key);
        boolean changed = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                changed = true;
                register();
            } else if (folder != null && event.context() instanceof Path name) {
                changed |= changed(folder, folder.path().resolve(name), event.kind());
            }
        }
        if (!key.reset()) {
            changed |= folders.remove(key) != null;
        }
        return changed;
    }

    private boolean changed(Folder folder, Path path, WatchEvent.Kind<?> kind) throws IOException {
        Ground ground = folder.ground();
        if (!ground.matters(path)) {
            return false;
        }
        boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        if (isFolder && kind == StandardWatchEventKinds.ENTRY_CREATE) {
            ground.walk(path, found -> register(ground, found));
        }
        // That a folder has changed is known from what changed in it.
        return !isFolder || kind != StandardWatchEventKinds.ENTRY_MODIFY;
    }

    /** Finds out which roots came, went, or were replaced; nobody tells of that. */
    private boolean settle() throws IOException {
        boolean changed = false;
        for (Ground ground : grounds) {
            Object identity = ground.identity();
            Object former = identity == null ? identities.remove(ground) : identities.put(ground, identity);
            if (identity == null ? former != null : !identity.equals(former)) {
                changed = true;
                ground.walk(found -> register(ground, found));
            }
        }
        return changed;
    }

    private void register() throws IOException {
        for (Ground ground : grounds) {
            ground.walk(found -> register(ground, found));
        }
    }

    private void register(Ground ground, Path folder) throws IOException {
        try {
            WatchKey key = folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
            folders.put(key, new Folder(ground, folder));
        } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException gone) {
            // It went away, which will be told of, or nothing in it can be read anyway.
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
