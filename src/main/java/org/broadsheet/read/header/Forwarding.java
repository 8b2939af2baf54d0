package org.broadsheet.read.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.read.source.Notes;
import org.broadsheet.text.Cut;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/** A message that somebody sent on: its head as programs for e-mail write it amid a text, in the language of their user. */
final class Forwarding {

    /** A head of more lines is none. */
    private static final int MOST_LINES = 20;

    /** So many times a message is followed back to who sent it first. */
    private static final int DEEPEST = 10;

    /** A line above a message is no longer, in UTF-16 units. */
    static final int LONGEST_MARK = 120;

    /** Whoever writes more than this above a message writes a text of his own; in UTF-16 units. */
    private static final int LONGEST_REMARK = 300;

    /** What programs and mail hosts put before a subject, once or more. */
    private static final Pattern BEFORE_SUBJECT = Pattern.compile(
            "(?iu)^(?:(?:re|aw|sv|antw|odp|fwd?|wg|tr|rv|enc|vb|vl|doorst|pd|ilt|ynt|转发|轉寄|回复|回覆)(?:\\[\\d{1,3}\\])? ?[:：]\\s*"
                    + "|\\[(?:ext|external|extern|externe|spam)\\]\\s*)+(?=\\S)");

    private static final Pattern SENT_ON = Pattern.compile(
            "(?iu)^(?:re|aw)?:? ?(?:\\[[^\\[\\]]{1,20}\\] ?)?(?:fwd?|wg|tr|rv|enc|vb|vl|doorst|pd|ilt|转发|轉寄) ?[:：].*");

    /** "---------- Forwarded message ---------", "Begin forwarded message:". */
    private static final Pattern MARK = Pattern.compile(
            "(?iu)(?:-{2,40} ?[\\p{L}'’ ]{5,60} ?-{2,40}"
                    + "|_{5,80}|[\\p{L} ]{0,30}(?:forwarded|weitergeleitete|transféré|reenviado|inoltrato|doorgestuurd)[\\p{L} ]{0,30} ?:)");

    private static final Pattern LINE =
            Pattern.compile("[*_]{0,2}([\\p{L}][\\p{L}-]{0,14}) ?[:：][*_]{0,2}[ \u00a0\\t]*(.*)");

    /** "&lt;a@b.example&lt;mailto:a@b.example>>" and "[mailto:a@b.example]". */
    private static final Pattern LINKED = Pattern.compile("<mailto:[^<>\\s]{1,200}>(?=>)|(?<=<)mailto:");

    private static final Map<String, String> NAMES = names(
            "From|Von|De|Da|Van|Från|Fra|Od|От|Kimden|发件人|寄件者",
            "Subject|Betreff|Objet|Asunto|Oggetto|Assunto|Onderwerp|Ämne|Emne|Temat|Тема|Konu|主题|主旨",
            "Date|Sent|Datum|Gesendet|Envoyé|Fecha|Enviado|Data|Inviato|Verzonden|Skickat|Sendt|Dato|Wysłano|Дата|Отправлено|Tarih|日期|发送时间",
            "To|An|À|Para|A|Aan|Till|Til|Do|Кому|Kime|收件人",
            "Cc|Kopie|Kopia");

    /**
     * A message that was sent on.
     *
     * @param entries of its head, under the names that e-mail has for them
     * @param remark what stands above it, on one line; may be empty
     * @param text behind its head
     * @param sentOn whether its subject says that it was itself sent on
     */
    record Message(List<Header.Entry> entries, String remark, String text, boolean sentOn) {

        /** Its head, where it is read as a file of its own; that a remark is left out is noted. */
        List<Header.Entry> entries(Notes notes) {
            if (!remark.isEmpty()) {
                notes.note(
                        0,
                        0,
                        "forwarded",
                        "Who forwarded the message wrote " + Notes.quoted(remark),
                        "left it out",
                        null);
            }
            return entries;
        }
    }

    private Forwarding() {}

    private static Map<String, String> names(String... words) {
        Map<String, String> names = new HashMap<>();
        for (String list : words) {
            String[] parts = list.split("\\|", -1);
            for (String word : parts) {
                names.put(word, parts[0]);
            }
        }
        return names;
    }

    /** What {@code line} of a head says; null when it is none. */
    static Header.@Nullable Entry line(String line) {
        Matcher named = LINE.matcher(Cut.at(line, HeaderValues.LONGEST));
        String name = named.matches() ? NAMES.get(named.group(1)) : null;
        if (name == null) {
            return null;
        }
        List<Header.Entry> entry = new ArrayList<>(1);
        add(entry, name, named.group(2).strip(), 1);
        return entry.get(0);
    }

