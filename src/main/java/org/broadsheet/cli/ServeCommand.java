package org.broadsheet.cli;

import java.io.IOException;
import java.net.BindException;
import java.util.concurrent.Callable;
import org.broadsheet.build.Settings;
import org.broadsheet.build.Stopped;
import org.broadsheet.serve.Newsstand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code broadsheet serve [SEEDS]}: builds, shows the site to browsers on this machine, builds again on every change. */
@Command(
        name = "serve",
        description = {
            "Builds the site, shows it to browsers on this computer only, and builds it again whenever an article,"
                    + " picture, setting or template changes; open pages show the change by themselves.",
            "Ctrl-C ends it. The files of the site are the same as without serve.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  broadsheet serve                           seeds, at http://127.0.0.1:8089/",
            "  broadsheet serve articles -o /tmp/news     another folder, another place",
            "  broadsheet serve articles --port 0         at any free port",
            "  broadsheet serve articles --templates tpl  templates as you change them"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int USUAL_PORT = 8089;
    private static final int LAST_PORT = 65_535;

    @Nullable
    @Option(
            names = "--port",
            paramLabel = "N",
            description =
                    "Where browsers find the site; 0 for any free port. Default: 8089, or a free one if it is taken.")
    private Integer port;

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Override
    public Integer call() throws IOException {
        Settings settings = options.settings();
        try (Newsstand stand = open();
                Serving serving = new Serving(options, stand)) {
            serving.start(settings);
            try {
                serving.untilInterrupted();
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        }
        return Exit.CLEAN;
    }

    private Newsstand open() throws IOException {
        int wanted = port == null ? USUAL_PORT : port;
        if (wanted < 0 || wanted > LAST_PORT) {
            throw new Stopped(
                    Stopped.Reason.USAGE, "--port must be a number from 0 to " + LAST_PORT + ", not " + wanted);
        }
        try {
            return new Newsstand(wanted, Serving.FIRST);
        } catch (BindException taken) {
            if (port != null) {
                throw new Stopped(
                        Stopped.Reason.USAGE,
                        "Port " + wanted + " is taken, or not yours to take. Name another one with --port,"
                                + " or 0 for any that is free.");
            }
            Newsstand stand = new Newsstand(0, Serving.FIRST);
            options.err().println("Port " + wanted + " is taken, so the site is at " + stand.address());
            return stand;
        }
    }
}
