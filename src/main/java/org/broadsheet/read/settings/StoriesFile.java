package org.broadsheet.read.settings;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.article.Article;
import org.broadsheet.digest.StoryPins;
import org.broadsheet.problem.Problem;
import org.broadsheet.read.source.Charsets;
import org.broadsheet.read.source.Notes;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The file {@code stories.yml} in the seeds folder, in which a person says what is one story and what is not:
 *
 * <pre>
 * together:
 *   - name: The sale of the port      # may be left out
 *     articles: [first.txt, k3j5h2m9qa]
 *   - [one.txt, other.txt]            # the same without a name
 * apart:
 *   - [one.txt, https://www.example.org/another]
 * </pre>
 *
 * An article is named by its file, its original address or its id. What names no article is a problem, and left out; where
 * both parts name the same articles, {@code together} holds.
 *
 * @param pins what holds
 * @param problems what was left out, in order
 */
public record StoriesFile(StoryPins pins, List<Problem> problems) {

    /** The name of the file. */
    public static final String NAME = "stories.yml";

    public StoriesFile {
        problems = List.copyOf(problems);
    }

    /**
     * Reads the bytes of the file; never throws.
     *
     * @param articles those that are shown
     * @param leftOut files of which none is shown: the id of the article in each, which may be that of a shown one
     */
    public static StoriesFile read(byte[] content, List<Article> articles, Map<String, String> leftOut) {
        return new Reader(articles, leftOut).read(Charsets.decode(content).text());
    }

    private static final class Reader {
        private final Notes notes = new Notes(NAME);
        private final Map<String, String> ids = new HashMap<>();
        private final Map<String, String> leftOut;
        private final List<StoryPins.Together> together = new ArrayList<>();
        private final List<List<String>> apart = new ArrayList<>();

        /** Where each list of {@link #apart} begins. */
        private final List<Node> partings = new ArrayList<>();

        /** For each id of {@link #together} one that all articles of its story have in common. */
        private final Map<String, String> storyOf = new HashMap<>();

        Reader(List<Article> articles, Map<String, String> leftOut) {
            this.leftOut = leftOut;
            for (Article article : articles) {
                ids.put(article.file(), article.id());
            }
            for (Article article : articles) {
                if (article.original() != null) {
                    ids.putIfAbsent(article.original(), article.id());
                }
                ids.putIfAbsent(article.id(), article.id());
            }
        }

        StoriesFile read(String text) {
            try {
                Node root = yaml().compose(new StringReader(text));
                if (root instanceof MappingNode map) {
                    map.getValue().forEach(this::part);
                    for (int i = 0; i < apart.size(); i++) {
                        checkParted(partings.get(i), apart.get(i));
                    }
                } else if (root != null) {
                    wrong(root, "The file has no “together” and no “apart”");
                }
            } catch (MarkedYAMLException broken) {
                Mark mark = broken.getProblemMark();
                broken(mark == null ? 1 : mark.getLine() + 1, mark == null ? 1 : mark.getColumn() + 1);
            } catch (YAMLException | IllegalArgumentException broken) {
                // SnakeYAML lets a plain runtime exception through for an escape beyond all characters.
                broken(1, 1);
            }
            return new StoriesFile(new StoryPins(together, apart), notes.inOrder());
        }

        private static Yaml yaml() {
            LoaderOptions limits = new LoaderOptions();
            limits.setMaxAliasesForCollections(0);
            limits.setNestingDepthLimit(10);
            return new Yaml(new SafeConstructor(limits));
        }

        private void broken(int line, int column) {
            notes.error(
                    line,
                    column,
                    "stories-unreadable",
                    "The file is not valid YAML from here on",
                    "left all of it out",
                    null);
        }

        private void part(NodeTuple part) {
            String key = text(part.getKeyNode());
            if (!key.equals("together") && !key.equals("apart")) {
                wrong(part.getKeyNode(), "There is no part " + Notes.quoted(key));
            } else if (part.getValueNode() instanceof SequenceNode items) {
                items.getValue().forEach(item -> pin(item, key.equals("apart")));
            } else {
                wrong(part.getValueNode(), "“" + key + "” is not a list");
            }
        }

        private void pin(Node item, boolean isApart) {
            String name = null;
            Node list = item;
            if (item instanceof MappingNode map && !isApart) {
                for (NodeTuple entry : map.getValue()) {
                    String key = text(entry.getKeyNode());
                    if (key.equals("articles")) {
                        list = entry.getValueNode();
                    } else if (key.equals("name")) {
                        name = text(entry.getValueNode());
                    } else {
                        wrong(entry.getKeyNode(), "A story has no " + Notes.quoted(key));
                    }
                }
            }
            if (!(list instanceof SequenceNode articles)) {
                wrong(list, "This is not a list of articles");
                return;
            }
            add(item, articles, name == null || name.isBlank() ? null : name.strip(), isApart);
        }

        private void add(Node item, SequenceNode articles, @Nullable String name, boolean isApart) {
            // In their order, with the name that each was first called by.
            Map<String, String> names = new LinkedHashMap<>();
            boolean unknown = false;
            for (Node article : articles.getValue()) {
                String called = text(article);
                if (called.isBlank()) {
                    unknown = true;
                    wrong(article, "Nothing names an article here");
                    continue;
                }
                String id = id(called);
                String before = id == null ? null : names.putIfAbsent(id, called);
                if (id == null) {
                    unknown = true;
                    unknown(article, called);
                } else if (before != null) {
                    same(article, called, before);
                }
            }
            List<String> known = List.copyOf(names.keySet());
            int least = name == null ? 2 : 1;
            if (known.size() < least) {
                // Of those that are not there it is told already.
                if (!unknown) {
                    wrong(item, "There are too few articles");
                }
            } else if (isApart) {
                partings.add(item);
                apart.add(known);
            } else {
                together.add(new StoryPins.Together(known, name));
                unite(known);
            }
        }

        /** The id of a shown article; null when there is none of that name. */
        private @Nullable String id(String called) {
            String id = ids.get(called);
            return id == null ? ids.get(leftOut.getOrDefault(called, "")) : id;
        }

        private void unknown(Node node, String called) {
            boolean isDraft = leftOut.containsKey(called);
            notes.warn(
                    line(node),
                    column(node),
                    "unknown-article",
                    isDraft
                            ? Notes.quoted(called) + " is a draft, and drafts are not shown"
                            : "There is no article " + Notes.quoted(called),
                    "left it out",
                    isDraft ? null : "Name it by its file, its original address, or its id");
        }

        private void same(Node node, String called, String before) {
            notes.warn(
                    line(node),
                    column(node),
                    "same-article",
                    called.equals(before)
                            ? Notes.quoted(called) + " is named twice"
                            : Notes.quoted(called) + " is the same article as " + Notes.quoted(before),
                    "took it as one",
                    leftOut.containsKey(called) || leftOut.containsKey(before)
                            ? "Of files with one original address only the longest is an article"
                            : null);
        }

        private void unite(List<String> ids) {
            String story = storyOf.getOrDefault(ids.get(0), ids.get(0));
            for (String id : ids) {
                String other = storyOf.put(id, story);
                if (other != null && !other.equals(story)) {
                    storyOf.replaceAll((each, its) -> its.equals(other) ? story : its);
                }
            }
        }

        private void checkParted(Node item, List<String> ids) {
            Set<String> stories = new HashSet<>();
            for (String id : ids) {
                String story = storyOf.get(id);
                if (story != null && !stories.add(story)) {
                    notes.warn(
                            line(item),
                            column(item),
                            "contradictory-pin",
                            "Articles of this list are one story under “together”",
                            "kept those together",
                            "Take them out of one of the two lists");
                    return;
                }
            }
        }

        private void wrong(Node node, String found) {
            notes.warn(
                    line(node),
                    column(node),
                    "wrong-pin",
                    found,
                    "left it out",
                    "Write “together:” or “apart:” and below it lists of articles");
        }

        /** The text of a scalar; empty for lists and maps. */
        private static String text(Node node) {
            return node instanceof ScalarNode scalar ? scalar.getValue() : "";
        }

        private static int line(Node node) {
            return node.getStartMark().getLine() + 1;
        }

        private static int column(Node node) {
            return node.getStartMark().getColumn() + 1;
        }
    }
}
