package org.broadsheet.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.broadsheet.analysis.Analysis;
import org.broadsheet.analysis.keypoint.KeyPoint;
import org.broadsheet.analysis.name.Name;
import org.broadsheet.article.Article;
import org.broadsheet.build.Gathered;
import org.broadsheet.build.Newsroom;
import org.broadsheet.build.Settings;
import org.broadsheet.digest.Edition;
import org.broadsheet.digest.Related;
import org.broadsheet.digest.Story;
import org.broadsheet.digest.Topic;
import org.broadsheet.problem.Problem;
import org.broadsheet.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code broadsheet export [SEEDS]}: everything known of each article as JSON Lines, newest first. */
@Command(
        name = "export",
        description = {
            "Prints what is known of each article as JSON Lines: one object a line, newest first.",
            "The other options of a build are taken, too, and change nothing here.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  broadsheet export > articles.jsonl    what is known of the articles in seeds",
            "  broadsheet export articles --text     the texts, too",
            "  broadsheet export articles | jq .url  the addresses"
        })
final class ExportCommand implements Callable<Integer> {

    @Option(names = "--text", description = "Print the texts, too.")
    private boolean text;

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Override
    public Integer call() throws IOException {
        Settings settings = options.settings();
        try (Terminal terminal = options.terminal();
                Workspace workspace = Workspace.passing();
                Newsroom newsroom = new Newsroom(settings, workspace, terminal)) {
            Gathered gathered = newsroom.gather();
            export(gathered, newsroom.digest(gathered), newsroom, options.out());
        }
        return Exit.CLEAN;
    }

    private void export(Gathered gathered, Edition edition, Newsroom newsroom, PrintWriter out) throws IOException {
        Map<String, List<Problem>> problems =
                gathered.problems().stream().collect(Collectors.groupingBy(Problem::file));
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            for (Article article : gathered.articles()) {
                Explanation explanation = new Explanation(
                        article,
                        text ? newsroom.text(article) : null,
                        problems.getOrDefault(article.file(), List.of()));
                json.writeStartObject();
                json.writeStringField("id", article.id());
                json.writeStringField("file", article.file());
                explanation.write(json);
                digest(article, edition, newsroom.analysis(article), json);
                json.writeEndObject();
            }
        }
        out.println();
    }

    private static void digest(Article article, Edition edition, Analysis analysis, JsonGenerator json)
            throws IOException {
        Article original = edition.copyOf().get(article.id());
        json.writeStringField("story", story(article, original, edition));
        json.writeStringField("copyOf", original == null ? null : original.id());
        json.writeArrayFieldStart("keyPoints");
        for (KeyPoint point : analysis.keyPoints()) {
            json.writeStartObject();
            json.writeNumberField("sentence", point.sentence());
            json.writeStringField("text", point.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("names");
        for (Name name : analysis.names()) {
            json.writeStartObject();
            json.writeStringField("text", name.text());
            json.writeStringField("type", name.type().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("topics");
        for (Topic topic : edition.topics(article)) {
            json.writeString(topic.name());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("related");
        for (Related related : edition.related(article)) {
            json.writeStartObject();
            json.writeStringField("id", related.article().id());
            json.writeNumberField("score", related.score());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A copy belongs to the story of its original. */
    private static @Nullable String story(Article article, @Nullable Article original, Edition edition) {
        Story story = edition.story(article);
        if (story == null && original != null) {
            story = edition.story(original);
        }
        return story == null ? null : story.id();
    }
}
