package org.broadsheet.read.metadata;

import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.article.Origin;
import org.broadsheet.article.Published;
import org.broadsheet.read.address.Address;
import org.broadsheet.read.date.AddressDate;
import org.broadsheet.read.date.DateParser;
import org.broadsheet.read.date.Dateline;
import org.broadsheet.read.date.Moment;
import org.broadsheet.read.date.PossibleDays;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.header.Header;
import org.broadsheet.read.name.Absent;
import org.broadsheet.read.source.Notes;
import org.jspecify.annotations.Nullable;

/** When an article was published, updated and saved: header, then address, then file name, then a dateline; never a guess. */
public final class HeaderDates {

    /**
     * What may stand beside a date in its field.
     *
     * @param code of the problem that says so
     * @param assumed what was made of it
     * @param hint how to write it; null when there is nothing to mend
     */
    private record Beside(
            Pattern words,
            String code,
            String assumed,
            @Nullable String hint) {}

    private static final List<Beside> BESIDE = List.of(
            // What archives write behind the date of an old paper: ", page 3", " (evening edition)".
            new Beside(
                    Pattern.compile("(?<=.{4})[\\s,;·–-]*(?:[(\\[][^()\\[\\]]{1,60}[)\\]]"
                            + "|(?iu:pages?|pp?\\.|pg\\.?|seiten?|s\\.|página|pagina) ?[\\p{Alnum}, –-]{1,12})$"),
                    "date-with-remark",
                    "took the date and left out the rest",
                    null),
            // What blogs write behind it: "January 29th, 2013 in Music", "… by Ada Moor".
            new Beside(
                    Pattern.compile(
                            "(?<=\\d{4}|\\d[ap]m)[\\s,|·–-]+(?:in|by|par|von|dans|en|por) \\p{L}.*", Pattern.DOTALL),
                    "date-with-remark",
                    "took the date and left out the rest",
                    null),
            // ", modifié le 19 juillet 2026"
            new Beside(
                    Pattern.compile(
                            "(?<=.{6})[\\s,;|·–(-]+(?:modifi|mis à jour|updated|aktualisiert|zuletzt|actualizado|aggiornato"
                                    + "|atualizado|bijgewerkt).*",
                            Pattern.CASE_INSENSITIVE | Pattern.DOTALL),
                    "date-with-update",
                    "took the first date and left out the update",
                    "Write the update in a line of its own, as in “updated: 2023-03-21”"),
            // "c. 1890", "1890?"
            new Beside(
                    Pattern.compile(
                            "^[(\\[]?(?:(?iu:ca?\\.|ca|circa|cca\\.?|about|around|approx\\.?|approximately|probably|um|vers|env\\.?"
                                    + "|hacia|cerca de|verso|około|ок\\.)\\s{0,3}|~\\s?)(?=.{4})|(?<=.{4}) ?\\(?\\?[)\\]]?$"),
                    "date-approximate",
                    "took the date as if it were certain",
                    null));

    private final Facts facts;
    private final Notes notes;
    private final PossibleDays days;

    /** Dates that {@code days} do not hold are taken as mistakes. */
    public HeaderDates(Facts facts, Notes notes, PossibleDays days) {
        this.facts = facts;
        this.notes = notes;
        this.days = days;
    }

    /** The date that the header gives for {@code field}; null when it gives none that can be. */
    @Nullable
    public Published of(Field field) {
        for (Header.Entry entry : facts.all(field)) {
            String text = facts.text(entry);
            boolean whether = entry.key().equalsIgnoreCase(Drafts.SAYS_WHETHER) && YesOrNo.of(text) != null;
            if (whether || Absent.is(text) || text.equals("~")) {
                continue;
            }
            Moment moment = DateParser.parse(text);
            for (Beside beside : moment != null ? List.<Beside>of() : BESIDE) {
                moment = DateParser.parse(beside.words().matcher(text).replaceFirst(""));
                if (moment != null) {
                    notes.note(
                            entry.line(),
                            entry.column(),
                            beside.code(),
                            "More than a date stands in " + Notes.quoted(text),
                            beside.assumed(),
                            beside.hint());
                    break;
                }
            }
            if (moment == null) {
                unreadable(entry, text);
            } else if (!days.hold(moment)) {
                notes.warn(
                        entry.line(),
                        entry.column(),
                        "date-out-of-range",
                        "The date " + Notes.quoted(text) + " lies before " + PossibleDays.FIRST_YEAR
                                + " or in the future, or stands for none",
                        "took it as missing",
                        "Give the day of publication, as in 2023-03-20");
            } else {
                return moment.from(facts.origin(field));
            }
        }
        return null;
    }

    /** The date of publication with its origin; null when nothing gives one. */
    @Nullable
    public Published published(@Nullable Address original, String file, String text) {
        Published given = of(Field.PUBLISHED);
        if (given != null) {
            return given;
        }
        AddressDate addresses = new AddressDate(days);
        Moment inAddress = original == null ? null : addresses.in(original.path());
        if (inAddress != null) {
            return inAddress.from(Origin.ADDRESS);
        }
        Moment inFile = addresses.written(
                file.indexOf('%') < 0 ? file : file.replace("%2F", "/").replace("%2f", "/"));
        if (inFile != null) {
            return inFile.from(Origin.FILE_NAME);
        }
        Moment dateline = Dateline.of(text);
        return dateline != null && days.hold(dateline) ? dateline.from(Origin.BODY) : null;
    }

    private void unreadable(Header.Entry entry, String text) {
        boolean ambiguous = DateParser.isAmbiguous(text);
        notes.warn(
                entry.line(),
                entry.column(),
                ambiguous ? "date-ambiguous" : "date-unreadable",
                ambiguous
                        ? "The date " + Notes.quoted(text) + " may mean two days"
                        : Notes.quoted(text) + " cannot be read as a date",
                "took it as missing",
                "Write it as in 2023-03-20");
    }
}