    /** Whether {@code subject} says that a message was sent on. */
    static boolean isSentOn(String subject) {
        return SENT_ON.matcher(Cut.at(subject, 100)).matches();
    }

    /** The subject as its first writer wrote it. */
    static String subject(String subject) {
        return BEFORE_SUBJECT.matcher(subject).replaceFirst("");
    }

    /** Whether {@code line} is what programs put above a message that is sent on. */
    static boolean isMark(String line) {
        boolean maybe = line.startsWith("--") || line.startsWith("__") || line.endsWith(":");
        return maybe && line.length() < LONGEST_MARK && MARK.matcher(line).matches();
    }

    /**
     * The message that was sent on in a text; null when there is none, or the text is rather that of who sent it on.
     *
     * @param start where the text begins
     * @param number of the line that begins there; 0 when that is not known
     */
    static @Nullable Message of(String text, int start, int number) {
        Message message = outer(text, start, number);
        for (int i = 1; i < DEEPEST && message != null && message.sentOn(); i++) {
            Message inner = outer(message.text(), 0, 0);
            if (inner == null) {
                break;
            }
            String remarks = (message.remark() + " " + inner.remark()).strip();
            message = new Message(inner.entries(), remarks, inner.text(), inner.sentOn());
        }
        return message;
    }

    private static @Nullable Message outer(String text, int start, int number) {
        StringBuilder remark = new StringBuilder();
        int line = number;
        for (int at = start; at < text.length() && remark.length() <= LONGEST_REMARK; ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String written = Cut.at(text.substring(at, end), LONGEST_REMARK + 1);
            if (isFrom(written)) {
                Message message = message(text, at, line, written.startsWith(">"), remark.toString());
                if (message != null) {
                    return message;
                }
            }
            if (!written.isBlank() && !isMark(written.strip())) {
                remark.append(written.strip()).append(' ');
            }
            at = end + 1;
            line += number == 0 ? 0 : 1;
        }
        return null;
    }

    /** Whether {@code line} says whom a message is from in a language that no head of an e-mail has but one that was copied. */
    static boolean isForeignFrom(String line) {
        return isFrom(line) && !line.startsWith("From");
    }

    private static boolean isFrom(String line) {
        Matcher named = LINE.matcher(unquoted(line));
        return named.matches()
                && "From".equals(NAMES.get(named.group(1)))
                && !named.group(2).isEmpty();
    }

    private static @Nullable Message message(String text, int start, int number, boolean quoted, String remark) {
        List<Header.Entry> entries = new ArrayList<>();
        boolean sentOn = false;
        int at = start;
        for (int i = 0; i < MOST_LINES && at < text.length(); i++) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String line = unquoted(Cut.at(text.substring(at, end), HeaderValues.LONGEST));
            at = Math.min(end + 1, text.length());
            Matcher named = LINE.matcher(line);
            String name = named.matches() ? NAMES.get(named.group(1)) : null;
            if (line.isEmpty()) {
                boolean whole = entries.stream().anyMatch(entry -> entry.key().equals("Subject"));
                return whole
                        ? new Message(
                                entries, remark.strip(), quoted ? unquotedLines(text, at) : text.substring(at), sentOn)
                        : null;
            }
            if (name != null) {
                String value = LINKED.matcher(named.group(2)
                                .replace("[mailto:", "<mailto:")
                                .replaceFirst("(<mailto:[^<>\\]]{1,200})\\]$", "$1>"))
                        .replaceAll("");
                sentOn |= name.equals("Subject") && isSentOn(value);
                add(entries, name, value.replace("*", "").strip(), number == 0 ? 0 : number + i);
            } else if (!entries.isEmpty()) {
                // A long value goes on in the next line.
                Header.Entry last = entries.remove(entries.size() - 1);
                add(entries, last.key(), last.raw() + " " + line, last.line());
            }
        }
        return null;
    }

    private static void add(List<Header.Entry> entries, String name, String value, int line) {
        String plain = name.equals("Subject") ? subject(value) : value;
        entries.add(new Header.Entry(name, Value.text(plain), plain, line, 1));
    }

    private static String unquoted(String line) {
        return Spaces.stripped(line.startsWith(">") ? line.substring(1) : line);
    }

    /** The lines from {@code start} on without the sign of a quote. */
    private static String unquotedLines(String text, int start) {
        StringBuilder out = new StringBuilder(text.length() - start);
        for (int at = start; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int from = text.startsWith("> ", at) ? at + 2 : text.startsWith(">", at) ? at + 1 : at;
            out.append(text, Math.min(from, end), end).append('\n');
            at = end + 1;
        }
        return out.toString();
    }
}
