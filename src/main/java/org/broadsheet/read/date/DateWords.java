package org.broadsheet.read.date;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words beside the {@link org.broadsheet.text.Months months} that dates are written with, in the same languages.
 */
final class DateWords {

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
    static final Set<String> SKIPPED = Set.of(("t updated published posted last modified first date on at of the and et"
                    + " de del le la el den der am um uhr om publié mis jour stand"
                    + " veröffentlicht aktualisiert publicado"
                    + " actualizado pubblicato aggiornato gepubliceerd г года року kl ore"
                    + " alle às as a à h local time day"
                    + " monday mon tuesday tue tues wednesday wed thursday thu thur thurs"
                    + " friday fri saturday sat sunday sun"
                    + " montag mo dienstag di mittwoch mi donnerstag do freitag fr"
                    + " samstag sonnabend sa sonntag so"
                    + " lundi lun mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim"
                    + " lunes martes miércoles miercoles mié jueves jue viernes vie"
                    + " sábado sabado sáb domingo dom"
                    + " lunedì martedì mercoledì giovedì gio venerdì sabato"
                    + " segunda-feira segunda terça terca quarta quinta sexta feira"
                    + " maandag ma dinsdag woensdag wo donderdag vrijdag vr zaterdag za zondag zo"
                    + " måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag"
                    + " poniedziałek wtorek środa czwartek piątek sobota niedziela godz godzina opublikowano"
                    + " pondělí úterý utorok streda štvrtok piatok nedeľa středa čtvrtek"
                    + " pátek neděle hétfő kedd szerda csütörtök péntek szombat vasárnap"
                    + " luni marți miercuri joi vineri sâmbătă duminică ora maanantai"
                    + " tiistai keskiviikko torstai"
                    + " perjantai lauantai sunnuntai klo δευτέρα τρίτη τετάρτη πέμπτη"
                    + " παρασκευή σάββατο κυριακή"
                    + " понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс"
                    + " понеділок вівторок середа четвер субота неділя"
                    + " pazartesi salı çarşamba perşembe cuma cumartesi pazar senin"
                    + " selasa rabu kamis jumat sabtu minggu"
                    + " الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"
                    + " ngày năm thứ hai ba tư sáu bảy chủ nhật lúc giờ วันที่ พศ น सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार"
                    + " ב יום 입력 수정")
            .split(" ", -1));

    private DateWords() {}
}
