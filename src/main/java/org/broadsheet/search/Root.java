package org.broadsheet.search;

import java.util.List;
import java.util.Map;

/** What the client reads first: what there is, and where. */
final class Root {

    private final StringBuilder json = new StringBuilder("{");

    Root(
            long version,
            SearchOptions options,
            int articles,
            List<MadeDictionary> dictionaries,
            SpellingLexicon lexicon,
            Calendar calendar,
            Facets sections,
            Facets outlets) {
        field("version").append(version);
        field("articles").append(articles);
        field("lexicon").append(lexicon.parts());
        field("cards").append(options.cardsInFile());
        field("phrases").append(options.phrases());
        field("undated").append(calendar.undated());
        field("days").append(calendar.days());
        field("starts").append(calendar.starts());
        field("segments").append('[');
        String comma = "";
        for (MadeDictionary made : dictionaries) {
            json.append(comma).append('{');
            segment(made);
            json.append('}');
            comma = ",";
        }
        json.append(']');
        levels("text", Impacts.TEXT_LEVELS);
        levels("title", Impacts.TITLE_LEVELS);
        field("exact").append(PayloadCode.EXACT.table());
        field("rough").append(PayloadCode.ROUGH.table());
        values("section", sections);
        values("source", outlets);
    }

    byte[] script() {
        return new Script("root").json(json + "}").toBytes();
    }

    private void segment(MadeDictionary made) {
        field("version").append(made.version());
        text("folder", made.segment().folder());
        field("first").append(made.segment().first());
        field("room").append(made.segment().room());
        field("names").append(made.segment().nameRoom());
        StringBuilder starts = new StringBuilder();
        String last = "";
        for (String start : made.starts()) {
            FrontCoding.append(starts, last, start);
            last = start;
        }
        text("shards", starts.toString());
        text("stops", String.join(" ", made.stopWords()));
    }

    private StringBuilder field(String name) {
        if (json.charAt(json.length() - 1) != '{') {
            json.append(',');
        }
        Script.string(json, name);
        return json.append(':');
    }

    private void text(String name, String value) {
        field(name);
        Script.string(json, value);
    }

    private void levels(String name, double[] levels) {
        field(name).append('[');
        for (int i = 0; i < levels.length; i++) {
            json.append(i == 0 ? "" : ",").append(levels[i]);
        }
        json.append(']');
    }

    private void values(String name, Facets facets) {
        field(name).append('[');
        String comma = "";
        for (Map.Entry<String, Integer> value : facets.offered().entrySet()) {
            json.append(comma).append('[');
            Script.string(json, value.getKey());
            json.append(',').append(value.getValue()).append(']');
            comma = ",";
        }
        json.append(']');
    }
}
