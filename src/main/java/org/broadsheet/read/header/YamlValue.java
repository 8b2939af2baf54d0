package org.broadsheet.read.header;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A YAML structure read from SnakeYAML's events: nothing is resolved or constructed, so that "No", "012" and "12:30:45" stay
 * what they are, and no type, tag, anchor or alias can do harm.
 *
 * @param value null when it is no YAML
 * @param aliases whether it was refused because of anchors or aliases
 */
public record YamlValue(@Nullable Value value, boolean aliases) {

    private static final YamlValue REFUSED = new YamlValue(null, false);

    /** Reads {@code yaml}; never throws. */
    public static YamlValue of(String yaml) {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(80_000);
        limits.setNestingDepthLimit(Value.DEEPEST);
        try {
            Events events = new Events(new ParserImpl(new StreamReader(yaml), limits));
            Value value = events.document();
            return events.aliases ? new YamlValue(null, true) : new YamlValue(value, false);
        } catch (YAMLException | IndexOutOfBoundsException | IllegalArgumentException refused) {
            // The scanner lets a few plain runtime exceptions through for broken escapes.
            return REFUSED;
        }
    }

    private static final class Events {
        private final Parser parser;
        private boolean aliases;

        Events(Parser parser) {
            this.parser = parser;
        }

        @Nullable
        Value document() {
            parser.getEvent();
            if (!parser.checkEvent(Event.ID.DocumentStart)) {
                return null;
            }
            parser.getEvent();
            Value value = node(parser.getEvent(), 0);
            boolean single = parser.checkEvent(Event.ID.DocumentEnd);
            if (single) {
                parser.getEvent();
            }
            return single && parser.checkEvent(Event.ID.StreamEnd) ? value : null;
        }

        private Value node(Event event, int depth) {
            if (depth > Value.DEEPEST) {
                throw new YAMLException("too deep");
            }
            if (event instanceof AliasEvent || (event instanceof NodeEvent node && node.getAnchor() != null)) {
                aliases = true;
            }
            if (event instanceof ScalarEvent scalar) {
                return Value.text(scalar.getValue());
            }
            if (event.is(Event.ID.SequenceStart)) {
                List<Value> items = new ArrayList<>();
                while (!parser.checkEvent(Event.ID.SequenceEnd)) {
                    items.add(node(parser.getEvent(), depth + 1));
                }
                parser.getEvent();
                return new Value.Items(items);
            }
            if (event.is(Event.ID.MappingStart)) {
                Map<String, Value> entries = new LinkedHashMap<>();
                while (!parser.checkEvent(Event.ID.MappingEnd)) {
                    String key = node(parser.getEvent(), depth + 1).joined();
                    entries.putIfAbsent(key, node(parser.getEvent(), depth + 1));
                }
                parser.getEvent();
                return new Value.Entries(entries);
            }
            return Value.text("");
        }
    }
}
