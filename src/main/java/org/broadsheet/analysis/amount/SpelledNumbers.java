package org.broadsheet.analysis.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.broadsheet.text.Languages;
import org.jspecify.annotations.Nullable;

/** Tells whether a text may have a number in words, "forty-two" for 42 and "half" for 50 per cent. */
public final class SpelledNumbers {

    /**
     * The words of one language, folded.
     *
     * @param small 0 to 19
     * @param tens from 20
     * @param large hundred, thousand, million, thousand million
     * @param parts of a hundred: a half, a third, a quarter, a fifth, a tenth
     */
    private record Words(List<String> small, List<String> tens, List<String> large, List<String> parts) {

        private static Words of(String small, String tens, String large, String parts) {
            return new Words(list(small), list(tens), list(large), list(parts));
        }

        private static List<String> list(String words) {
            return List.of(words.split(" ", -1));
        }
    }

    private static final Map<String, Words> LANGUAGES = Map.of(
            "en",
            Words.of(
                    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen",
                    "twenty thirty forty fifty sixty seventy eighty ninety",
                    "hundred thousand million billion",
                    "half third quarter fifth tenth"),
            "de",
            Words.of(
                    "null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn"
                            + " siebzehn achtzehn neunzehn",
                    "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig",
                    "hundert tausend million milliarde",
                    "halft drittel viertel funftel zehntel"),
            "fr",
            Words.of(
                    "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept"
                            + " dix-huit dix-neuf",
                    "vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt",
                    "cent mille million milliard",
                    "moitie tiers quart cinquieme dixieme"),
            "es",
            Words.of(
                    "cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis"
                            + " diecisiete dieciocho diecinueve",
                    "veint treinta cuarenta cincuenta sesenta setenta ochenta noventa",
                    "cien mil millon mil",
                    "mitad tercio cuart quint decim"),
            "it",
            Words.of(
                    "zero un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici"
                            + " sedici diciassette diciotto diciannove",
                    "vent trenta quaranta cinquanta sessanta settanta ottanta novanta",
                    "cento mil milion miliard",
                    "meta terz quart quint decim"),
            "pt",
            Words.of(
                    "zero um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis"
                            + " dezessete dezoito dezenove",
                    "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
                    "cem mil milh mil",
                    "metade terc quart quint decim"));

    /** What is told as a part of a hundred, in the order of {@link Words#parts}. */
    private static final List<List<Integer>> PARTS = List.of(
            List.of(50), List.of(33, 66, 67), List.of(25, 75), List.of(20, 40, 60, 80), List.of(10, 30, 70, 90));

    /** Digits of the longest number that is told in words. */
    private static final int LONGEST = 13;

    private SpelledNumbers() {}

    /**
     * Whether every word of {@code value} stands somewhere in {@code text}: too often yes rather than no.
     *
     * @param text folded
     * @param value "42", "1500000"
     * @param language a primary tag, "en"
     */
    public static boolean mayHave(StringBuilder text, String value, String language) {
        Words words = words(language);
        return words != null && isWhole(value) && mayHave(text, new BigDecimal(value).longValue(), words);
    }

    /** Whether {@code text} has a word for {@code value} of a hundred, "half" for 50. */
    public static boolean mayHavePart(StringBuilder text, String value, String language) {
        Words words = words(language);
        if (words == null || !isWhole(value)) {
            return false;
        }
        int number = new BigDecimal(value).intValue();
        for (int i = 0; i < PARTS.size(); i++) {
            if (PARTS.get(i).contains(number) && text.indexOf(words.parts().get(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Words words(String language) {
        return LANGUAGES.get(Languages.orEnglish(language));
    }

    private static boolean isWhole(String value) {
        return value.length() <= LONGEST && value.indexOf('.') < 0;
    }

    private static boolean mayHave(StringBuilder text, long number, Words words) {
        if (number < 20) {
            return hasWord(text, words.small().get((int) number));
        }
        if (number < 100) {
            int ten = (int) number / 10 - 2;
            String word = words.tens().get(ten);
            // "soixante-douze" is 72: the second ten with one word has the units of the teens.
            boolean teens = ten > 0 && word.equals(words.tens().get(ten - 1));
            return text.indexOf(word) >= 0
                    && (number % 10 == 0 || teens || text.indexOf(words.small().get((int) number % 10)) >= 0);
        }
        int unit = number < 1_000 ? 0 : number < 1_000_000 ? 1 : number < 1_000_000_000 ? 2 : 3;
        long size = List.of(100L, 1_000L, 1_000_000L, 1_000_000_000L).get(unit);
        long rest = number % size;
        return text.indexOf(words.large().get(unit)) >= 0
                && (number / size == 1 || mayHave(text, number / size, words))
                && (rest == 0 || mayHave(text, rest, words));
    }

    /** By itself or at the beginning of a longer word: "ten" is in "often". */
    private static boolean hasWord(StringBuilder text, String word) {
        for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) {
            if (i == 0 || !Character.isLetter(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
