package org.broadsheet.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.article.Language;
import org.broadsheet.digest.Edition;
import org.broadsheet.pages.AboutPage.Fact;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.listing.Listings;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Day;
import org.broadsheet.pages.plan.PageKind;
import org.broadsheet.pages.plan.PlannedPage;
import org.broadsheet.pages.plan.Shelf;
import org.broadsheet.pages.plan.Shelves;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Numbers;
import org.broadsheet.pages.wording.Tongue;

/** The page about the site. */
final class AboutPages implements PageKind {

    private static final int OUTLETS = 12;

    @Override
    public String template() {
        return "about";
    }

    @Override
    public Stream<PlannedPage> pages(Contents contents) {
        return Stream.of(new PlannedPage(Addresses.ABOUT, template(), () -> page(contents)));
    }

    private static AboutPage page(Contents contents) {
        Shelves shelves = contents.shelves();
        List<Counted> languages = languages(contents.edition().articles());
        List<Counted> outlets = shelves.outlets().stream()
                .sorted(Shelves.LARGEST_FIRST)
                .limit(OUTLETS)
                .map(shelf -> entry(shelf, Addresses.outlet(shelf.slug())))
                .toList();
        int more = shelves.outlets().size() - outlets.size();
        return new AboutPage(
                facts(contents, languages.size()),
                sections(contents),
                languages,
                outlets,
                more == 0 ? "" : "All " + Numbers.count(shelves.outlets().size()) + " sources",
                contents.problems() == 0 ? "" : Numbers.of(contents.problems(), "problem"));
    }

    private static List<Fact> facts(Contents contents, int languages) {
        Edition edition = contents.edition();
        Shelves shelves = contents.shelves();
        List<Day> days = shelves.days();
        long words = edition.articles().stream().mapToLong(Article::words).sum();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Articles", Numbers.count(edition.articles().size()), "with " + Numbers.of(words, "word")));
        add(facts, "Sources", shelves.outlets().size());
        add(facts, "Languages", languages);
        if (!days.isEmpty()) {
            facts.add(new Fact(
                    "Editions",
                    Numbers.count(days.size()),
                    Dates.span(days.get(days.size() - 1).date(), days.get(0).date())));
        }
        add(facts, "Undated", shelves.undated().size());
        add(facts, "Stories", edition.stories().size());
        add(facts, "Topics", edition.topics().size());
        return facts;
    }

    private static void add(List<Fact> facts, String name, int count) {
        if (count > 0) {
            facts.add(new Fact(name, Numbers.count(count), ""));
        }
    }

    private static List<Counted> sections(Contents contents) {
        return Listings.sections(contents).stream()
                .map(shelf -> entry(shelf, Addresses.section(shelf.slug())))
                .toList();
    }

    private static Counted entry(Shelf shelf, String page) {
        return new Counted(shelf.name(), shelf.slug(), page, shelf.size());
    }

    private static List<Counted> languages(List<Article> articles) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Article article : articles) {
            Language language = article.language();
            if (language.isKnown()) {
                counts.merge(Tongue.name(language), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(count -> new Counted(count.getKey(), "", "", count.getValue()))
                .toList();
    }
}
