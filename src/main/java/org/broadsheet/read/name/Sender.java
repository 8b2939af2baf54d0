package org.broadsheet.read.name;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Outlet;
import org.broadsheet.read.address.Address;
import org.broadsheet.read.body.Likeness;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Who an e-mail came from: "The Harbour Herald &lt;news@harbourherald.example>" is an outlet, "Ada Moor &lt;…>" a person, and
 * "Ada Moor from Harbour Letters &lt;…>" both.
 *
 * @param person null when it came from an outlet alone
 * @param outlet null when it came from a person alone
 */
public record Sender(@Nullable String person, @Nullable Outlet outlet) {

    private static final Pattern MAIL =
            Pattern.compile("([^<>@]{1,100}?)\\s{0,5}<([^<>\\s@]{1,100})@([^<>\\s@]{1,200})>");

    private static final Pattern OF_OUTLET =
            Pattern.compile("(.{3,60}?)(?: (?:from|at|(?<particle>von|de|da|van)) |, )(.{3,60})");

    /** Mailboxes that nobody has for his own. */
    private static final Set<String> ROLES = Set.of(("news newsletter newsletters hello hi info team noreply no-reply"
                    + " editor editors editorial desk daily weekly updates alerts briefing briefings contact support"
                    + " redaktion redaction redazione redaccion redacao presse press")
            .split(" ", -1));

    /** The sender that {@code entry} gives; null when it is about no e-mail, or gives a name without an address. */
    public static @Nullable Sender of(Header.@Nullable Entry entry) {
        if (entry == null || !Field.folded(entry.key()).equals("from")) {
            return null;
        }
        Matcher mail = MAIL.matcher(entry.value().joined());
        if (!mail.matches()) {
            return null;
        }
        String name = mail.group(1).replaceAll("^[\"']|[\"']$", "").strip();
        String box = mail.group(2).toLowerCase(Locale.ROOT);
        String host = Address.withoutLeading(mail.group(3));
        Outlet ofHost = name.isEmpty() ? null : Outlets.of(null, host);
        if (ofHost == null) {
            return null;
        }
        if (Outlets.isName(name, ofHost)) {
            return new Sender(null, Outlets.of(name, host));
        }
        Matcher ofOutlet = OF_OUTLET.matcher(name);
        if (ofOutlet.matches() && Bylines.isName(ofOutlet.group(1)) && !Outlets.soundsLikeOne(ofOutlet.group(1))) {
            String outlet = ofOutlet.group(3);
            boolean sent = Outlets.isName(outlet, ofHost);
            boolean sounds = sent || Outlets.soundsLikeOne(outlet);
            // "Ada Moor van Dyck" is one name, as "Le Courrier de Kell" is.
            if (sounds || ofOutlet.group("particle") == null) {
                // What stands behind a comma may be a place or a job.
                boolean named = sounds || name.charAt(ofOutlet.end(1)) != ',';
                return new Sender(ofOutlet.group(1), named ? Outlets.of(outlet, sent ? host : null) : null);
            }
        }
        // Newsletters are sent from many hosts, so that of a name it does not fit says nothing.
        boolean person = !Outlets.soundsLikeOne(name)
                && (name.indexOf(' ') > 0
                        ? Bylines.isName(name.replace(",", ""))
                        : !isOfMany(Likeness.letters(name), box, host));
        return person ? new Sender(name, null) : new Sender(null, Outlets.of(name, null));
    }

    /** Whether one word is the name of an outlet, which its hosts have in theirs, or whose mailbox is nobody's. */
    private static boolean isOfMany(String name, String box, String host) {
        return ROLES.contains(box)
                || (name.length() > 3
                        && Likeness.letters(host).contains(name)
                        && !Likeness.letters(box).contains(name));
    }
}
