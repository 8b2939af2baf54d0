package org.broadsheet.read.metadata;

import java.util.List;
import java.util.Locale;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.header.Header;
import org.broadsheet.read.name.Absent;
import org.broadsheet.read.source.Notes;

/** Whether an article is a draft: by a field of its own, by "published: false", or by its status. */
public final class Drafts {

    /** The one key of a date that may say whether rather than when. */
    static final String SAYS_WHETHER = "published";

    private Drafts() {}

    /** Whether {@code facts} say so; a value that says neither is noted, and taken as no. */
    public static boolean is(Facts facts, Notes notes) {
        for (Header.Entry entry : facts.all(Field.DRAFT)) {
            String text = facts.text(entry);
            Boolean draft = YesOrNo.of(text);
            if (draft != null && draft) {
                return true;
            }
            if (draft == null && !text.equals("~") && !Absent.is(text)) {
                notes.warn(
                        entry.line(),
                        entry.column(),
                        "draft-unreadable",
                        Notes.quoted(text) + " is neither yes nor no",
                        "took the article as no draft",
                        "Write true or false");
            }
        }
        for (Header.Entry entry : facts.all(Field.PUBLISHED)) {
            String text = facts.text(entry);
            if (entry.key().equalsIgnoreCase(SAYS_WHETHER) && Boolean.FALSE.equals(YesOrNo.of(text))) {
                return true;
            }
        }
        String status = facts.text(Field.STATUS);
        return status != null && List.of("draft", "hidden", "skip").contains(status.toLowerCase(Locale.ROOT));
    }
}
