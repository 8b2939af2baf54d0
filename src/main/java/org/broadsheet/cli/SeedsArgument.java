package org.broadsheet.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The folder that commands which read all articles are given. */
final class SeedsArgument {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SEEDS",
            defaultValue = SettingsReader.SEEDS,
            description = "The folder of articles. Default: ${DEFAULT-VALUE}")
    Path folder = Path.of(SettingsReader.SEEDS);
}
