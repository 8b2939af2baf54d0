package org.broadsheet.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Which part of a web page is its article: the part that the page marks as such, or else that in which most of the running
 * text stands, as Arc90's Readability (2009) finds it; and of that nothing that only leads elsewhere.
 */
final class ArticlePart {

    /** Where sites put the article, the closest first. */
    private static final List<String> PLACES = List.of("[itemprop~=articleBody]", "article", "main, [role=main]");

    /** A shorter part of a page is a teaser or the frame of one, in UTF-16 units. */
    private static final int SHORTEST = 200;

    /** Of marked parts in one page that are looked at; hostile ones hold each other. */
    private static final int MOST_PARTS = 50;

    /** What may hold running text by itself, without paragraphs. */
    private static final Set<String> HOLDERS =
            Set.of("div", "td", "section", "article", "main", "body", "center", "font");

    private static final Set<String> PARAGRAPHS = Set.of("p", "pre", "blockquote");

    /** A paragraph of this length that is no link is an article's, in UTF-16 units. */
    private static final int LONG_PARAGRAPH = 280;

    /** Shorter texts say nothing of where the article is, in UTF-16 units. */
    private static final int SHORTEST_PARAGRAPH = 25;

    /** A paragraph counts for one, for one more by each comma, and by so many UTF-16 units, up to {@link #MOST_FOR_LENGTH}. */
    private static final double UNITS = 100;

    private static final double MOST_FOR_LENGTH = 3;

    /** A neighbour belongs to the article from this part of its worth on. */
    private static final double NEIGHBOUR = 0.2;

    /** Or when it holds running text of this length, in UTF-16 units, with no more links than that. */
    private static final int SHORTEST_NEIGHBOUR = 80;

    private static final double FEW_LINKS = 0.25;

    /** Where more of the text are links, it leads elsewhere. */
    private static final double MOSTLY_LINKS = 0.5;

    /** Elements of real pages nest less than half as deep. */
    private static final int DEEPEST = 300;

    /** What sites call the parts that are not of the article. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:comments?|disqus|share|sharing|sharedaddy|addtoany|social|related|relatedposts|yarpp"
                    + "|promos?|sidebar|breadcrumbs?|newsletter|subscribe|advert\\w*|ads?|sponsor\\w*|banner|popular|most-?(?:read|viewed)"
                    + "|recommended|outbrain|taboola|widgets?|tools?|toolbar|pagination|pager|cookies?|menu|nav|navigation|login|signup"
                    + "|rating|bookmarks?|trending)(?:$|[\\s_-])");

    private final ElementSizes sizes;
    private final Map<Element, Double> worths = new HashMap<>();
    private final Set<Element> others = new HashSet<>();
    private final Element body;
    private final boolean isMarked;

    /** One, or neighbours in the order of the page. */
    private final List<Element> parts;

    /** The article in a page; the whole body when nothing tells it from what is around. */
    ArticlePart(Element body) {
        this(body, false);
    }

    private ArticlePart(Element body, boolean all) {
        this.body = body;
        this.sizes = new ElementSizes(body);
        Optional<Element> marked = all
                ? Optional.of(body)
                : PLACES.stream().flatMap(place -> longest(place).stream()).findFirst();
        isMarked = marked.isPresent();
        parts = marked.map(List::of).orElseGet(this::densest);
    }

    /** All of {@code body}, where nothing else is around the article. */
    static ArticlePart all(Element body) {
        return new ArticlePart(body, true);
    }

    /** Whether the page marks one of its parts as an article. */
    boolean isMarked() {
        return isMarked;
    }

    /** Whether the whole page has as good as no text but in links, and no paragraph that is long. */
    boolean isList() {
        return sizes.of(body).links() >= MOSTLY_LINKS
                && body.getAllElements().stream()
                        .noneMatch(element -> isText(element)
                                && element.ownText().length() >= LONG_PARAGRAPH
                                && element.closest("a") == null);
    }

    /** Of its text, in UTF-16 units, without white space at the ends of its pieces. */
    int length() {
        return parts.stream().mapToInt(part -> sizes.of(part).text()).sum();
    }

    /** All elements of the article, in the order of the page. */
    List<Element> elements() {
        return parts.stream().flatMap(part -> part.getAllElements().stream()).toList();
    }

    /** The elements between the headline and the article, if the headline stands above it: the byline may be there. */
    List<Element> above() {
        List<Element> all = body.getAllElements();
        int end = all.indexOf(parts.get(0));
        int headline = end - 1;
        while (headline >= 0 && !all.get(headline).normalName().equals("h1")) {
            headline--;
        }
        Set<Element> around = new HashSet<>(parts.get(0).parents());
        return headline < 0
                ? List.of()
                : all.subList(headline + 1, end).stream()
                        .filter(element -> !around.contains(element))
                        .toList();
    }

    /** Whether elements of the page nest in one another as in none that somebody made: that takes others too long. */
    boolean isDeep() {
        return sizes.deepest() > DEEPEST;
    }

    /** The article without what in it leads elsewhere. */
    String html() {
        parts.forEach(this::prune);
        return parts.size() == 1
                ? parts.get(0).html()
                : parts.stream().map(Element::outerHtml).collect(Collectors.joining("\n"));
    }

