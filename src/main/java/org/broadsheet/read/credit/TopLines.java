package org.broadsheet.read.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Outlet;
import org.broadsheet.read.address.Address;
import org.broadsheet.read.body.Likeness;
import org.broadsheet.read.credit.TextLines.Line;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.header.Header;
import org.broadsheet.read.metadata.Facts;
import org.broadsheet.read.name.Bylines;
import org.broadsheet.read.name.Outlets;
import org.jspecify.annotations.Nullable;

/**
 * The lines between the headline of a text and its story: who wrote it, what printed it, when, and its address. They are
 * read like a header where the header leaves a field open, and are no part of the story. What says something else than the
 * header stays in the text.
 */
public final class TopLines {

    /** So many lines are looked at. */
    private static final int MOST = 30;

    /** What savers call a list of what they know. */
    static final Pattern LIST = Pattern.compile("#{1,6} (?:Metadata|Properties|Details)");

    /** Where savers say that the text begins, and, below what they know of it, what was marked in it. */
    private static final Pattern TEXT = Pattern.compile("#{1,6} (?:Content|Full Document)");

    private static final Pattern MARKED = Pattern.compile("#{1,6} Highlights");

    /** A rule, or the line below a headline. */
    private static final Pattern RULE = Pattern.compile("-{3,200}|={3,200}|\\*{3,200}|_{3,200}");

    /** Above what MarkDownload quotes of a page. */
    private static final String EXCERPT = "> ## Excerpt";

    private final String text;
    private final int start;
    private final TextLines lines;
    private final Facts facts;
    private final Particulars particulars;

    /** What the lines say that the header does not. */
    private final List<Header.Entry> said = new ArrayList<>();

    /** What they say that no field takes. */
    private final List<Header.Entry> others = new ArrayList<>();

    private Header.@Nullable Entry title;

    private @Nullable Line standfirst;

    /** The last of these lines so far. */
    private @Nullable Line before;

    private TopLines(String text, int start, Facts facts) {
        this.text = text;
        this.start = start;
        this.lines = new TextLines(text);
        this.facts = facts;
        this.particulars = new Particulars(facts, this::mayWrite);
    }

    /**
     * What is left for the body.
     *
     * @param start where the story begins in {@code text}
     */
    public record Story(String text, int start) {}

    /**
     * Tells {@code facts} what the lines on top of the text say.
     *
     * @param start where the text begins
     * @return the text from there on when there are no such lines, or nothing behind them
     */
    public static Story read(String text, int start, Facts facts) {
        return new TopLines(text, start, facts).read();
    }

    private Story read() {
        int end = end(headline());
        boolean raised = standfirst != null && before != null && before.start() > standfirst.start();
        int at = standfirst == null || raised ? end : standfirst.start();
        Line story = lines.from(end) == null ? null : lines.from(at);
        // A sentence that goes on in the next line was none of these lines.
        if (before == null
                || story == null
                || (!story.parted() && Character.isLowerCase(story.words().codePointAt(0)))) {
            return new Story(text, start);
        }
        if (title != null && facts.entry(Field.TITLE) == null && said(Field.TITLE) == null) {
            facts.say(title);
        }
        said.forEach(facts::say);
        others.forEach(entry -> facts.keep(entry.key(), entry.raw()));
        return standfirst != null && raised ? Standfirst.tell(standfirst, lines, at, facts) : new Story(text, at);
    }

    /** Takes the headline, what is linked from it, and the site above it; where the text goes on. */
    private int headline() {
        TopHeadline headline = new TopHeadline(text, lines, facts);
        Line first = lines.from(start);
        Line site = first != null && headline.isSite(first) ? first : null;
        List<Line> labels = first == null || site != null ? List.of() : headline.labels(first);
        Line above = labels.isEmpty() ? site : labels.get(labels.size() - 1);
        Line line = above == null ? first : lines.from(above.next());
        String words = line == null ? null : headline.title(line);
        if (line == null || words == null) {
            return start;
        }
        title = Particulars.entry("title", words, lines.number(line));
        String link = TopHeadline.link(line);
        if (link != null && facts.isOpen(Field.ORIGINAL)) {
            said.add(Particulars.entry("url", link, lines.number(line)));
            before = line.words().startsWith("#") ? line : null;
        }
        for (Line labelled : labels) {
            Header.Entry label = headline.label(labelled);
            Field field = label == null ? null : Field.of(label.key());
            if (label != null) {
                (field != null && facts.isOpen(field) ? said : others).add(label);
            }
            before = before == null ? labelled : before;
        }
        return site == null ? line.next() : belowSite(site, line);
    }

