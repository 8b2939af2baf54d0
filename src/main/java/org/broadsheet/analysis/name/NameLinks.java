package org.broadsheet.analysis.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ties short forms of names to the long ones of the same text: "Xi" to "Xi Jinping", "Northbank" to "Northbank Plc". */
final class NameLinks {

    private static final Set<String> NOT_BEFORE_SHORT = Set.of("of", "for", "and", "the");

    private final Map<String, List<NameTally>> byFirst = new HashMap<>();
    private final Map<String, List<NameTally>> byLast = new HashMap<>();
    private final Countries countries;

    private NameLinks(Collection<NameTally> tallies, Countries countries) {
        this.countries = countries;
        for (NameTally tally : tallies) {
            if (tally.words.size() > 1 && !countries.contains(tally.key)) {
                byFirst.computeIfAbsent(tally.first(), key -> new ArrayList<>()).add(tally);
                byLast.computeIfAbsent(tally.last(), key -> new ArrayList<>()).add(tally);
            }
        }
    }

    static void link(Collection<NameTally> tallies, Countries countries, String language) {
        NameLinks links = new NameLinks(tallies, countries);
        for (NameTally tally : tallies) {
            if (tally.full == null && links.mayBeShort(tally)) {
                tally.full = links.longForm(tally, tally.first(), tally.last());
                if (tally.full == null && language.equals("de") && tally.last().endsWith("s")) {
                    String last = tally.last().substring(0, tally.last().length() - 1);
                    tally.full = links.longForm(tally, tally.words.size() == 1 ? last : tally.first(), last);
                }
            }
        }
    }

    private boolean mayBeShort(NameTally tally) {
        return !NameCues.isListed(tally.key, countries) || tally.personCues > 0;
    }

    private @Nullable NameTally longForm(NameTally tally, String first, String last) {
        NameTally best = null;
        for (NameTally candidate : byLast.getOrDefault(last, List.of())) {
            if (endsWith(candidate, tally, last) && (best == null || candidate.count > best.count)) {
                best = candidate;
            }
        }
        for (NameTally candidate : byFirst.getOrDefault(first, List.of())) {
            if (beginsWith(candidate, tally, first) && (best == null || candidate.count > best.count)) {
                best = candidate;
            }
        }
        return best;
    }

    private static boolean endsWith(NameTally candidate, NameTally tally, String last) {
        int before = candidate.words.size() - tally.words.size() - 1;
        if (before < 0 || NOT_BEFORE_SHORT.contains(candidate.words.get(before))) {
            return false;
        }
        List<String> tail = candidate.words.subList(before + 1, candidate.words.size());
        boolean same = tail.size() == 1 ? tail.get(0).equals(last) : tail.equals(tally.words);
        boolean place = NameCues.PLACE.contains(candidate.last());
        return same && (!place || tally.shortOnly || tally.words.size() > 1);
    }

    private static boolean beginsWith(NameTally candidate, NameTally tally, String first) {
        int size = tally.words.size();
        if (candidate.words.size() <= size
                || !(size == 1
                        ? candidate.first().equals(first)
                        : candidate.words.subList(0, size).equals(tally.words))) {
            return false;
        }
        boolean firm = NameCues.FIRM.contains(candidate.last()) && candidate.words.size() == size + 1;
        boolean headed = NameCues.isHead(candidate.last()) || candidate.words.contains("of");
        return firm
                || (!headed
                        && size == 1
                        && (candidate.personCues > 1
                                || NameCues.GIVEN.contains(first)
                                || (candidate.speaks && candidate.words.size() == 2)));
    }
}
