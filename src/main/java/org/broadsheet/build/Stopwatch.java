package org.broadsheet.build;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** What each stage of a build took. */
public final class Stopwatch {

    /**
     * The cost of one stage.
     *
     * @param name of the stage
     * @param wall nanoseconds by the clock
     * @param cpu nanoseconds of all threads together; 0 when not asked for
     */
    public record Stage(String name, long wall, long cpu) {}

    private final boolean cpuToo;
    private final List<Stage> stages = new ArrayList<>();
    private final long started = System.nanoTime();
    private long wall = started;
    private long cpu;

    /**
     * Starts.
     *
     * @param cpuToo whether to ask for CPU time, which costs some start-up
     */
    Stopwatch(boolean cpuToo) {
        this.cpuToo = cpuToo;
    }

    /** Ends the stage that began with the one before. */
    void lap(String name) {
        long now = System.nanoTime();
        long used = cpuToo ? cpuTime() : 0;
        stages.add(new Stage(name, now - wall, used - cpu));
        wall = now;
        cpu = used;
    }

    List<Stage> stages() {
        return List.copyOf(stages);
    }

    /** Nanoseconds since the start. */
    long total() {
        return System.nanoTime() - started;
    }

    private static long cpuTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? Math.max(0, system.getProcessCpuTime())
                : 0;
    }
}
