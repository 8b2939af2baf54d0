package org.broadsheet.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * What open pages are told.
 *
 * @param version of the site that is shown; a page that was sent with another one loads itself again
 * @param word what a person should know, in plain text; empty when all is well
 * @param failed whether the last build failed, so that the site is older than the articles
 */
public record Notice(String version, String word, boolean failed) {

    /** As a server-sent event of the type "site", in ASCII but for the word. */
    String event() {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(json)) {
            generator.writeStartObject();
            generator.writeStringField("version", version);
            generator.writeStringField("word", word);
            generator.writeBooleanField("failed", failed);
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "event: site\ndata: " + json + "\n\n";
    }
}
