package org.broadsheet.read.header;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A list of articles within a JSON object, as the interfaces of news services and JSON Feed have it: {@code {"articles": [{…}, …]}}. */
public final class JsonLists {

    /** So many objects a list may stand in one another: {@code {"response": {"results": […]}}}. */
    private static final int DEEPEST = 3;

    private JsonLists() {}

    /** The objects of the longest list in the object that is all of {@code text}; none when that is an article, or no object. */
    public static List<String> within(String text) {
        Header object = text.stripLeading().startsWith("{") ? JsonValues.object(text, 0) : null;
        if (object == null
                || !text.substring(object.bodyStart()).isBlank()
                || TextKey.body(object).body() != null) {
            return List.of();
        }
        List<String> longest = List.of();
        try (JsonParser parser = JsonValues.parser(text)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    List<String> objects = objects(parser, text);
                    longest = objects.size() > longest.size() ? objects : longest;
                } else if (token == JsonToken.START_OBJECT && ++depth > DEEPEST) {
                    parser.skipChildren();
                    depth--;
                } else if (token == JsonToken.END_OBJECT) {
                    depth--;
                }
            }
        } catch (IOException broken) {
            return List.of();
        }
        return longest;
    }

    private static List<String> objects(JsonParser parser, String text) throws IOException {
        List<String> objects = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                int start = (int) parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                objects.add(text.substring(start, (int) parser.currentLocation().getCharOffset()) + "\n");
            } else {
                parser.skipChildren();
            }
        }
        return objects;
    }
}
