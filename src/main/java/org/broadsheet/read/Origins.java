package org.broadsheet.read;

import org.jspecify.annotations.Nullable;

/**
 * Where an article comes from, as its header says. "source" may be a link or the name of a site, "url" a link or an output
 * path: what has a scheme and a host is the link.
 *
 * @param original the address of the original; null when there is none
 * @param outlet a name or a host; null when there is none
 */
record Origins(@Nullable Address original, @Nullable String outlet) {

    static Origins of(Facts facts) {
        Address original = null;
        String site = null;
        for (Header.Entry entry : facts.all(Field.ORIGINAL)) {
            String text = facts.text(entry);
            Address address = Address.of(text);
            if (address == null && !entry.value().scalars().isEmpty()) {
                address = Address.of(entry.value().scalars().get(0));
            }
            if (address != null) {
                original = original == null ? address : original;
            } else if (Field.folded(entry.key()).equals("source")) {
                site = text;
            } else {
                facts.keep(entry.key(), text);
            }
        }
        for (Header.Entry entry : facts.all(Field.OUTLET)) {
            String text = facts.text(entry);
            Address address = Address.of(text);
            // A name says more than a host.
            if (address == null && !Outlets.isHost(text)) {
                return new Origins(original, text);
            }
            site = site != null ? site : address != null ? address.host() : text;
        }
        return new Origins(original, site);
    }
}
