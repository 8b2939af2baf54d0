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

/**
 * Gives every outlet one name. Some of its articles may say what it is called and others only where they stood; all of
 * them get the name that most of those that say it give.
 */
final class OutletNames {

    /** By slug: how often each name was given. */
    private final Map<String, Map<String, Integer>> given = new HashMap<>();

    /** By name: the outlets with a host that are called so. */
    private final Map<String, Outlet> hosts = new HashMap<>();

    private OutletNames(List<Article> articles) {
        for (Article article : articles) {
            Outlet outlet = article.outlet();
            if (outlet != null && isGiven(outlet)) {
                given.computeIfAbsent(outlet.slug(), slug -> new TreeMap<>()).merge(outlet.name(), 1, Integer::sum);
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

    /** The same articles in the same order, each outlet under one name. */
    static List<Article> unified(List<Article> articles) {
        OutletNames names = new OutletNames(articles);
        Map<Outlet, Outlet> known = new HashMap<>();
        List<Article> unified = new ArrayList<>(articles.size());
        for (Article article : articles) {
            Outlet outlet = article.outlet();
            unified.add(outlet == null ? article : article.withOutlet(known.computeIfAbsent(outlet, names::unified)));
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

    /** The name given most often, of several the first in the alphabet; the outlet's own when none is given. */
    private String name(Outlet outlet) {
        String most = outlet.name();
        int times = 0;
        for (Map.Entry<String, Integer> name :
                given.getOrDefault(outlet.slug(), Map.of()).entrySet()) {
            if (name.getValue() > times) {
                most = name.getKey();
                times = name.getValue();
            }
        }
        return most;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