    /** The marked part with the most text; none when it is too short to be an article. */
    private Optional<Element> longest(String place) {
        Element longest = null;
        int most = SHORTEST;
        for (Element part : body.select(place).stream().limit(MOST_PARTS).toList()) {
            int length = sizes.of(part).text();
            if (length > most) {
                longest = part;
                most = length;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** The part with the most running text, together with neighbours that have enough of it. */
    private List<Element> densest() {
        List<Element> holders = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            boolean paragraph = PARAGRAPHS.contains(element.normalName());
            if (isOther(element) || !(isText(element) || isBareSpan(element))) {
                continue;
            }
            String words = paragraph ? element.text() : element.ownText();
            if (words.length() < SHORTEST_PARAGRAPH || sizes.of(element).links() > MOSTLY_LINKS) {
                continue;
            }
            Element holder = paragraph ? element.parent() : element;
            if (holder != null && !element.equals(body)) {
                add(holder, worth(words), holders);
                Element outer = holder.parent();
                if (outer != null && !holder.equals(body)) {
                    add(outer, worth(words) / 2, holders);
                }
            }
        }
        Element best = body;
        for (Element holder : holders) {
            best = worth(holder) > worth(best) ? holder : best;
        }
        if (best.equals(body)) {
            return List.of(body);
        }
        Set<Element> together = new LinkedHashSet<>();
        for (Element part : alike(best)) {
            together.addAll(withNeighbours(part, worth(best)));
        }
        return together.stream()
                .filter(part -> part.parents().stream().noneMatch(together::contains))
                .toList();
    }

    /** The parts with running text that the page styles as it does {@code best}: newsletters have each in a table of its own. */
    private List<Element> alike(Element best) {
        List<Element> alike = new ArrayList<>();
        String style = style(best);
        for (Element element : body.getElementsByTag(best.normalName())) {
            boolean text = !style.isEmpty()
                    && style.equals(style(element))
                    && worths.containsKey(element)
                    && !others.contains(element)
                    && sizes.of(element).text() >= SHORTEST_NEIGHBOUR
                    && sizes.of(element).links() < FEW_LINKS;
            boolean within = text && !alike.isEmpty() && isWithin(element, alike.get(alike.size() - 1));
            if (element.equals(best) || (text && !within && !isWithin(best, element) && !isWithin(element, best))) {
                alike.add(element);
            }
        }
        return alike;
    }

    private static boolean isWithin(Element element, Element outer) {
        return !element.equals(outer) && element.parents().contains(outer);
    }

    private static String style(Element element) {
        return element.hasAttr("class") ? element.className() : element.attr("style");
    }

    /** Whether the element is, or is within, what the page itself calls something else than its article. */
    private boolean isOther(Element element) {
        Element parent = element.parent();
        boolean other = (parent != null && others.contains(parent)) || leadsElsewhere(element, body);
        if (other) {
            others.add(element);
        }
        return other;
    }

    private boolean leadsElsewhere(Element element, Element whole) {
        return sizes.of(element).text() * 2 < sizes.of(whole).text()
                && OTHERWISE.matcher(names(element)).find();
    }

    /** Text that stands in no paragraph, as old sites have it. */
    private static boolean isBareSpan(Element element) {
        return element.normalName().equals("span") && element.closest("p, pre, blockquote, li") == null;
    }

    private static boolean isText(Element element) {
        return PARAGRAPHS.contains(element.normalName()) || HOLDERS.contains(element.normalName());
    }

    private void add(Element holder, double worth, List<Element> holders) {
        if (worths.merge(holder, worth, Double::sum) == worth) {
            holders.add(holder);
        }
    }

    private double worth(Element holder) {
        return worths.getOrDefault(holder, 0.0) * (1 - sizes.of(holder).links());
    }

    private static double worth(String words) {
        long commas = words.chars().filter(c -> ",،、，".indexOf(c) >= 0).count();
        return 1 + commas + Math.min(words.length() / UNITS, MOST_FOR_LENGTH);
    }

    private List<Element> withNeighbours(Element best, double most) {
        Element around = best.parent();
        if (around == null) {
            return List.of(best);
        }
        List<Element> together = new ArrayList<>();
        for (Element neighbour : around.children()) {
            boolean text = (PARAGRAPHS.contains(neighbour.normalName()) || worths.containsKey(neighbour))
                    && sizes.of(neighbour).text() >= SHORTEST_NEIGHBOUR
                    && sizes.of(neighbour).links() < FEW_LINKS;
            if (neighbour.equals(best)
                    || (text && !others.contains(neighbour))
                    || worth(neighbour) >= NEIGHBOUR * most) {
                together.add(neighbour);
            }
        }
        return together;
    }

    /** Takes out what leads elsewhere; the links of a list of links stay. */
    private void prune(Element part) {
        boolean isList = sizes.of(part).links() > MOSTLY_LINKS;
        for (Element element : part.select("div, section, ul, ol, dl, table, p, header")) {
            ElementSizes.Size size = sizes.of(element);
            boolean links = !isList
                    && size.pictures() == 0
                    && size.links() > MOSTLY_LINKS
                    && size.text() * 2 < sizes.of(part).text();
            if (!element.equals(part) && (links || leadsElsewhere(element, part))) {
                element.remove();
            }
        }
    }

    private static String names(Element element) {
        return element.className() + ' ' + element.id();
    }
}
