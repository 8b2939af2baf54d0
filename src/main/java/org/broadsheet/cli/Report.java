package org.broadsheet.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.broadsheet.build.Outcome;
import org.broadsheet.build.Stopwatch;
import org.broadsheet.publish.Printed;
import org.broadsheet.publish.Written;

/** The report of a build in JSON. Times are seconds, sizes bytes. */
final class Report {

    private static final double NANO = 1e-9;

    /** Stands for the standard output instead of a file, as with other programs. */
    static final Path STANDARD_OUTPUT = Path.of("-");

    private Report() {}

    /** Writes the report into {@code file}, or prints it on {@code out} when that is {@link #STANDARD_OUTPUT}. */
    static void write(Outcome outcome, Path file, PrintWriter out) throws IOException {
        if (file.equals(STANDARD_OUTPUT)) {
            JsonValue.print(json -> write(outcome, json), out);
            out.flush();
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(file.toFile(), JsonEncoding.UTF8)
                .useDefaultPrettyPrinter()) {
            write(outcome, json);
        }
    }

    private static void write(Outcome outcome, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("articles", outcome.articles());
        json.writeNumberField("drafts", outcome.drafts());
        json.writeNumberField("pages", outcome.written().pages());
        files(outcome.written(), json);
        outputs(outcome.printed(), json);
        json.writeNumberField("seconds", outcome.nanoseconds() * NANO);
        json.writeArrayFieldStart("stages");
        for (Stopwatch.Stage stage : outcome.stages()) {
            json.writeStartObject();
            json.writeStringField("name", stage.name());
            json.writeNumberField("wall", stage.wall() * NANO);
            json.writeNumberField("cpu", stage.cpu() * NANO);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("peakHeap", peakHeap());
        json.writeFieldName("problems");
        JsonProblems.write(outcome.problems(), json);
        json.writeEndObject();
    }

    private static void files(Written written, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("files");
        json.writeNumberField("written", written.written());
        json.writeNumberField("unchanged", written.unchanged());
        json.writeNumberField("deleted", written.deleted());
        json.writeNumberField("bytes", written.bytes());
        json.writeEndObject();
    }

    /** What each kind of file came to, the search index among them. */
    private static void outputs(List<Printed> printed, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("outputs");
        for (Printed kind : printed) {
            json.writeObjectFieldStart(kind.kind());
            json.writeNumberField("files", kind.files());
            json.writeNumberField("bytes", kind.bytes());
            json.writeNumberField("wall", kind.nanoseconds() * NANO);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** An upper bound: the peaks of the heap's parts may lie at different moments, but Java uses no more than it may. */
    private static long peakHeap() {
        long sum = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        return Math.min(sum, Runtime.getRuntime().maxMemory());
    }
}
