package org.broadsheet.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.broadsheet.problem.Problem;

/** Problems in JSON. */
final class JsonProblems {

    private JsonProblems() {}

    /** Writes an array with an object for each: file, line, column, code, severity, found, assumed, hint. */
    static void write(List<Problem> problems, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringField("file", problem.file());
            json.writeNumberField("line", problem.line());
            json.writeNumberField("column", problem.column());
            json.writeStringField("code", problem.code());
            json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
            json.writeStringField("found", problem.found());
            json.writeStringField("assumed", problem.assumed());
            json.writeStringField("hint", problem.hint());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
