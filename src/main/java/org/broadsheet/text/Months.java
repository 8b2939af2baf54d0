package org.broadsheet.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names of the months in the form that stands in a date: English, German, French, Spanish, Italian, Portuguese, Dutch,
 * Swedish, Danish, Norwegian, Polish, Czech, Slovak, Hungarian, Romanian, Finnish, Greek, Russian, Ukrainian, Turkish,
 * Indonesian, Arabic, Hindi, Bengali, Urdu, Thai, Hebrew. Not Croatian, whose October is the November of Polish.
 */
public final class Months {

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

    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {}

    /** The number of the month that {@code word} names or abbreviates, from 1, whatever its case; 0 when it names none. */
    public static int number(String word) {
        return NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < BY_MONTH.size(); i++) {
            for (String name : BY_MONTH.get(i).split(" ", -1)) {
                numbers.put(Normalizer.normalize(name, Normalizer.Form.NFC), i + 1);
            }
        }
        return Map.copyOf(numbers);
    }
}
