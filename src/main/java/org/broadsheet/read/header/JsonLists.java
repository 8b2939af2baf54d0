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

    /**
     * The objects of a list in the object that is all of {@code text}: of that with most articles, and of lists with as many
     * the longest; none when the object is an article, or no object.
     */
    public static List<String> within(String text) {
        Header object = text.stripLeading().startsWith("{") ? JsonValues.object(text, 0) : null;
        if (object == null
                || !text.substring(object.bodyStart()).isBlank()
                || TextKey.body(object).body() != null) {
            return List.of();
        }
        List<String> best = List.of();
        long most = 0;
        for (List<String> list : lists(text, DEEPEST)) {
            long articles = list.stream().filter(JsonLists::isArticle).count();
            if (articles > most || (articles == most && list.size() > best.size())) {
                best = list;
                most = articles;
            }
        }
        return best;
    }

    private static boolean isArticle(String object) {
        Header header = JsonValues.object(object, 0);
        return header != null
                && (TextKey.body(header).body() != null
                        || header.entries().stream().anyMatch(entry -> Field.of(entry.key()) == Field.TITLE));
    }

    /** The lists in an object; also those within the only object of a list, as what Ghost exports has them. */
    private static List<List<String>> lists(String text, int deep) {
        List<List<String>> lists = new ArrayList<>();
        try (JsonParser parser = JsonValues.parser(text)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    List<String> objects = objects(parser, text);
                    lists.add(objects);
                    if (objects.size() == 1 && !isArticle(objects.get(0))) {
                        lists.addAll(lists(objects.get(0), deep - depth));
                    }
                } else if (token == JsonToken.START_OBJECT && ++depth > deep) {
                    parser.skipChildren();
                    depth--;
                } else if (token == JsonToken.END_OBJECT) {
                    depth--;
                }
            }
        } catch (IOException broken) {
            return List.of();
        }
        return lists;
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
