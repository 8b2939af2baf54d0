package org.broadsheet.read.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail as a mail program saves it. Its text is the plain one, or else that in HTML; of a mailbox, its first message.
 */
final class MailDialect implements Dialect {

    /** Parts within parts are looked into so deep. */
    private static final int DEEPEST = 5;

    private static final Set<String> TEXTS =
            Set.of("text", "text/plain", "text/html", "text/markdown", "text/enriched");

    /** So many parts are told apart in one e-mail. */
    private static final int MOST_PARTS = 500;

    /** So many parts that are left out are named. */
    private static final int MOST_NAMED = 5;

    /** The line before each message of a mailbox. */
    private static final Pattern POSTED =
            Pattern.compile("From \\S{1,200} [^\\n]{0,40}\\d:\\d\\d[^\\n]{0,20}\\d{4}[^\\n]{0,20}\\n");

    /** What a mailbox puts before a line of a message that would look like that. */
    private static final Pattern ESCAPED = Pattern.compile("(?m)^>(?=From )");

    private static final Pattern POSTED_NEXT = Pattern.compile("\\n\\n(?=" + POSTED.pattern() + ")");

    /**
     * What a part says.
     *
     * @param html whether it has tags
     */
    private record Content(String text, boolean html) {

        static final Content NONE = new Content("", false);
    }

    /** What has been met on the way through one e-mail. */
    private static final class Met {
        final List<String> leftOut = new ArrayList<>();
        int parts;
    }

    @Override
    public @Nullable Header read(SourceText source, Notes notes) {
        String text = source.text();
        Matcher posted = POSTED.matcher(text);
        boolean mailbox = posted.lookingAt();
        List<Integer> others = mailbox ? others(text) : List.of();
        int end = others.isEmpty() ? text.length() : others.get(0) - 1;
        MailPart mail = MailPart.of(text, mailbox ? posted.end() : 0, end, mailbox ? 2 : 1);
        if (mail == null
                || mail.value("From").isEmpty()
                || (!mailbox && mail.value("Subject").isEmpty())) {
            return null;
        }
        Met met = new Met();
        Content content = content(mail, 0, met);
        List<String> leftOut = met.leftOut;
        if (!leftOut.isEmpty()) {
            String more = leftOut.size() > MOST_NAMED ? " and " + (leftOut.size() - MOST_NAMED) + " more" : "";
            notes.note(
                    0,
                    0,
                    "mail-parts",
                    "The e-mail has parts that are no text: "
                            + leftOut.stream()
                                    .limit(MOST_NAMED)
                                    .map(Notes::quoted)
                                    .collect(Collectors.joining(", "))
                            + more,
                    "left them out",
                    null);
        }
        String body = mailbox ? ESCAPED.matcher(content.text()).replaceAll("") : content.text();
        Forwarding.Message sentOn = Forwarding.isSentOn(mail.value("Subject")) ? Forwarding.of(body, 0, 0) : null;
        List<Header.Entry> entries = sentOn != null ? sentOn.entries(notes) : withPlainSubject(mail.head());
        return new Header(entries, 0, sentOn != null ? sentOn.text() : body, others);
    }

    private static List<Integer> others(String text) {
        return POSTED_NEXT.matcher(text).results().map(next -> next.end()).toList();
    }

    private static List<Header.Entry> withPlainSubject(List<Header.Entry> head) {
        return head.stream()
                .map(entry -> {
                    String subject = entry.key().equalsIgnoreCase("Subject") ? Forwarding.subject(entry.raw()) : "";
                    return subject.isEmpty()
                            ? entry
                            : new Header.Entry(entry.key(), Value.text(subject), subject, entry.line(), entry.column());
                })
                .toList();
    }

    private static Content content(MailPart part, int depth, Met met) {
        List<MailPart> parts = depth < DEEPEST ? part.parts(MOST_PARTS - met.parts) : List.of();
        met.parts += parts.size();
        String type = part.type();
        if (!parts.isEmpty()) {
            List<Content> contents =
                    parts.stream().map(inner -> content(inner, depth + 1, met)).toList();
            return type.equals("multipart/alternative") ? best(contents) : all(contents);
        }
        // A multipart without a part is a damaged one; "text" is how old programs say it.
        boolean text = TEXTS.contains(type) || type.startsWith("multipart/");
        if (!text || part.isAttachment()) {
            met.leftOut.add(part.name());
            return Content.NONE;
        }
        return new Content(part.decoded(), type.equals("text/html"));
    }

    /** The same text in several forms: the plain one if there is one. */
    private static Content best(List<Content> forms) {
        Content best = Content.NONE;
        for (Content form : forms) {
            if (!form.text().isBlank() && (best.text().isEmpty() || (best.html() && !form.html()))) {
                best = form;
            }
        }
        return best;
    }

    private static Content all(List<Content> contents) {
        return new Content(
                contents.stream()
                        .map(content -> content.text().strip())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n\n")),
                contents.stream().anyMatch(Content::html));
    }
}
