package org.broadsheet.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Outlet;
import org.broadsheet.read.address.Address;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.header.Header;
import org.jspecify.annotations.Nullable;

/** Who an e-mail came from: "The Harbour Herald &lt;news@harbourherald.example>" is an outlet, "Ada Moor &lt;…>" a person. */
final class Sender {

    private static final Pattern MAIL =
            Pattern.compile("([^<>@]{1,100}?)\\s{0,5}<[^<>\\s@]{1,100}@([^<>\\s@]{1,200})>");

    private Sender() {}

    /** The outlet that {@code entry} gives as the sender of an e-mail; null when it gives a person or is about no e-mail. */
    static @Nullable Outlet outlet(Header.@Nullable Entry entry) {
        if (entry == null || !Field.folded(entry.key()).equals("from")) {
            return null;
        }
        Matcher mail = MAIL.matcher(entry.value().joined());
        if (!mail.matches()) {
            return null;
        }
        String name = mail.group(1).replaceAll("^[\"']|[\"']$", "").strip();
        String host = Address.withoutLeading(mail.group(2));
        Outlet ofHost = name.isEmpty() ? null : Outlets.of(null, host);
        if (ofHost != null && Outlets.isName(name, ofHost)) {
            return Outlets.of(name, host);
        }
        // Newsletters are sent from many hosts, so that of a name it does not fit says nothing.
        boolean person = (Bylines.isName(name) || name.indexOf(' ') < 0) && !Outlets.soundsLikeOne(name);
        return name.isEmpty() || person ? null : Outlets.of(name, null);
    }
}
