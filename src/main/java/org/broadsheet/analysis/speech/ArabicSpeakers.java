package org.broadsheet.analysis.speech;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whose the quotations of an Arabic text are. */
final class ArabicSpeakers {

    private static final String NAME = "(?<name>(?:" + UncasedCues.any("given-ar") + ")(?: [^\\s،.:«»\"“”]+){1,3}?)"
            + "(?=\\s*(?:[،.:«\"“\\n]|$)| (?:" + UncasedCues.any("after-name-ar") + ")(?![^\\s،.:«»\"“”]))";

    private static final String SAID = "(?:^|(?<=[\\s،.]))[وف]?(?:" + UncasedCues.any("said-ar") + ") "
            + "(?<title>(?:[^\\s،.:«»\"“”]+ ){0,6}?)" + NAME;

    /** وقال وزير الخارجية سامح شكري: «…» */
    private static final Pattern BEFORE = Pattern.compile(SAID + "[^.،:«»\"“”]{0,40}[:،]?\\s*$");

    /** «…»، قال سامح شكري. */
    private static final Pattern BEHIND =
            Pattern.compile("[،,]?\\s*(?:كما |حسبما )?" + SAID + "[^:«»\"“”]{0,40}?(?=[.،\\n]|$)");

    private ArabicSpeakers() {}

    /**
     * The name beside a quotation; null when the text does not tell.
     *
     * @param before what of its sentence stands before the quotation
     * @param behind what stands behind it
     */
    static @Nullable String of(String before, String behind) {
        Matcher after = BEHIND.matcher(behind);
        if (after.lookingAt()) {
            return name(after);
        }
        Matcher ahead = BEFORE.matcher(before);
        return ahead.find() ? name(ahead) : null;
    }

    /** The name, unless what stands before it is somebody of this one's: "قال محامي محمد علي". */
    private static @Nullable String name(Matcher found) {
        String title = found.group("title").strip();
        if (title.isEmpty()) {
            return found.group("name");
        }
        List<String> words = List.of(title.split(" ", -1));
        String last = words.get(words.size() - 1);
        boolean holder = UncasedCues.list("holder-ar").contains(last) && words.size() > 1;
        boolean other = words.stream()
                .anyMatch(word -> UncasedCues.list("after-name-ar").contains(word));
        return last.startsWith("ال") && !holder && !other ? found.group("name") : null;
    }
}
