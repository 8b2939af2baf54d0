package org.broadsheet.serve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(120)
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

    private final Semaphore changes = new Semaphore(0);
    private Thread thread = new Thread();
    private Path seeds = Path.of("");

    private void watch(Way way) throws IOException {
        seeds = Files.createDirectory(temporary.resolve("seeds"));
        Files.createDirectories(seeds.resolve("sub/deep"));
        Files.writeString(seeds.resolve("sub/deep/a.txt"), "one");
        Files.createDirectories(seeds.resolve("site"));
        Path site = seeds.toRealPath().resolve("site");
        List<Ground> grounds = List.of(new Ground(seeds, site::equals));
        Lookout lookout = new Lookout(grounds, way.over(grounds));
        thread = new Thread(() -> {
            try (lookout) {
                while (true) {
                    lookout.await();
                    changes.release();
                }
            } catch (InterruptedException | IOException end) {
                // The test is over.
            }
        });
        thread.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    private void seen(String what) throws InterruptedException {
        assertTrue(changes.tryAcquire(30, TimeUnit.SECONDS), what);
        while (changes.tryAcquire(500, TimeUnit.MILLISECONDS)) {
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

    @ParameterizedTest
    @EnumSource
    void edits_new_folders_renames_and_deletions_are_noticed_at_any_depth(Way way) throws Exception {
        watch(way);
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

    @ParameterizedTest
    @EnumSource
    void the_watched_folder_itself_may_go_come_back_and_be_replaced(Way way) throws Exception {
        watch(way);
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

    @ParameterizedTest
    @EnumSource
    void many_changes_at_once_are_one_or_few_and_the_last_is_not_lost(Way way) throws Exception {
        watch(way);
        for (int i = 0; i < 3000; i++) {
            Files.writeString(seeds.resolve("sub/" + i + ".txt"), "text " + i);
        }
        assertTrue(changes.tryAcquire(30, TimeUnit.SECONDS));
        Thread.sleep(1000);
        assertTrue(changes.drainPermits() <= 10, "a burst is gathered");
        Files.writeString(seeds.resolve("sub/deep/a.txt"), "after the burst");
        seen("an edit after a burst");
    }

    @ParameterizedTest
    @EnumSource
    void hidden_files_and_the_site_itself_do_not_matter(Way way) throws Exception {
        watch(way);
        Thread.sleep(300);
        Files.writeString(seeds.resolve(".a.txt.swp"), "an editor's");
        Files.createDirectories(seeds.resolve(".git/objects"));
        Files.writeString(seeds.resolve(".git/objects/x"), "another's");
        Files.writeString(seeds.resolve("site/index.html"), "ours");
        assertTrue(!changes.tryAcquire(2, TimeUnit.SECONDS), "nothing changed");
        Files.writeString(seeds.resolve("a.txt"), "an article");
        seen("an article");
    }
}
