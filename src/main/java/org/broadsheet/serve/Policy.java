package org.broadsheet.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A content security policy, and how one more address gets past it. */
final class Policy {

    private final Map<String, List<String>> sources = new LinkedHashMap<>();

    Policy(String text) {
        for (String directive : text.split(";", -1)) {
            String[] words = directive.strip().split("\\s+", -1);
            // Of two directives of the same name the first counts.
            sources.putIfAbsent(
                    words[0].toLowerCase(Locale.ROOT), List.of(words).subList(1, words.length));
        }
        sources.remove("");
    }

    /**
     * Lets one address pass.
     *
     * @param address of our own host
     * @param directives of which the first that is there decides
     * @return whether the policy had to be widened for it
     */
    boolean allow(String address, String... directives) {
        String deciding = Arrays.stream(directives)
                .filter(sources::containsKey)
                .findFirst()
                .orElse("");
        List<String> allowed = sources.getOrDefault(deciding, List.of("'self'"));
        if (allowed.contains("'self'") || allowed.contains("*")) {
            return false;
        }
        List<String> widened = new ArrayList<>(allowed);
        widened.removeIf(source -> source.equalsIgnoreCase("'none'"));
        widened.add(address);
        // What stands for many kinds is not widened for all of them.
        String kind = directives[directives.length - 2];
        sources.put(deciding.equals("default-src") ? kind : deciding, widened);
        return true;
    }

    @Override
    public String toString() {
        return sources.entrySet().stream()
                .map(entry -> (entry.getKey() + " " + String.join(" ", entry.getValue())).strip())
                .collect(Collectors.joining("; "));
    }
}
