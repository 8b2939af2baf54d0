package org.broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    private static final String STORY = "The old bridge closes.\n\nIt is rusted.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subscribe to our newsletter",
                "Advertisement",
                "Related articles: The bridges of Kell",
                "Advertisement\n\nSign up for our daily briefing\nFollow us on Twitter and Facebook",
                "Suscríbase a nuestro boletín",
                "Läs mer: Tidigare olyckor\nPrenumerera på vårt nyhetsbrev",
                "Lesen Sie auch: Diese Rechte haben Fahrgäste\n\nNewsletter abonnieren",
                "Abonnieren Sie unseren Newsletter",
                "Inscrivez-vous à notre newsletter",
                "Leggi anche: I teatri chiusi\nIscriviti alla newsletter",
                "Читайте также: Наводнения\nПодпишитесь на нашу рассылку",
                "Leia também: As pontes\nSubscreva a nossa newsletter",
                "相关阅读：全国高铁一览\n扫码关注我们",
                "【関連記事】南海トラフ地震への備え\nメールマガジン登録はこちら",
                "© 2026 Northern Ledger. All rights reserved.",
                "(Reporting by Ada Moor in Kell; Editing by Bo Lind)",
                "Reporting by Ada Moor in Kell; Editing by Bo Lind\n\nAdvertisement",
            })
    void what_a_site_puts_behind_a_story_is_no_part_of_it(String closing) {
        assertEquals(STORY.length(), Furniture.endOfStory(STORY + "\n\n" + closing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Related costs came to £4m.",
                "Advertisement boards were torn down.",
                "Read more books, the minister said.",
                "Follow us, they sang.",
                "Anzeige wurde erstattet.",
                "Reporting by Ada Moor made him think again.",
                "(Reporting by night was hard.)",
            })
    void what_tells_something_is_part_of_the_story(String closing) {
        String text = STORY + "\n\n" + closing;
        assertEquals(text.length(), Furniture.endOfStory(text));
        assertEquals("Advertisement".length(), Furniture.endOfStory("Advertisement"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Crews were still searching at dawn. Read more | Crews were still searching at dawn.",
                "Crews were still searching … [Weiterlesen →] | Crews were still searching …",
                "Des équipes cherchaient encore. Lire la suite » | Des équipes cherchaient encore.",
                "They told him what he should read more | They told him what he should read more",
                "Read more. | Read more.",
            })
    void a_summary_has_no_link_to_more(String summary, String kept) {
        assertEquals(kept, Furniture.without(summary));
    }
}
