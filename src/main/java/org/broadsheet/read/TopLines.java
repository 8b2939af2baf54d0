package org.broadsheet.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Outlet;
import org.broadsheet.read.address.Address;
import org.broadsheet.read.body.Likeness;
import org.broadsheet.read.body.MarkdownSigns;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * The lines between the headline of a text and its story: who wrote it, what printed it, when, and its address. They are
 * read like a header where the header leaves a field open, and are no part of the story. What says something else than the
 * header stays in the text.
 */
final class TopLines {

    /** So many lines are looked at. */
    private static final int MOST = 30;

    /** What savers call a list of what they know. */
    private static final Pattern LIST = Pattern.compile("#{1,6} (?:Metadata|Properties|Details)");

    /** Of a line so much is looked at, in UTF-16 units. */
    private static final int LONGEST = 2000;

    private static final Pattern RULE = Pattern.compile("-{3,200}|\\*{3,200}|_{3,200}");

    /** Longest line that says what the article is about between the headline and who wrote it, in UTF-16 units. */
    private static final int LONGEST_STANDFIRST = 400;

    private static final Pattern HEADING = Pattern.compile("^#{1,6} +");

    /** A title that leads to the article. */
    private static final Pattern LINKED_TITLE =
            Pattern.compile("(?:# )?\\[([^\\[\\]]{1,500})\\]\\((https?://[^()\\s]{1,1400})\\)");

    /** Above what MarkDownload quotes of a page. */
    private static final String EXCERPT = "> ## Excerpt";

    private final String text;
    private final Facts facts;

    private final Particulars particulars;

    /** What the lines say that the header does not. */
    private final List<Header.Entry> said = new ArrayList<>();

    /** What they say that no field takes. */
    private final List<Header.Entry> others = new ArrayList<>();

    /**
     * One line of the text.
     *
     * @param words without white space around them; the beginning of a line that is too long
     * @param next where the line behind it begins
     * @param parted whether an empty line stands before it
     */
    private record Line(String words, int start, int next, boolean parted) {}

    private TopLines(String text, Facts facts) {
        this.text = text;
        this.facts = facts;
        this.particulars = new Particulars(facts);
    }

    /**
     * What is left for the body.
     *
     * @param start where the story begins in {@code text}
     */
    record Story(String text, int start) {}

    /**
     * Tells {@code facts} what the lines on top of the text say.
     *
     * @param start where the text begins
     * @return the text from there on when there are no such lines, or nothing behind them
     */
    static Story read(String text, int start, Facts facts) {
        return new TopLines(text, facts).read(start);
    }

    private Story read(int start) {
        Line first = line(start);
        Line site = first != null && Outlets.isHost(first.words()) ? first : null;
        first = site == null ? first : line(site.next());
        String title = first == null ? null : title(first);
        int at = first == null || title == null ? start : first.next();
        Line before = null;
        Line standfirst = null;
        if (site != null && title != null) {
            said.add(Particulars.entry("sitename", site.words(), number(site)));
            before = site;
        }
        Matcher linked = title == null || first == null ? null : LINKED_TITLE.matcher(first.words());
        if (first != null && linked != null && linked.matches() && facts.isOpen(Field.ORIGINAL)) {
            said.add(Particulars.entry("url", linked.group(2), number(first)));
            before = first.words().startsWith("#") ? first : before;
        }
        boolean list = false;
        int labels = 0;
        for (int i = 0; i < MOST; i++) {
            Line line = line(at);
            if (line == null) {
                return new Story(text, start);
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
            } else if (i == 0
                    && site != null
                    && title != null
                    && facts.isOpen(Field.AUTHORS)
                    && Bylines.isName(line.words())) {
                // The view for reading that browsers have: site, title, name.
                said.add(Particulars.entry("byline", line.words(), number(line)));
            } else if (list
                    ? !takesAny(line)
                    : !isOutlet(line, before)
                            && !takes(line)
                            && !isLabelBeside(line, labels)
                            && !(before != null && Particulars.isOfPage(line.words()))) {
                if (standfirst == null && title != null && isStandfirst(line)) {
                    standfirst = line;
                    continue;
                }
                at = line.start();
                break;
            }
            labels += Particulars.labelled(line.words(), 0) == null ? 0 : 1;
            before = line;
        }
        boolean raised = standfirst != null && before != null && before.start() > standfirst.start();
        if (standfirst != null && !raised) {
            at = standfirst.start();
        }
        Line story = line(at);
        // A sentence that goes on in the next line was none of these lines.
        if (before == null
                || story == null
                || (!story.parted() && Character.isLowerCase(story.words().codePointAt(0)))) {
            return new Story(text, start);
        }
        if (first != null && title != null && facts.entry(Field.TITLE) == null && said(Field.TITLE) == null) {
            facts.say(Particulars.entry("title", title, number(first)));
        }
        said.forEach(facts::say);
        others.forEach(entry -> facts.keep(entry.key(), entry.raw()));
        return standfirst != null && raised ? below(standfirst, at) : new Story(text, at);
    }

