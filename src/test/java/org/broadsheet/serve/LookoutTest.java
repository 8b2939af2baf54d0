package org.broadsheet.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(120)
@ParameterizedClass
@EnumSource
class LookoutTest {

    private enum Way {
        TOLD {
            @Override
            Watch over(List<Ground> grounds) throws IOException {
                return new FolderWatch(grounds);
            }
        },
        LOOKING {
            @Override
            Watch over(List<Ground> grounds) throws IOException {
                return new FolderPoll(grounds);
            }
        };

        abstract Watch over(List<Ground> grounds) throws IOException;
    }

    @TempDir
    Path temporary;

    private final Way way;
    private Path seeds;
    private List<Ground> grounds;
    private Watch watch;

    LookoutTest(Way way) {
        this.way = way;
    }

    @BeforeEach
    void watch() throws IOException {
        seeds = Files.createDirectory(temporary.resolve("seeds"));
        Files.createDirectories(seeds.resolve("sub/deep"));
        Files.writeString(seeds.resolve("sub/deep/a.txt"), "one");
        Files.createDirectories(seeds.resolve("site"));
        Path site = seeds.toRealPath().resolve("site");
        grounds = List.of(new Ground(seeds, site::equals));
        watch = way.over(grounds);
    }

    @AfterEach
    void stop() throws IOException {
        watch.close();
    }

    /** Whether something is noticed within some seconds. */
    private boolean isNoticed(int seconds) throws IOException, InterruptedException {
        boolean changed = false;
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
                !changed && System.nanoTime() - end < 0; ) {
            changed = watch.look(20);
        }
        return changed;
    }

    private void seen(String what) throws IOException, InterruptedException {
        assertTrue(isNoticed(30), what);
        while (watch.look(50)) {
            // One change may be seen in two steps.
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void edits_new_folders_renames_and_deletions_are_noticed_at_any_depth() throws Exception {
        Files.writeString(seeds.resolve("sub/deep/a.txt"), "changed");
        seen("an edit in a folder below");
        Files.createDirectories(seeds.resolve("new/newer"));
        seen("a new folder");
        Files.writeString(seeds.resolve("new/newer/b.txt"), "two");
        seen("a file in a new folder");
        Files.move(seeds.resolve("sub"), seeds.resolve("moved"));
        seen("a renamed folder");
        Files.writeString(seeds.resolve("moved/deep/a.txt"), "changed once more");
        seen("an edit in a folder that was renamed");
        Files.createDirectory(seeds.resolve("moved/deep/deeper"));
        seen("a new folder in a renamed one");
        Files.writeString(seeds.resolve("moved/deep/deeper/c.txt"), "three");
        seen("a file in a new folder in a renamed one");
        delete(seeds.resolve("moved"));
        seen("a deleted folder");
        Files.createDirectories(seeds.resolve("moved/deep"));
        seen("a folder made again");
        Files.writeString(seeds.resolve("moved/deep/a.txt"), "again");
        seen("a file in a folder made again");
    }

    @Test
    void the_watched_folder_itself_may_go_come_back_and_be_replaced() throws Exception {
        delete(seeds);
        seen("the folder went away");
        Files.createDirectories(seeds.resolve("sub"));
        seen("the folder is back");
        Files.writeString(seeds.resolve("sub/a.txt"), "back");
        seen("a file in the folder that is back");
        Path other = Files.createDirectory(temporary.resolve("other"));
        Files.writeString(other.resolve("a.txt"), "other");
        Files.move(seeds, temporary.resolve("former"));
        Files.move(other, seeds);
        seen("another folder in its place");
        Files.writeString(seeds.resolve("a.txt"), "other and edited");
        seen("a file in the other folder");
    }

    @Test
    void many_changes_at_once_are_one_or_few_and_the_last_is_not_lost() throws Exception {
        Lookout lookout = new Lookout(grounds, watch);
        Semaphore changes = new Semaphore(0);
        Thread waiting = new Thread(() -> {
            try {
                while (true) {
                    lookout.await(() -> false);
                    changes.release();
                }
            } catch (InterruptedException | IOException end) {
                // The test is over.
            }
        });
        waiting.start();
        for (int i = 0; i < 3000; i++) {
            Files.writeString(seeds.resolve("sub/" + i + ".txt"), "text " + i);
        }
        assertTrue(changes.tryAcquire(30, TimeUnit.SECONDS));
        Thread.sleep(1000);
        assertTrue(changes.drainPermits() <= 10, "a burst is gathered");
        Files.writeString(seeds.resolve("sub/deep/a.txt"), "after the burst");
        assertTrue(changes.tryAcquire(30, TimeUnit.SECONDS), "an edit after a burst");
        waiting.interrupt();
        waiting.join();
    }

    @Test
    void hidden_files_and_the_site_itself_do_not_matter() throws Exception {
        Files.writeString(seeds.resolve(".a.txt.swp"), "an editor's");
        Files.createDirectories(seeds.resolve(".git/objects"));
        Files.writeString(seeds.resolve(".git/objects/x"), "another's");
        Files.writeString(seeds.resolve("site/index.html"), "ours");
        assertFalse(isNoticed(1), "nothing changed");
        Files.writeString(seeds.resolve("a.txt"), "an article");
        seen("an article");
    }
}
