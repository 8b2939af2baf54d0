package org.broadsheet.read.metadata;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.article.Outlet;
import org.broadsheet.read.address.Address;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.header.FieldWords;
import org.broadsheet.read.header.Header;
import org.broadsheet.read.header.WikiLinks;
import org.broadsheet.read.name.Absent;
import org.broadsheet.read.name.Outlets;
import org.broadsheet.read.name.Sender;
import org.broadsheet.read.source.Notes;
import org.jspecify.annotations.Nullable;

/**
 * Where an article comes from, as its header says. "source" may be a link or the name of a site, "url" a link or an output
 * path: what has a scheme and a host is the link.
 *
 * @param original the address of the original; null when there is none
 * @param site the name or the host of the outlet; null when there is none
 */
public record Origins(@Nullable Address original, @Nullable String site) {

    /** Keys whose value may be a link or the name of a site. */
    private static final Set<String> SOURCES = Arrays.stream(("source|" + FieldWords.SOURCE).split("\\|", -1))
            .map(Field::folded)
            .collect(Collectors.toUnmodifiableSet());

    public static Origins of(Facts facts, Notes notes) {
        Address original = null;
        String site = null;
        for (Header.Entry entry : facts.all(Field.ORIGINAL)) {
            String text = WikiLinks.plain(facts.text(entry));
            Address address = Address.of(text);
            if (address == null && !entry.value().scalars().isEmpty()) {
                address = Address.of(entry.value().scalars().get(0));
            }
            if (address == null) {
                address = mended(entry, text, notes);
            }
            if (address != null) {
                original = original == null ? address : original;
            } else if (SOURCES.contains(Field.folded(entry.key()))) {
                site = name(entry, text);
            } else {
                if (!isPath(text) && !isId(entry)) {
                    notes.warn(
                            entry.line(),
                            entry.column(),
                            "address-unreadable",
                            Notes.quoted(text) + " is no address of an original",
                            "left it out",
                            "Write it as in https://news.example/2023/03/20/a-visit");
                }
                facts.keep(entry.key(), text);
            }
        }
        for (Header.Entry entry : facts.all(Field.OUTLET)) {
            String text = name(entry, facts.text(entry));
            Address address = Address.of(text);
            // A name says more than a host.
            if (address == null && !Outlets.isHost(text)) {
                return new Origins(original, text);
            }
            site = site != null ? site : address != null ? address.host() : text;
        }
        return new Origins(original, site);
    }

    /** The outlet: by name, by host, or by who sent the article as an e-mail; null when none is known. */
    @Nullable
    public Outlet outlet(Facts facts) {
        String host = original == null ? null : original.host();
        String title = site == null || Outlets.isHost(site) ? facts.text(Field.TITLE) : null;
        String behind = title == null ? null : Titles.outletBehind(title, host);
        Outlet named = behind == null
                ? Outlets.of(site, host, facts.origin(Field.OUTLET))
                : Outlets.of(behind, host, facts.origin(Field.TITLE));
        if (named != null) {
            return named;
        }
        for (Header.Entry entry : facts.all(Field.AUTHORS)) {
            Sender sender = Sender.of(entry);
            if (sender != null && sender.outlet() != null) {
                return sender.outlet();
            }
        }
        return null;
    }

    /** "Gull Post" of "name: Gull Post" among other things that are said of an outlet. */
    private static String name(Header.Entry entry, String text) {
        return Objects.requireNonNullElse(entry.value().entry("name", "title"), text);
    }

    /** An address that lacks its scheme, or has spaces; null when it is none either. */
    private static @Nullable Address mended(Header.Entry entry, String text, Notes notes) {
        boolean bare = text.regionMatches(true, 0, "www.", 0, 4);
        if (!bare && (text.indexOf(' ') < 0 || !text.regionMatches(true, 0, "http", 0, 4))) {
            return null;
        }
        // Another address or a remark behind it is no part of it.
        boolean more = text.indexOf("://") != text.lastIndexOf("://") || text.matches(".*\\s[(|].*");
        String one = more ? text.strip().split("[\\s,;|]", 2)[0] : text.strip().replace(" ", "%20");
        Address address = Address.of((bare ? "https://" : "") + one);
        if (address != null && address.host().indexOf('%') >= 0) {
            return null;
        }
        if (address != null) {
            notes.note(
                    entry.line(),
                    entry.column(),
                    "address-mended",
                    "The address " + Notes.quoted(text) + (bare ? " lacks https://" : " has spaces"),
                    "read it as " + address.given(),
                    null);
        }
        return address;
    }

    /** What identifies an entry of a feed need be no address. */
    private static boolean isId(Header.Entry entry) {
        return Field.folded(entry.key()).equals("guid");
    }

    /** Whether this says where a generator is to put the page ("/2023/a-visit/", "a-visit.html"), or nothing. */
    private static boolean isPath(String text) {
        return Absent.is(text) || (text.indexOf(' ') < 0 && text.indexOf(':') < 0);
    }
}
