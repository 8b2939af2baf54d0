package org.broadsheet.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;

/** Something that can be written in JSON. */
@FunctionalInterface
interface JsonValue {

    void write(JsonGenerator json) throws IOException;

    /** Prints {@code value} with a line for each of its parts; {@code out} stays open. */
    static void print(JsonValue value, PrintWriter out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            value.write(json);
        }
        out.println();
    }
}