    /** The view for reading that browsers have: site, title, name. */
    private int belowSite(Line site, Line headline) {
        if (Outlets.isHost(site.words()) || facts.entry(Field.OUTLET) == null) {
            said.add(0, Particulars.entry("sitename", site.plain(), lines.number(site)));
        }
        before = before == null ? site : before;
        Line name = lines.from(headline.next());
        if (name == null || !facts.isOpen(Field.AUTHORS) || !Bylines.isName(name.words())) {
            return headline.next();
        }
        said.add(Particulars.entry("byline", name.words(), lines.number(name)));
        before = name;
        return name.next();
    }

    /** Where the lines end that begin at {@code from}; the standfirst is passed over. */
    private int end(int from) {
        int at = from;
        boolean list = false;
        int labels = 0;
        for (int i = 0; i < MOST; i++) {
            Line line = lines.from(at);
            if (line == null) {
                return text.length();
            }
            at = line.next();
            if (RULE.matcher(line.words()).matches()) {
                list = false;
                continue;
            }
            labels = line.parted() ? 0 : labels;
            if (line.words().equals(EXCERPT)) {
                at = excerpt(line);
            } else if (LIST.matcher(line.words()).matches()) {
                list = true;
            } else if (isAboveText(line)) {
                list = false;
            } else if (!(list ? takesAny(line) : isOne(line, labels))) {
                if (standfirst != null || title == null || !isStandfirst(line)) {
                    return line.start();
                }
                standfirst = line;
                continue;
            }
            labels += Particulars.labelled(line.words(), 0) == null ? 0 : 1;
            before = line;
        }
        return at;
    }

    private boolean isAboveText(Line line) {
        return TEXT.matcher(line.words()).matches()
                || (before != null && MARKED.matcher(line.words()).matches());
    }

    /** Whether {@code line} is one of these lines; then what it says is taken. */
    private boolean isOne(Line line, int labels) {
        return isOutlet(line)
                || takes(line)
                || isNameBesideDate(line)
                || isNameAboveJob(line)
                || (isAmidLabels(line) && takesLabel(line))
                || isLabelBeside(line, labels)
                || (before != null && Particulars.isOfPage(line.words()));
    }

    /** Takes a line of nothing but a name, below the headline and beside the date, when no other line names an author. */
    private boolean isNameBesideDate(Line line) {
        String name = line.words().length() > Particulars.LONGEST ? "" : Particulars.unmarked(line.words());
        if (title == null || !facts.isOpen(Field.AUTHORS) || said(Field.AUTHORS) != null || !mayWrite(name)) {
            return false;
        }
        Line after = lines.from(line.next());
        Line next = after == null ? null : lines.from(after.next());
        boolean above = before != null && isNext(before, line) && isDate(before);
        boolean below = after != null && isDate(after) && (next == null || !saysAuthor(next));
        if (!(above && (after == null || !saysAuthor(after))) && !below) {
            return false;
        }
        said.add(Particulars.entry("byline", name, lines.number(line)));
        return true;
    }

    /** Takes a line of nothing but a name above one that says what its bearer is, when no other line names an author. */
    private boolean isNameAboveJob(Line line) {
        if (!facts.isOpen(Field.AUTHORS) || said(Field.AUTHORS) != null || !standsAboveJob(line)) {
            return false;
        }
        said.add(Particulars.entry("byline", Particulars.unmarked(line.words()), lines.number(line)));
        return true;
    }

    private boolean standsAboveJob(Line line) {
        Line after = line.words().length() > Particulars.LONGEST ? null : lines.from(line.next());
        return title != null
                && after != null
                && Bylines.isJob(Particulars.unmarked(after.words()))
                && Bylines.isPersonAboveJob(Particulars.unmarked(line.words()));
    }

