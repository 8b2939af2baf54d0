package org.broadsheet.read;

import java.util.Locale;
import org.broadsheet.article.Origin;
import org.broadsheet.article.Outlet;
import org.jspecify.annotations.Nullable;

/** The title of an article: header, first heading, file name, first words, address. Always finds one. */
final class Titles {

    /** Longest title, in UTF-16 units; a longer one is a text in the wrong place. */
    private static final int LONGEST = 500;

    private static final int FIRST_WORDS = 12;

    /**
     * A title and where it was found.
     *
     * @param text never empty
     */
    record Title(String text, Origin origin) {}

    private Titles() {}

    static Title of(
            Facts facts, @Nullable String heading, String file, String text, @Nullable Address original, Notes notes) {
        Header.Entry entry = facts.entry(Field.TITLE);
        if (entry != null) {
            String given = facts.text(entry);
            if (given.length() > LONGEST) {
                notes.warn(
                        entry.line(),
                        entry.column(),
                        "title-too-long",
                        "The title has " + given.length() + " characters",
                        "took the first " + LONGEST,
                        null);
            }
            return new Title(Cut.atWord(given, LONGEST), Origin.HEADER);
        }
        if (heading != null && !heading.isBlank()) {
            return new Title(Cut.atWord(heading, LONGEST), Origin.BODY);
        }
        Title assumed = assumed(file, text, original);
        notes.warn(
                0,
                0,
                "title-missing",
                "The file gives no title",
                "took " + Notes.quoted(assumed.text()) + " from the "
                        + assumed.origin().label(),
                "Add a line that begins with “title: ”");
        return assumed;
    }

    /** The title without " | Site" or " - Site" at its end, when that is the name of the outlet. */
    static String withoutOutlet(String title, @Nullable Outlet outlet) {
        if (outlet == null) {
            return title;
        }
        for (int i = title.length() - 2; i > 1; i--) {
            char c = title.charAt(i);
            boolean sign = c == '|' || c == '-' || c == '–' || c == '—' || c == '·';
            if (sign && title.charAt(i - 1) == ' ' && title.charAt(i + 1) == ' ') {
                String rest = title.substring(0, i).strip();
                return !rest.isEmpty() && Outlets.isName(title.substring(i + 1), outlet) ? rest : title;
            }
        }
        return title;
    }

    private static Title assumed(String file, String text, @Nullable Address original) {
        String named = readable(FileNames.stem(file));
        if (named != null) {
            return new Title(named, Origin.FILE_NAME);
        }
        String words = firstWords(text);
        if (!words.isEmpty()) {
            return new Title(words, Origin.BODY);
        }
        String slug = original == null ? null : readable(FileNames.slug(original.path()));
        return slug != null ? new Title(slug, Origin.ADDRESS) : new Title(FileNames.stem(file), Origin.FILE_NAME);
    }

    /** "Xi putin visit" of "2023-03-20-xi-putin-visit"; null when the name is numbers and hashes only. */
    private static @Nullable String readable(String name) {
        StringBuilder out = new StringBuilder();
        boolean word = false;
        for (String part : SourceText.cleaned(name).replace("%20", " ").split("[-_ .+]+", -1)) {
            boolean letters =
                    !part.isEmpty() && part.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’');
            boolean hash = part.length() >= 8 && part.chars().allMatch(c -> Character.digit(c, 16) >= 0);
            if (part.isEmpty() || hash || (!letters && out.isEmpty())) {
                continue;
            }
            word |= letters && part.length() >= 3;
            out.append(out.isEmpty() ? "" : " ").append(part);
        }
        if (!word) {
            return null;
        }
        int first = out.offsetByCodePoints(0, 1);
        return Cut.atWord(out.substring(0, first).toUpperCase(Locale.ROOT) + out.substring(first), 200);
    }

    private static String firstWords(String text) {
        int words = 0;
        int end = 0;
        String start = Cut.at(text, LONGEST);
        while (end < start.length() && words < FIRST_WORDS) {
            int space = end;
            while (space < start.length() && !Character.isWhitespace(start.charAt(space))) {
                space++;
            }
            words++;
            end = space;
            while (words < FIRST_WORDS && end < start.length() && Character.isWhitespace(start.charAt(end))) {
                end++;
            }
        }
        String found = start.substring(0, end).strip().replaceAll("\\s+", " ");
        return found.length() < text.strip().length() && !found.isEmpty()
                ? Cut.at(found, 200) + "…"
                : Cut.at(found, 200);
    }
}
