package org.broadsheet.read.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.read.header.Header;
import org.broadsheet.read.header.WikiLinks;
import org.jspecify.annotations.Nullable;

/** The tags of a header, in every shape they are written in. */
public final class HeaderTags {

    /** Words that a clipping program puts on everything it saves. */
    private static final Set<String> CONSTANT_TAGS = Set.of("clippings", "clipping", "omnivore");

    /** Of so many buttons one that is no place to share in says that all were taken for tags. */
    private static final int BUTTONS = 3;

    /** What the buttons beside a text do. */
    private static final Set<String> DEEDS = Set.of(
            "email",
            "e-mail",
            "print",
            "share",
            "tweet",
            "pin it",
            "copy link",
            "share this",
            "share on facebook",
            "share on twitter");

    /** Where they share it; articles are about these, too. */
    private static final Set<String> PLACES = Set.of(
            "facebook",
            "twitter",
            "x",
            "whatsapp",
            "linkedin",
            "pinterest",
            "reddit",
            "telegram",
            "tumblr",
            "messenger",
            "google+",
            "bluesky",
            "flipboard");

    private HeaderTags() {}

    /** Lists, "a, b", "a;b", "a|b", "#a #b", "['a', 'b']". */
    public static List<String> of(Header.@Nullable Entry entry) {
        if (entry == null) {
            return List.of();
        }
        NameList tags = new NameList();
        List<String> written = entry.value().scalars().stream()
                .filter(text -> !Absent.is(text))
                .toList();
        for (String text : written.size() == 1 ? separate(WikiLinks.plain(written.get(0))) : written) {
            String bare = NameList.unquoted(text.strip());
            bare = bare.startsWith("#") ? bare.substring(1).strip() : bare;
            if (!CONSTANT_TAGS.contains(bare.toLowerCase(Locale.ROOT))) {
                tags.add(WikiLinks.plain(bare));
            }
        }
        return withoutButtons(tags.inOrder());
    }

    /** Without the buttons to share an article, which crawlers take for its tags: "Facebook, Twitter, Email, Print". */
    private static List<String> withoutButtons(List<String> tags) {
        List<String> folded =
                tags.stream().map(tag -> tag.toLowerCase(Locale.ROOT)).toList();
        long buttons = folded.stream().filter(HeaderTags::isButton).count();
        return buttons < BUTTONS || folded.stream().noneMatch(DEEDS::contains)
                ? tags
                : tags.stream()
                        .filter(tag -> !isButton(tag.toLowerCase(Locale.ROOT)))
                        .toList();
    }

    private static boolean isButton(String folded) {
        return DEEDS.contains(folded) || PLACES.contains(folded);
    }

    private static List<String> separate(String text) {
        String bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        for (String sign : List.of(";", "|", ",")) {
            if (bare.contains(sign)) {
                return NameList.split(bare, sign);
            }
        }
        if (bare.startsWith("#") && bare.contains(" #")) {
            return NameList.split(bare, "#");
        }
        return List.of(bare);
    }
}
