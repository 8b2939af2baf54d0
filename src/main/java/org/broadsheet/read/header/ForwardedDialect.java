package org.broadsheet.read.header;

import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * The text of an e-mail that was sent on, saved without the head of the one that it came with; or one that was copied with its
 * head from a program that shows it in the language of its user.
 */
final class ForwardedDialect implements Dialect {

    @Override
    public @Nullable Header read(SourceText source, Notes notes) {
        String text = source.text();
        int start = Spaces.skip(text, 0);
        int end = source.lineEnd(start);
        String first = text.substring(start, Math.min(end, start + Forwarding.LONGEST_MARK))
                .strip();
        if (!Forwarding.isMark(first) && !Forwarding.isForeignFrom(first)) {
            return null;
        }
        int line = 1 + (int) text.chars().limit(start).filter(c -> c == '\n').count();
        Forwarding.Message message = Forwarding.of(text, start, line);
        // A remark may stand below the head of who sent it on, but not in the place of that head.
        boolean own = message != null
                && !message.remark().isEmpty()
                && (!Forwarding.isForeignFrom(first) || message.remark().startsWith(first));
        return message == null || own ? null : new Header(message.entries(notes), 0, message.text());
    }
}