    /** Whether {@code line} says what the article is about, below its headline and above who wrote it. */
    private boolean isStandfirst(Line line) {
        Line after = line.words().length() > LONGEST_STANDFIRST ? null : line(line.next());
        return after != null
                && after.parted()
                && !Absent.is(line.words())
                && (line.words().startsWith("##") || Bylines.begins(Particulars.bare(after.words())))
                && particulars(after).stream()
                        .anyMatch(entry -> isAuthors(entry) || Field.of(entry.key()) == Field.PUBLISHED);
    }

    /** The story from {@code at} on: below the standfirst, unless that is the summary. */
    private Story below(Line standfirst, int at) {
        String words = HEADING.matcher(standfirst.words()).replaceFirst("");
        String summary = facts.text(Field.SUMMARY);
        if (summary == null) {
            facts.say(Particulars.entry("standfirst", words, number(standfirst)));
        } else if (!Likeness.repeats(summary, words)) {
            return new Story(
                    text.substring(0, standfirst.start()) + standfirst.words() + "\n\n" + text.substring(at),
                    standfirst.start());
        }
        return new Story(text, at);
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
            said.add(Particulars.entry("excerpt", summary, number(heading)));
            return at;
        }
        return Likeness.repeats(summary, String.valueOf(facts.text(Field.SUMMARY))) ? at : heading.start();
    }

    /** Takes a line of a list of such lines, whatever it says; false when it has no label. */
    private boolean takesAny(Line line) {
        Header.Entry entry = Particulars.labelled(line.words(), number(line));
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
                : Particulars.labelled(line.words(), number(line));
        if (entry == null || Field.of(entry.key()) != null) {
            return false;
        }
        Line after = line(line.next());
        boolean amid = after != null && !after.parted() && !particulars(after).isEmpty();
        if (amid || labels > 2) {
            others.add(entry);
        }
        return amid || labels > 2;
    }

    /** The title that the first line says; null when it says none. */
    private @Nullable String title(Line first) {
        if (LIST.matcher(first.words()).matches()) {
            return null;
        }
        Matcher linked = LINKED_TITLE.matcher(first.words());
        String heading = first.words().startsWith("# ") ? MarkdownSigns.firstHeading(text, first.start()) : null;
        String line = heading != null ? heading : linked.matches() ? linked.group(1) : first.words();
        String given = facts.text(Field.TITLE);
        if (given != null) {
            return Likeness.letters(line).equals(Likeness.letters(given)) ? line : null;
        }
        boolean rises = text.length() - first.next() >= 3 * line.length();
        return heading != null || (rises && Titles.isHeadline(line)) ? line : null;
    }

    /** Takes a line that is the name of the outlet: that of its site, or what sounds like one beside what is sure. */
    private boolean isOutlet(Line line, @Nullable Line before) {
        // The first line of most texts is a paragraph, which need not be compared with anything.
        Outlet known = line.words().length() > Particulars.LONGEST ? null : known();
        if (known != null ? !Outlets.isName(line.words(), known) : !isBesideOthers(line, before)) {
            return false;
        }
        if (said(Field.OUTLET) == null && facts.entry(Field.OUTLET) == null) {
            said.add(Particulars.entry("sitename", line.words(), number(line)));
        }
        return true;
    }

    private boolean isBesideOthers(Line line, @Nullable Line before) {
        if (line.words().length() > Particulars.LONGEST
                || !Outlets.soundsLikeOne(line.words())
                || Bylines.isDesk(line.words())) {
            return false;
        }
        Line after = line(line.next());
        return (before != null && !line.parted())
                || (after != null && !after.parted() && !particulars(after).isEmpty());
    }

    /** The outlet that header or lines have named so far, by name or by address; null when they have not. */
    private @Nullable Outlet known() {
        Header.Entry named = said(Field.OUTLET);
        String name = named != null ? named.raw() : facts.text(Field.OUTLET);
        Header.Entry link = said(Field.ORIGINAL);
        Address address = link != null ? Address.of(link.raw()) : null;
        for (Header.Entry entry : facts.all(Field.ORIGINAL)) {
            address = address != null ? address : Address.of(facts.text(entry));
        }
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
        return particulars.in(line.words(), number(line), dated);
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

    private int number(Line line) {
        int number = 1;
        for (int end = text.indexOf('\n'); end >= 0 && end < line.start(); end = text.indexOf('\n', end + 1)) {
            number++;
        }
        return number;
    }

    /** The first line from {@code from} on that is not empty; null when there is none. */
    private @Nullable Line line(int from) {
        int start = from;
        int parts = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            parts += text.charAt(start) == '\n' ? 1 : 0;
            start++;
        }
        if (start == text.length()) {
            return null;
        }
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        String words = text.substring(start, Math.min(end, start + LONGEST)).strip();
        return new Line(words, start, Math.min(end + 1, text.length()), parts > 0);
    }
}
