package org.broadsheet.read.date;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that dates are written with: English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish,
 * Norwegian, Polish, Czech, Slovak, Hungarian, Romanian, Finnish, Greek, Russian, Ukrainian, Turkish, Indonesian, Arabic, Hindi,
 * Bengali, Urdu, Thai, Hebrew; months
 * in the form that stands in a date. Not Croatian, whose October is the November of Polish.
 */
final class DateWords {

    private static final List<String> BY_MONTH = List.of(
            "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia ledna"
                    + " января січня ocak يناير ianuarie január januára tammikuuta ιανουαρίου"
                    + " जनवरी জানুয়ারি جنوری มกราคม ינואר בינואר",
            "february feb februar feber février fevrier févr fevr fév febrero febbraio fevereiro fev"
                    + " februari lutego února февраля лютого şubat فبراير februarie február"
                    + " februára helmikuuta φεβρουαρίου"
                    + " फरवरी फ़रवरी ফেব্রুয়ারি فروری กุมภาพันธ์ פברואר בפברואר",
            "march mar märz maerz mrz mär mars marzo março marco maart mrt marca března марта березня"
                    + " mart maret مارس martie március maaliskuuta μαρτίου"
                    + " मार्च মার্চ مارچ มีนาคม מרץ במרץ מרס במרס",
            "april apr avril avr abril abr aprile kwietnia dubna апреля квітня nisan أبريل"
                    + " ابريل aprilie április apríla huhtikuuta απριλίου"
                    + " अप्रैल এপ্রিল اپریل เมษายน אפריל באפריל",
            "may mai mayo maggio mag maio mei maj maja května мая травня mayıs mayis مايو május"
                    + " mája toukokuuta μαΐου μαίου"
                    + " मई মে مئی พฤษภาคม מאי במאי",
            "june jun juni juin junio giugno giu junho czerwca června июня червня haziran يونيو"
                    + " iunie június júna kesäkuuta ιουνίου"
                    + " जून জুন جون มิถุนายน יוני ביוני",
            "july jul juli juillet juil julio luglio lug julho lipca července июля липня temmuz"
                    + " يوليو iulie július júla heinäkuuta ιουλίου"
                    + " जुलाई জুলাই جولائی กรกฎาคม יולי ביולי",
            "august aug août aout agosto ago augustus augusti sierpnia srpna августа серпня ağustos"
                    + " agustus أغسطس اغسطس augusztus augusta elokuuta αυγούστου"
                    + " अगस्त আগস্ট اگست สิงหาคม אוגוסט באוגוסט",
            "september sep sept septembre septiembre setiembre settembre set setembro września září"
                    + " сентября вересня eylül سبتمبر septembrie szeptember septembra syyskuuta σεπτεμβρίου"
                    + " सितंबर सितम्बर সেপ্টেম্বর ستمبر กันยายน ספטמבר בספטמבר",
            "october oct oktober okt octobre octubre ottobre ott outubro out października října октября"
                    + " жовтня ekim أكتوبر اكتوبر octombrie október októbra lokakuuta οκτωβρίου"
                    + " अक्टूबर अक्तूबर অক্টোবর اکتوبر ตุลาคม אוקטובר באוקטובר",
            "november nov novembre noviembre novembro listopada listopadu ноября листопада"
                    + " kasım kasim نوفمبر noiembrie novembra marraskuuta νοεμβρίου"
                    + " नवंबर नवम्बर নভেম্বর نومبر พฤศจิกายน נובמבר בנובמבר",
            "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro desember"
                    + " grudnia prosince декабря грудня aralık aralik ديسمبر decembrie decembra"
                    + " joulukuuta δεκεμβρίου"
                    + " दिसंबर दिसम्बर ডিসেম্বর دسمبر ธันวาคม דצמבר בדצמבר");

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
                    + " ב יום")
            .split(" ", -1));

    private DateWords() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < BY_MONTH.size(); i++) {
            for (String name : BY_MONTH.get(i).split(" ", -1)) {
                months.put(Normalizer.normalize(name, Normalizer.Form.NFC), i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
