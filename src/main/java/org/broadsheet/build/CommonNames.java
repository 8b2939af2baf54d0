package org.broadsheet.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.article.Article;
import org.broadsheet.article.Origin;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Section;

/**
 * Gives every outlet and every section one name. Some articles of an outlet may say what it is called and others only where
 * they stood, and sections are spelled in several ways; all of them get the name that most of those that say it give.
 */
final class CommonNames {

    private final Given outlets = new Given();
    private final Given sections = new Given();

    /** By name: the outlets with a host that are called so. */
    private final Map<String, Outlet> hosts = new HashMap<>();

    /** By slug: how often each name was given. */
    private static final class Given {

        private final Map<String, Map<String, Integer>> names = new HashMap<>();

        void add(String slug, String name) {
            names.computeIfAbsent(slug, key -> new TreeMap<>()).merge(name, 1, Integer::sum);
        }

        /** The name given most often, of several the first in the alphabet; {@code otherwise} when none is given. */
        String most(String slug, String otherwise) {
            String most = otherwise;
            int times = 0;
            for (Map.Entry<String, Integer> name :
                    names.getOrDefault(slug, Map.of()).entrySet()) {
                if (name.getValue() > times) {
                    most = name.getKey();
                    times = name.getValue();
                }
            }
            return most;
        }
    }

    private CommonNames(List<Article> articles) {
        for (Article article : articles) {
            Outlet outlet = article.outlet();
            if (outlet != null && isGiven(outlet)) {
                outlets.add(outlet.slug(), outlet.name());
            }
            Section section = article.section();
            if (section != null) {
                sections.add(section.slug(), section.name());
            }
        }
        for (Article article : articles) {
            Outlet outlet = article.outlet();
            if (outlet != null && outlet.host() != null) {
                // Two hosts with one name: the same one whatever the order of the articles.
                hosts.merge(
                        key(name(outlet)),
                        outlet,
                        (one, other) -> one.slug().compareTo(other.slug()) <= 0 ? one : other);
            }
        }
    }

    /** The same articles in the same order, each outlet and each section under one name. */
    static List<Article> unified(List<Article> articles) {
        CommonNames names = new CommonNames(articles);
        Map<Outlet, Outlet> knownOutlets = new HashMap<>();
        Map<Section, Section> knownSections = new HashMap<>();
        List<Article> unified = new ArrayList<>(articles.size());
        for (Article article : articles) {
            Outlet outlet = article.outlet();
            Section section = article.section();
            unified.add(article.named(
                    section == null ? null : knownSections.computeIfAbsent(section, names::unified),
                    outlet == null ? null : knownOutlets.computeIfAbsent(outlet, names::unified)));
        }
        return unified;
    }

    /** Whether the header says a name, and one that can be read: a damaged one is not to spread. */
    private static boolean isGiven(Outlet outlet) {
        return outlet.origin() == Origin.HEADER
                && !outlet.name().equals(outlet.host())
                && outlet.name().codePoints().anyMatch(Character::isLetter);
    }

    /** An outlet known by name alone is the one with a host that is called the same. */
    private Outlet unified(Outlet outlet) {
        String name = name(outlet);
        Outlet home = outlet.host() == null ? hosts.get(key(name)) : null;
        return home == null
                ? new Outlet(name, outlet.host(), outlet.slug(), outlet.origin())
                : new Outlet(name(home), home.host(), home.slug(), outlet.origin());
    }

    private Section unified(Section section) {
        return new Section(sections.most(section.slug(), section.name()), section.slug(), section.origin());
    }

    private String name(Outlet outlet) {
        return outlets.most(outlet.slug(), outlet.name());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
