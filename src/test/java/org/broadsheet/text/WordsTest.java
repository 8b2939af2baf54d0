package org.broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void folds_capitals_and_accents_away() {
        assertEquals(
                List.of("zoe", "met", "francois", "at", "the", "cafe", "in", "2023"),
                words("Zoë met François at the CAFÉ in 2023."));
        assertEquals(List.of("αθηνα", "еще", "محمد"), words("Αθήνα ещё مُحَمَّد"));
        assertEquals(List.of("שלום"), words("שָׁלוֹם"));
        assertEquals(List.of("full", "12"), words("Ｆｕｌｌ １２"));
    }

    @Test
    void keeps_vowel_signs_of_indic_scripts() {
        assertEquals(List.of("हिन्दी"), words("हिन्दी"));
    }

    @Test
    void drops_apostrophes_and_possessives() {
        assertEquals(List.of("xi", "dont", "oleary", "boys", "lhomme"), words("Xi’s don't O'Leary boys' l’homme"));
    }

    @Test
    void cuts_scripts_without_spaces_into_pairs() {
        assertEquals(List.of("東京", "京都", "2023", "年", "の", "ニュ", "ュー", "ース"), words("東京都2023年, の ニュース"));
        assertEquals(new Token(1, 3, "京都"), Words.of("東京都").get(1));
    }

    @Test
    void tells_where_words_stand() {
        String text = "An “Été’s” end";
        Token word = Words.of(text).get(1);
        assertEquals("ete", word.folded());
        assertEquals("Été’s", text.substring(word.start(), word.end()));
    }

    @Test
    void folding_twice_changes_nothing() {
        String folded = Fold.fold("Ǆungla Straße İstanbul ΌΔΟΣ");
        assertEquals(folded, Fold.fold(folded));
        String plain = "plain";
        assertSame(plain, Fold.fold(plain));
    }

    @Test
    void counts_words_for_reading_times() {
        assertEquals(5, Words.count("Half-time: it’s 1,000 now — late."));
        assertEquals(4, Words.count("東京都は暑いです"));
        assertEquals(0, Words.count(" — … "));
    }

    @Test
    void stems_forms_of_a_word_alike() {
        assertEquals(Stems.of("elections", "en"), Stems.of("election", "en"));
        assertEquals(Stems.of("партии", "ru"), Stems.of("партия", "ru"));
        assertEquals("東京", Stems.of("東京", "ja"));
    }

    @Test
    void knows_stop_words_folded() {
        assertTrue(StopWords.of("en").contains("the"));
        assertTrue(StopWords.of("fr").contains("meme"));
        assertTrue(StopWords.of("tlh").isEmpty());
    }

    @Test
    void hostile_texts_take_no_longer_than_others() {
        for (String text : List.of(
                "a".repeat(1_000_000), "漢".repeat(1_000_000), "a'".repeat(500_000), "\u0301".repeat(1_000_000))) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Words.of(text));
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Words.count(text));
        }
    }

    private static List<String> words(String text) {
        return Words.of(text).stream().map(Token::folded).toList();
    }

    /** Words are remembered, the short ones as two numbers: none may be taken for another, in any order or language. */
    @Test
    void a_word_that_was_met_before_is_not_taken_for_another() {
        List<String> alike = List.of(
                "ab",
                "bb",
                "c\u0162",
                "abcdefgh",
                "abcdefghijklmnop",
                "abcdefghijklmnopq",
                "abcdefghijklmnopr",
                "abcdefgé",
                "abcdefge",
                "ABCDEFGH",
                "abc's",
                "abcs",
                "abc\u2019s");
        for (int round = 0; round < 2; round++) {
            for (String word : alike) {
                for (String text : List.of(word, word + " ", word + "\u201D", "\u2014" + word + "\u2014")) {
                    assertEquals(
                            List.of(Words.folded(word)),
                            Words.of(text).stream().map(Token::folded).toList(),
                            text);
                }
            }
        }
        for (String language : List.of("en", "und", "de", "en")) {
            Words.each(
                    language,
                    "elections",
                    0,
                    9,
                    (start, end, word) -> assertEquals(Stems.of("elections", language), word.stem(), language));
        }
    }

    /** A word that is read again and again stays, however many others are read in between. */
    @Test
    void a_frequent_word_stays_in_memory() {
        Word harbour = onlyWord("harbour");
        for (int i = 0; i < 200_000; i++) {
            onlyWord("w" + i);
            assertSame(harbour, onlyWord("harbour"));
        }
    }

    private static Word onlyWord(String text) {
        List<Word> words = new ArrayList<>();
        Words.each("en", text, 0, text.length(), (start, end, word) -> words.add(word));
        assertEquals(1, words.size(), text);
        return words.get(0);
    }

    /** So whether a word holds parts can be told before it is folded. */
    @Test
    void no_letter_before_thai_folds_to_one_of_scripts_without_spaces_or_of_korean() {
        for (char c = 0; c < Scripts.FIRST_SPACELESS; c++) {
            String folded = Fold.fold(String.valueOf(c));
            assertTrue(
                    folded.chars().noneMatch(f -> Scripts.isSpaceless(f) || Scripts.isHangul((char) f)),
                    Integer.toHexString(c));
        }
    }

    /** "c0" and "an" have one hash; so have all words that are put together of them. */
    @Test
    void numbers_words_by_how_they_are_folded() {
        WordNumbers numbers = new WordNumbers();
        assertEquals(0, numbers.of(new Word("an", "an", false)));
        assertEquals(1, numbers.of(new Word("c0", "c0", false)));
        assertEquals(0, numbers.of(new Word("an", "an", true)));
        assertEquals(1, numbers.of("c0"));
        assertEquals(2, numbers.of("anan"));
        assertEquals(2, numbers.of(new Word("anan", "anan", false)));
        assertEquals(3, numbers.size());
    }
}