    /** Whether {@code line} stands in a paragraph of nothing but labels with values, of which most are known. */
    private boolean isAmidLabels(Line line) {
        int before = text.lastIndexOf("\n\n", line.start());
        int all = 0;
        int known = 0;
        for (Line at = lines.from(Math.max(start, before)); at != null && (all == 0 || !at.parted()); ) {
            Header.Entry entry = at.words().length() > Particulars.LONGEST || all > MOST
                    ? null
                    : Particulars.labelled(at.words(), 0);
            boolean headline = all == 0 && title != null && entry == null && at.start() < line.start();
            if (entry == null && !headline) {
                return false;
            }
            all += headline ? 0 : 1;
            known += entry != null && Field.of(entry.key()) != null ? 1 : 0;
            at = lines.from(at.next());
        }
        return all > 1 && known * 2 > all;
    }

    /** Takes a line with a label, unless the header says something else. */
    private boolean takesLabel(Line line) {
        Header.Entry entry = Particulars.labelled(line.words(), lines.number(line));
        Field field = entry == null ? null : Field.of(entry.key());
        if (entry == null || (field != null && !facts.isOpen(field) && !facts.tell(field, entry))) {
            return false;
        }
        (field == null || said(field) != null || !facts.isOpen(field) ? others : said).add(entry);
        return true;
    }

    /** Whether {@code name} by itself is sure to be that of the author. */
    private boolean mayWrite(String name) {
        return Bylines.isPerson(name) && !isToldOf(name, text, start);
    }

