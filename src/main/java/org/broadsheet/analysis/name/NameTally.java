package org.broadsheet.analysis.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of one spelling of a name while a text is read. */
final class NameTally {

    final String key;
    final List<String> words;
    String text;
    final int firstStart;
    int count;
    int personCues;
    int placeCues;
    boolean body;

    /** The title that stands before a surname alone, "Lord"; shown when the text has no other name of this person. */
    @Nullable
    String title;

    /** Whether a verb of speaking stands beside it, as beside people and bodies. */
    boolean speaks;

    /** Whether the spelling is a name only as the short form of a longer one: "the Commission". */
    boolean shortOnly = true;

    /** The name that this one is the short form of. */
    @Nullable
    NameTally full;

    NameTally(String key, List<String> words, String text, int firstStart) {
        this.key = key;
        this.words = words;
        this.text = text;
        this.firstStart = firstStart;
    }

    String shown() {
        return (title == null || words.size() > 1 ? text : title + " " + text).replace('\n', ' ');
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    /** The longest form. */
    NameTally whole() {
        NameTally whole = this;
        while (whole.full != null) {
            whole = whole.full;
        }
        return whole;
    }

    Name.Type type(Countries countries) {
        if (countries.contains(key) || (NameCues.CITY.contains(key) && personCues == 0)) {
            return Name.Type.PLACE;
        }
        boolean givenFirst = words.size() > 1 && words.size() < 4 && NameCues.GIVEN.contains(first());
        boolean firm = words.size() > 1 && NameCues.FIRM.contains(last());
        int of = words.indexOf("of");
        String head = of > 0 ? words.get(of - 1) : last();
        boolean headed = words.size() > 1;
        if (NameCues.KNOWN_BODY.contains(key)
                || firm
                || body
                || (headed && NameCues.BODY.contains(head) && !(givenFirst && personCues > 2))) {
            return Name.Type.ORGANISATION;
        }
        if (headed && !givenFirst && NameCues.PLACE.contains(head)) {
            return Name.Type.PLACE;
        }
        if (headed && !givenFirst && NameCues.OTHER.contains(head)) {
            return Name.Type.OTHER;
        }
        if (personCues > 1 && personCues >= placeCues && personCues * 8 >= count) {
            return Name.Type.PERSON;
        }
        return placeCues > 0 && placeCues * 3 >= count ? Name.Type.PLACE : Name.Type.OTHER;
    }
}
