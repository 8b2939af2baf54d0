package org.broadsheet.pages.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.Article;
import org.broadsheet.article.Origin;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Numbers;

/** Says how an article came here, and which of its particulars its file does not give in so many words. */
final class Provenance {

    private Provenance() {}

    /** A sentence each. */
    static List<String> of(Article article) {
        List<String> sentences = new ArrayList<>();
        String published = published(article);
        if (!published.isEmpty()) {
            sentences.add(published);
        }
        sentences.add("The text belongs to its publisher. This copy is kept for reading and search.");
        String derived = derived(article);
        if (!derived.isEmpty()) {
            sentences.add(derived);
        }
        if (article.licence() != null) {
            sentences.add("Licence: " + article.licence() + ".");
        }
        return sentences;
    }

    /** "Published by Vell Courier, saved on 14 May 2024.", "Published by Vell Courier; the date is not known." */
    private static String published(Article article) {
        String by = article.outlet() == null
                ? ""
                : "Published by " + article.outlet().name();
        if (article.saved() != null) {
            String saved = "saved on " + Dates.of(article.saved());
            return (by.isEmpty() ? Numbers.sentence(saved) : by + ", " + saved) + ".";
        }
        if (article.published() != null) {
            return by.isEmpty() ? "" : by + ".";
        }
        return by.isEmpty() ? "Neither source nor date is known." : by + "; the date is not known.";
    }

    /** "Outlet, date and section are taken from the address, the title from the body."; empty when the header gives all. */
    private static String derived(Article article) {
        Map<Origin, List<String>> taken = new EnumMap<>(Origin.class);
        add(taken, article.titleOrigin(), "title");
        if (article.outlet() != null) {
            add(taken, article.outlet().origin(), "source");
        }
        if (article.published() != null) {
            add(taken, article.published().origin(), "date");
        }
        if (article.section() != null) {
            add(taken, article.section().origin(), "section");
        }
        List<String> parts = new ArrayList<>();
        taken.forEach((origin, things) ->
                parts.add(list(things) + (things.size() == 1 ? " is" : " are") + " taken from the " + origin.label()));
        return parts.isEmpty() ? "" : "The " + String.join("; the ", parts) + ".";
    }

    private static void add(Map<Origin, List<String>> to, Origin origin, String thing) {
        if (origin != Origin.HEADER && origin != Origin.DEFAULT) {
            to.computeIfAbsent(origin, key -> new ArrayList<>()).add(thing);
        }
    }

    /** "date", "source and date", "source, date and section". */
    private static String list(List<String> things) {
        int last = things.size() - 1;
        return last == 0 ? things.get(0) : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }
}
