package org.broadsheet.search;

import java.util.Map;

/** What the client reads first: what there is, and where. */
final class Root {

    private final StringBuilder json = new StringBuilder("{");

    Root(
            long version,
            SearchOptions options,
            int names,
            Documents documents,
            Calendar calendar,
            Dictionary dictionary,
            Facets sections,
            Facets outlets) {
        field("version").append(version);
        field("articles").append(documents.count());
        field("room").append(documents.room());
        field("names").append(Documents.steady(names));
        field("lexicon").append(dictionary.lexicon().parts());
        field("cards").append(options.cardsInFile());
        field("phrases").append(options.phrases());
        field("undated").append(calendar.undated());
        field("days").append(calendar.days());
        field("starts").append(calendar.starts());
        text("stops", String.join(" ", dictionary.stopWords()));
        StringBuilder starts = new StringBuilder();
        String last = "";
        for (String start : dictionary.starts()) {
            FrontCoding.append(starts, last, start);
            last = start;
        }
        text("shards", starts.toString());
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

    private StringBuilder field(String name) {
        if (json.length() > 1) {
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