    /**
     * Whether the text from {@code start} on, in which {@code name} stands by itself, tells of that person elsewhere: then the
     * name may be what the article is about. The author may be told of at the end.
     */
    private static boolean isToldOf(String name, String text, int start) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        int end = text.stripTrailing().lastIndexOf('\n') + 1;
        boolean signed =
                Particulars.unmarked(text.substring(end)).stripLeading().startsWith(name);
        Matcher named = Pattern.compile("(?iuU)\\b" + Pattern.quote(last) + "\\b(?!@)")
                .matcher(text)
                .region(start, signed ? end : text.length());
        return !named.find() || named.find();
    }

    private boolean isNext(Line line, Line other) {
        Line next = lines.from(line.next());
        return next != null && next.start() == other.start();
    }

    /** Whether {@code line} says when the article was published, or what is known of that, and does not name an author. */
    private boolean isDate(Line line) {
        return !saysAuthor(line)
                && particulars(line).stream()
                        .anyMatch(entry -> Field.of(entry.key()) == Field.PUBLISHED
                                && (facts.isOpen(Field.PUBLISHED) || facts.tell(Field.PUBLISHED, entry)));
    }

    private boolean saysAuthor(Line line) {
        return particulars(line).stream().anyMatch(TopLines::isAuthors);
    }

    private boolean isStandfirst(Line line) {
        Line after = lines.from(line.next());
        return after != null
                && (Standfirst.is(line, after, particulars(after))
                        || (standsAboveJob(after) && line.words().length() <= Particulars.LONGEST));
    }

    /** Takes the lines of a quote that says what the page is about; where the text goes on behind them. */
    private int excerpt(Line heading) {
        StringBuilder quote = new StringBuilder();
        int at = heading.next();
        while (text.startsWith(">", at)) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            quote.append(text, at + 1, end).append(' ');
            at = Math.min(end + 1, text.length());
        }
        String summary = quote.toString().strip();
        if (facts.entry(Field.SUMMARY) == null) {
            said.add(Particulars.entry("excerpt", summary, lines.number(heading)));
            return at;
        }
        return Likeness.repeats(summary, String.valueOf(facts.text(Field.SUMMARY))) ? at : heading.start();
    }

    /** Takes a line of a list of such lines, whatever it says; false when it has no label. */
    private boolean takesAny(Line line) {
        Header.Entry entry = Particulars.labelled(line.words(), lines.number(line));
        if (entry != null) {
            Field field = Field.of(entry.key());
            if (field == null) {
                others.add(entry);
            } else if (facts.isOpen(field) && said(field) == null) {
                said.add(entry);
            }
            return true;
        }
        return takes(line);
    }

    /** Takes a line with a label that is not known, among others with labels that are: "Notebook: News". */
    private boolean isLabelBeside(Line line, int labels) {
        boolean item = !Particulars.bare(line.words()).equals(line.words());
        Header.Entry entry = line.words().length() > Particulars.LONGEST || (labels == 0 && !item)
                ? null
                : Particulars.labelled(line.words(), lines.number(line));
        if (entry == null || Field.of(entry.key()) != null) {
            return false;
        }
        Line after = lines.from(line.next());
        boolean amid = after != null && !after.parted() && !particulars(after).isEmpty();
        if (amid || labels > 2) {
            others.add(entry);
        }
        return amid || labels > 2;
    }

    /** Takes a line that is the name of the outlet: that of its site, or what sounds like one beside what is sure. */
    private boolean isOutlet(Line line) {
        // The first line of most texts is a paragraph, which need not be compared with anything.
        Outlet known = line.words().length() > Particulars.LONGEST ? null : known();
        if (known != null ? !Outlets.isName(line.words(), known) : !isBesideOthers(line)) {
            return false;
        }
        if (said(Field.OUTLET) == null && facts.entry(Field.OUTLET) == null) {
            said.add(Particulars.entry("sitename", line.words(), lines.number(line)));
        }
        return true;
    }

    private boolean isBesideOthers(Line line) {
        if (line.words().length() > Particulars.LONGEST
                || !Outlets.soundsLikeOne(line.words())
                || saysAuthor(line)
                || Bylines.isDesk(line.words())) {
            return false;
        }
        Line after = lines.from(line.next());
        return (before != null && !line.parted())
                || (after != null && !after.parted() && !particulars(after).isEmpty());
    }

    /** The outlet that header or lines have named so far, by name or by address; null when they have not. */
    private @Nullable Outlet known() {
        Header.Entry named = said(Field.OUTLET);
        String name = named != null ? named.raw() : facts.text(Field.OUTLET);
        Header.Entry link = said(Field.ORIGINAL);
        Address said = link == null ? null : Address.of(link.raw());
        Address address = said != null ? said : facts.original();
        return Outlets.of(name, address == null ? null : address.host());
    }

    /** Takes what {@code line} says, unless something in it is not understood or is not what the header says. */
    private boolean takes(Line line) {
        List<Header.Entry> found = particulars(line);
        Header.Entry author = said(Field.AUTHORS);
        if (author != null && isJob(author) && found.stream().anyMatch(entry -> isAuthors(entry) && !isJob(entry))) {
            // The desk stands above the author.
            said.remove(author);
            others.add(author);
        }
        for (Header.Entry entry : found) {
            Field field = Field.of(entry.key());
            if (field != null
                    && !isJobBeside(entry)
                    && (said(field) != null || !(facts.isOpen(field) || isMore(entry) || facts.tell(field, entry)))) {
                return false;
            }
        }
        for (Header.Entry entry : found) {
            Field field = Field.of(entry.key());
            if (field == null || isJobBeside(entry)) {
                others.add(entry);
            } else if (facts.isOpen(field)) {
                said.add(entry);
            }
        }
        return !found.isEmpty();
    }

    /** Whether {@code entry} is a desk or a job, in a line beside that of the author: "Technology correspondent". */
    private boolean isJobBeside(Header.Entry entry) {
        return said(Field.AUTHORS) != null && isAuthors(entry) && isJob(entry);
    }

    private static boolean isJob(Header.Entry entry) {
        return Bylines.isDesk(entry.raw()) && !Bylines.begins(entry.raw());
    }

    private static boolean isAuthors(Header.Entry entry) {
        return Field.of(entry.key()) == Field.AUTHORS;
    }

    private List<Header.Entry> particulars(Line line) {
        if (!Particulars.mayBeIn(line.words())) {
            return List.of();
        }
        boolean dated = facts.entry(Field.PUBLISHED) != null || said(Field.PUBLISHED) != null;
        return particulars.in(line.words(), lines.number(line), dated);
    }

    /** Whether {@code entry} is tags as programs for notes add them, whatever tags there are. */
    private static boolean isMore(Header.Entry entry) {
        return entry.raw().startsWith("#");
    }

    private Header.@Nullable Entry said(Field field) {
        return said.stream()
                .filter(entry -> Field.of(entry.key()) == field)
                .findFirst()
                .orElse(null);
    }
}
