package org.broadsheet.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that dates are written with: English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish,
 * Norwegian, Polish, Czech, Russian, Ukrainian, Turkish, Indonesian, Arabic; months in the form that stands in a date.
 */
final class DateWords {

    private static final List<String> BY_MONTH = List.of(
            "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia ledna"
                    + " января січня ocak يناير",
            "february feb februar feber février fevrier févr fevr fév febrero febbraio fevereiro fev"
                    + " februari lutego února февраля лютого şubat فبراير",
            "march mar märz maerz mrz mär mars marzo março marco maart mrt marca března марта березня"
                    + " mart maret مارس",
            "april apr avril avr abril abr aprile kwietnia dubna апреля квітня nisan أبريل ابريل",
            "may mai mayo maggio mag maio mei maj maja května мая травня mayıs mayis مايو",
            "june jun juni juin junio giugno giu junho czerwca června июня червня haziran يونيو",
            "july jul juli juillet juil julio luglio lug julho lipca července июля липня temmuz يوليو",
            "august aug août aout agosto ago augustus augusti sierpnia srpna августа серпня ağustos"
                    + " agustus أغسطس اغسطس",
            "september sep sept septembre septiembre setiembre settembre set setembro września září"
                    + " сентября вересня eylül سبتمبر",
            "october oct oktober okt octobre octubre ottobre ott outubro out października října октября"
                    + " жовтня ekim أكتوبر اكتوبر",
            "november nov novembre noviembre novembro listopada listopadu ноября листопада kasım kasim نوفمبر",
            "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro desember"
                    + " grudnia prosince декабря грудня aralık aralik ديسمبر");

    static final Map<String, Integer> MONTHS = months();

    /** Hours from UTC of the letters that stand for a time zone in news. */
    static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("z", 0),
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("bst", 1),
            Map.entry("cet", 1),
            Map.entry("mez", 1),
            Map.entry("cest", 2),
            Map.entry("mesz", 2),
            Map.entry("eet", 2),
            Map.entry("eest", 3),
            Map.entry("msk", 3),
            Map.entry("jst", 9),
            Map.entry("kst", 9),
            Map.entry("hkt", 8),
            Map.entry("sgt", 8),
            Map.entry("aest", 10),
            Map.entry("aedt", 11),
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("cst", -6),
            Map.entry("cdt", -5),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pst", -8),
            Map.entry("pdt", -7));

    /** Letters for a time zone whose distance from UTC depends on the season; in capitals, since "et" is French. */
    static final Map<String, String> REGIONS = Map.of(
            "ET", "America/New_York", "CT", "America/Chicago", "MT", "America/Denver", "PT", "America/Los_Angeles");

    static final List<String> ORDINALS = List.of("st", "nd", "rd", "th", "er", "º", "ª", "°");

    /** Words that may stand in a date and say nothing about it: weekdays, prepositions, "updated". */
    static final Set<String> SKIPPED =
            Set.of(("t updated published posted last modified first created date on at of the and et"
                            + " de del le la el den der am um uhr om publié mis jour stand veröffentlicht aktualisiert publicado"
                            + " actualizado pubblicato aggiornato gepubliceerd г года року kl ore alle às as a à h local time day"
                            + " monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun"
                            + " montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so"
                            + " lundi lun mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim"
                            + " lunes martes miércoles miercoles mié jueves jue viernes vie sábado sabado sáb domingo dom"
                            + " lunedì martedì mercoledì giovedì gio venerdì sabato"
                            + " segunda-feira segunda terça terca quarta quinta sexta feira"
                            + " maandag ma dinsdag woensdag wo donderdag vrijdag vr zaterdag za zondag zo")
                    .split(" ", -1));

    private DateWords() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < BY_MONTH.size(); i++) {
            for (String name : BY_MONTH.get(i).split(" ", -1)) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
