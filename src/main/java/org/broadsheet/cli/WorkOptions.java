package org.broadsheet.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how a build works; null where nothing was said. */
final class WorkOptions {

    @Nullable
    @Option(
            names = "--strict",
            negatable = true,
            description = "End with status 1 when anything had to be repaired; everything is built all the same.")
    Boolean strict;

    @Nullable
    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many threads work. Default: one more than there are cores.")
    Integer jobs;

    @Option(
            names = "--force",
            description =
                    "Write into a folder that holds something else: files of the same name are replaced, others stay.")
    boolean force;

    @Option(
            names = "--clean",
            description = "Forget what former builds found, and read, analyse and make everything anew.")
    boolean clean;

    @Nullable
    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Write a report in JSON: counts, problems, the time of each stage, and the files, bytes and time of"
                            + " each kind of output, such as the search index. Its folder is made if it is missing."
                            + " - stands for the standard output.")
    Path report;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing unless something fails.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say every problem, and what each stage took.")
    boolean verbose;
}
