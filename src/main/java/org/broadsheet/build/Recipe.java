package org.broadsheet.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.broadsheet.article.Hash64;
import org.broadsheet.pages.plan.Inventory;
import org.broadsheet.publish.Press;
import org.broadsheet.workspace.Register;
import org.broadsheet.workspace.Workspace;

/**
 * Everything that a site is made of: when it is the same as the last time, so is the site.
 *
 * @param pictures where the pictures are that articles show, by their address in the site
 */
record Recipe(Settings settings, Gathered gathered, Map<String, Path> pictures) {

    /** A hash of all of it; 0 when a picture is so young that its time says nothing. */
    long hash(Press press) throws IOException {
        Settings.Choices choices = settings.choices();
        String told = press.maker() + "\n" + press.templates().wholeFingerprint() + "\n"
                + Inventory.of(settings.publication())
                + choices.drafts() + choices.search() + choices.digest() + "\n" + Inventory.of(gathered.pins())
                + Outcome.repairs(gathered.problems()).size();
        long hash = Hash64.of(Hash64.of(told), gathered.found());
        long now = modified(press.workspace().folder().resolve(Workspace.REGISTER));
        for (Map.Entry<String, Path> picture : new TreeMap<>(pictures).entrySet()) {
            long modified = modified(picture.getValue());
            if (modified > now - Register.YOUNG) {
                return 0;
            }
            hash = Hash64.of(hash, Hash64.of(picture + " " + Files.size(picture.getValue()) + " " + modified));
        }
        return hash;
    }

    private static long modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
    }
}
