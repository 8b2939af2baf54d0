package org.broadsheet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.broadsheet.digest.Edition;
import org.broadsheet.pages.Site;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.publish.Issue;
import org.broadsheet.publish.Outputs;
import org.broadsheet.publish.Press;
import org.broadsheet.publish.Printed;
import org.broadsheet.publish.SiteFolder;
import org.broadsheet.publish.TemplateFiles;
import org.broadsheet.publish.Written;
import org.broadsheet.work.Progress;
import org.broadsheet.workspace.Workspace;

/** From a folder of articles to a newspaper: read, digest, plan the pages, print them. The file to read first. */
public final class Build {

    private final Settings settings;
    private final Progress progress;
    private final Proofs proofs;

    /** A build that nobody watches. */
    public Build(Settings settings, Progress progress) {
        this(settings, progress, new Proofs(pages -> {}));
    }

    /** A build for those who wait for the {@code proofs}. */
    public Build(Settings settings, Progress progress, Proofs proofs) {
        this.settings = settings;
        this.progress = progress;
        this.proofs = proofs;
    }

    /**
     * Builds the site.
     *
     * @throws Stopped when there is nothing to build, or not enough memory
     */
    public Outcome run() throws IOException {
        try {
            return run(settings.choices().clean());
        } catch (IOException | UncheckedIOException failure) {
            Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
            if (!(cause instanceof Workspace.Damaged)) {
                throw failure;
            }
            progress.say(cause.getMessage() + ": reading all articles anew.");
            return run(true);
        }
    }

    /** @param clean whether everything is forgotten that former builds found */
    private Outcome run(boolean clean) throws IOException {
        Stopwatch watch = new Stopwatch(settings.report() != null);
        String maker = settings.maker();
        TemplateFiles templates = new TemplateFiles(settings.folders().templates());
        try (Workspace workspace = Workspace.beside(settings.folders().output(), maker, clean);
                SiteFolder folder = new SiteFolder(
                        settings.folders().output(),
                        workspace.folder(),
                        settings.choices().force());
                Newsroom newsroom = new Newsroom(settings, workspace, progress)) {
            if (workspace.hasForgotten()) {
                progress.say(
                        "Another version or other settings made what the last build kept: reading all articles anew.");
            }
            for (Path template : templates.unused()) {
                progress.say(template + " is not used: no built-in template has that name, and no other file there"
                        + " includes it.");
            }
            Gathered gathered = newsroom.gather();
            watch.lap("read");
            Map<String, Path> pictures = newsroom.pictures(gathered);
            Press press = new Press(folder, templates, newsroom.crew(), progress, workspace, maker, clean);
            long recipe = new Recipe(settings, gathered, pictures).hash(press);
            Written same = press.anew() ? null : folder.keepAll(recipe);
            if (same != null) {
                watch.lap("compare");
                proofs.unchanged(gathered);
                return Outcome.of(gathered, same, List.of(), watch);
            }
            proofs.show(gathered, newsroom, press);
            Edition edition = newsroom.digest(gathered);
            watch.lap("digest");
            Contents contents = newsroom.contents(gathered, edition);
            Site site = Site.of(contents);
            watch.lap("plan");
            List<Printed> printed = Outputs.print(new Issue(contents, site, pictures), press);
            Written written = folder.finish(recipe);
            watch.lap("publish");
            proofs.built(edition);
            return Outcome.of(gathered, written, printed, watch);
        }
    }
}
