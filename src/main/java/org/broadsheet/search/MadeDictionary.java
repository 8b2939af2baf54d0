package org.broadsheet.search;

import java.util.List;

/**
 * What the client has to know of a dictionary whose files are made.
 *
 * @param starts with what letters each of its shards begins, ascending
 * @param stopWords the words that a search passes over
 * @param version a hash of all its shards and places
 */
record MadeDictionary(Segment segment, List<String> starts, List<String> stopWords, long version) {}
