package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program in a process of its own under a debugger, which holds any thread that comes to one of some methods. */
final class HeldProgram implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final Process process;
    private final VirtualMachine machine;
    private final Map<String, String> methods;
    private final Path out;

    private HeldProgram(Process process, VirtualMachine machine, Map<String, String> methods, Path out) {
        this.process = process;
        this.machine = machine;
        this.methods = methods;
        this.out = out;
    }

    /**
     * Starts the program.
     *
     * @param methods by the names of their classes
     * @param out the file that what it says goes to
     */
    static HeldProgram start(Map<String, String> methods, Path out, Object... args) throws Exception {
        ListeningConnector connector = Bootstrap.virtualMachineManager().listeningConnectors().stream()
                .filter(one -> one.name().equals("com.sun.jdi.SocketListen"))
                .findFirst()
                .orElseThrow();
        Map<String, Connector.Argument> arguments = connector.defaultArguments();
        Map<String, String> chosen =
                Map.of("localAddress", "127.0.0.1", "port", "0", "timeout", Integer.toString(PATIENCE_MILLIS));
        for (Connector.Argument argument : arguments.values()) {
            argument.setValue(chosen.getOrDefault(argument.name(), argument.value()));
        }
        String address = connector.startListening(arguments);
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-agentlib:jdwp=transport=dt_socket,server=n,suspend=y,address=" + address,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        Stream.of(args).map(Object::toString).forEach(line::add);
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(out.toFile());
        // In a locale without UTF-8 it would start itself once more.
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        try {
            HeldProgram program = new HeldProgram(process, connector.accept(arguments), methods, out);
            methods.keySet().forEach(program::watch);
            return program;
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        } finally {
            connector.stopListening(arguments);
        }
    }

    private void watch(String type) {
        ClassPrepareRequest request = machine.eventRequestManager().createClassPrepareRequest();
        request.addClassFilter(type);
        request.enable();
    }

    Process process() {
        return process;
    }

    String out() throws Exception {
        return Files.readString(out);
    }

    /** Waits until a thread comes to {@code method}; it stays there until it is resumed. */
    ThreadReference await(String method) throws Exception {
        long end = end();
        while (true) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            EventSet events = machine.eventQueue().remove(Math.max(1, left));
            assertTrue(events != null, "Nobody came to " + method + ": " + out());
            for (Event event : events) {
                if (event instanceof BreakpointEvent here) {
                    assertTrue(
                            here.location().method().name().equals(method), () -> "At " + here + " before " + method);
                    return here.thread();
                }
                if (event instanceof ClassPrepareEvent prepared) {
                    hold(prepared);
                }
            }
            events.resume();
        }
    }

    private void hold(ClassPrepareEvent prepared) {
        String method = methods.get(prepared.referenceType().name());
        BreakpointRequest request = machine.eventRequestManager()
                .createBreakpointRequest(
                        prepared.referenceType().methodsByName(method).get(0).location());
        request.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
        request.enable();
    }

    /** Waits until {@code thread} waits for another one. */
    void awaitWaiting(ThreadReference thread) throws Exception {
        long end = end();
        while (thread.status() != ThreadReference.THREAD_STATUS_WAIT) {
            assertTrue(System.nanoTime() < end, () -> "It does not wait: " + thread.status());
            Thread.sleep(1);
        }
    }

    private static long end() {
        return System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
