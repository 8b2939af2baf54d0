package org.broadsheet.read;

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
import org.broadsheet.read.source.Notes;
import org.jspecify.annotations.Nullable;

/** When an article was published, updated and saved: header, then address, then file name, then a dateline; never a guess. */
final class HeaderDates {

    /** What may stand behind the date of publication: ", modifié le 19 juillet 2026". */
    private static final Pattern UPDATE = Pattern.compile(
            "(?<=.{6})[\\s,;|·–(-]+(?:modifi|mis à jour|updated|aktualisiert|zuletzt|actualizado|aggiornato|atualizado|bijgewerkt).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What archives write behind the date of an old paper: ", page 3", " (evening edition)". */
    private static final Pattern REMARK = Pattern.compile(
            "(?<=.{4})[\\s,;·–-]*(?:[(\\[][^()\\[\\]]{1,60}[)\\]]|(?iu:pages?|pp?\\.|pg\\.?|seiten?|s\\.|página|pagina) ?[\\p{Alnum}, –-]{1,12})$");

    private final Facts facts;
    private final Notes notes;
    private final PossibleDays days;

    /** Dates that {@code days} do not hold are taken as mistakes. */
    HeaderDates(Facts facts, Notes notes, PossibleDays days) {
        this.facts = facts;
        this.notes = notes;
        this.days = days;
    }

    /** The date that the header gives for {@code field}; null when it gives none that can be. */
    @Nullable
    Published of(Field field) {
        for (Header.Entry entry : facts.all(field)) {
            String text = facts.text(entry);
            boolean whether = entry.key().equalsIgnoreCase(ArticleReader.SAYS_WHETHER) && YesOrNo.of(text) != null;
            if (whether || Absent.is(text) || text.equals("~")) {
                continue;
            }
            Moment moment = DateParser.parse(text);
            if (moment == null) {
                moment = DateParser.parse(REMARK.matcher(text).replaceFirst(""));
                if (moment != null) {
                    notes.note(
                            entry.line(),
                            entry.column(),
                            "date-with-remark",
                            "More than a date stands in " + Notes.quoted(text),
                            "took the date and left out the rest",
                            null);
                }
            }
            if (moment == null) {
                moment = DateParser.parse(UPDATE.matcher(text).replaceFirst(""));
                if (moment != null) {
                    notes.note(
                            entry.line(),
                            entry.column(),
                            "date-with-update",
                            "More than a date stands in " + Notes.quoted(text),
                            "took the first date and left out the update",
                            "Write the update in a line of its own, as in “updated: 2023-03-21”");
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
    Published published(@Nullable Address original, String file, String text) {
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
