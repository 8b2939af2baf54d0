package org.broadsheet.digest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about stories: the parsed {@code stories.yml}.
 *
 * @param together articles that are one story, whatever the rules say
 * @param apart articles of which no two are in one story, as lists of article ids; {@code together} wins over it
 */
public record StoryPins(List<Together> together, List<List<String>> apart) {

    public static final StoryPins NONE = new StoryPins(List.of(), List.of());

    public StoryPins {
        together = List.copyOf(together);
        apart = apart.stream().map(List::copyOf).toList();
    }

    /**
     * Articles that are one story.
     *
     * @param ids ids of articles, at least one; one is enough to name its story
     * @param name the story's title; null to keep the one found; stories of two names are never joined
     */
    public record Together(List<String> ids, @Nullable String name) {

        public Together {
            ids = List.copyOf(ids);
        }
    }
}
