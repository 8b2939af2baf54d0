package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.broadsheet.build.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What commands that read all articles are told: their folder, and the options of a build. */
final class BuildOptions {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SEEDS",
            defaultValue = SettingsReader.SEEDS,
            description = "The folder of articles. Default: ${DEFAULT-VALUE}")
    private Path seeds = Path.of(SettingsReader.SEEDS);

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Mixin
    WorkOptions work = new WorkOptions();

    /** All settings, with those of the settings file as it is now. */
    Settings settings() throws IOException {
        return SettingsReader.read(seeds, site, work);
    }
}
