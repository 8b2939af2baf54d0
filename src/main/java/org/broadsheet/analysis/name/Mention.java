package org.broadsheet.analysis.name;

/**
 * A place where a text uses a name.
 *
 * @param start offset in the text, titles and "the" left out
 * @param end offset after it, "'s" left out
 * @param name number of the name in {@link Names#names}
 */
public record Mention(int start, int end, int name) {}
