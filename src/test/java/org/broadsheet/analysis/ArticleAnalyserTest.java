package org.broadsheet.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.broadsheet.analysis.keypoint.KeyPoint;
import org.broadsheet.analysis.speech.Quotation;
import org.broadsheet.article.Article;
import org.broadsheet.article.BodyKind;
import org.broadsheet.article.Language;
import org.broadsheet.article.Origin;
import org.broadsheet.text.Sentences;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleAnalyserTest {

    private static final String DAM = """
        Engineers opened the gates of the Harsund dam on Friday after heavy rain filled the reservoir above the town of Brimstead. About 4,000 people left their homes overnight, the regional government said.

        The reservoir rose by three metres in two days, the fastest rise since the dam was built in 1962. He said it was dangerous. But nobody was hurt.

        “We could not wait any longer for the rain to stop,” said Ingrid Solberg, the chief engineer of the dam. “The water in the reservoir was half a metre from the edge.”

        Is the dam safe? Engineers have warned for ten years that the gates of the dam need repair. The government of Norway promised 90 million crowns for the repair of the Harsund dam in 2019, but most of the money was never paid.

        Governor Lars Dahl said: “Everybody in Brimstead can go home as soon as the water falls.” Schools in Brimstead stay closed until Monday, and trains to the coast are cancelled.

        The rain is expected to stop on Saturday evening. Weather services expect the next storm over Norway in the middle of the week, and the engineers want to keep the gates of the dam open until it has passed.

        Read more stories about the dam and the rain in our newsletter today.
        """;

    private final ArticleAnalyser analyser = new ArticleAnalyser();

    @Test
    void keyPointsAreSentencesOfTheTextInItsOrder() {
        Analysis analysis = analyse(DAM, "en", null);
        List<KeyPoint> points = analysis.keyPoints();
        assertTrue(points.size() >= 2 && points.size() <= 3, points::toString);
        assertEquals(
                points.stream().map(KeyPoint::sentence).sorted().toList(),
                points.stream().map(KeyPoint::sentence).toList());
        for (KeyPoint point : points) {
            assertEquals(point.text(), DAM.substring(point.start(), point.end()));
            assertEquals(
                    point.start(), Sentences.of(DAM, "en").get(point.sentence()).start());
        }
    }

    @Test
    void keyPointsStandAlone() {
        for (KeyPoint point : analyse(DAM, "en", null).keyPoints()) {
            assertFalse(point.text().matches("(He|But|Is|Read|“).*"), point.text());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Second, the engineers opened the gates of the Harsund dam after heavy rain filled the reservoir.",
                "Of the remaining gates of the Harsund dam engineers opened two after rain filled the reservoir.",
                "ADA MOOR: The engineers opened the gates of the Harsund dam after heavy rain filled the reservoir.",
                "2/30 The engineers opened the gates of the Harsund dam after heavy rain filled the reservoir.",
                "Skip Twitter post by @ada The engineers opened the gates of the Harsund dam after heavy rain.",
                "The engineers (L) opened the gates of the Harsund dam after heavy rain filled the reservoir.",
                "The engineers and the gates of the Harsund dam originally appeared on Gull after heavy rain.",
                "The engineers opened the gates of the Harsund dam after heavy rain filled the reservoir!"
            })
    void whatLeansOnOthersOrOnThePageIsNoKeyPoint(String leaning) {
        String alone = "The engineers opened the gates of the Harsund dam after heavy rain filled the reservoir.";
        assertTrue(points(DAM.replaceFirst("(?s)^.*?\n\n", alone + "\n\n")).contains(alone), DAM);
        assertFalse(points(DAM.replaceFirst("(?s)^.*?\n\n", leaning + "\n\n")).contains(leaning), leaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {" (Ada Moor/Gull Post)", " Photograph: Ada Moor", " Ada Moor/Getty Images"})
    void aCaptionIsNoKeyPoint(String credit) {
        String alone = "The engineers opened the gates of the Harsund dam after heavy rain filled the reservoir.";
        assertTrue(points(alone + "\n\n" + DAM).contains(alone));
        assertFalse(points(alone + credit + "\n\n" + DAM).contains(alone));
    }

    private List<String> points(String text) {
        return analyse(text, "en", null).keyPoints().stream()
                .map(KeyPoint::text)
                .toList();
    }

    @Test
    void keyPointsDoNotRepeatTheSummary() {
        String summary =
                "Engineers opened the gates of the Harsund dam after heavy rain filled the reservoir above Brimstead"
                        + " on Friday.";
        assertTrue(analyse(DAM, "en", null).keyPoints().get(0).sentence() == 0);
        assertTrue(analyse(DAM, "en", summary).keyPoints().stream().noneMatch(point -> point.sentence() == 0));
    }

    @Test
    void keyPointsAreNotWhatIsDisputedNext() {
        String claim =
                "The regional government of Norway promised that the gates of the Harsund dam are safe for the town.";
        String told = DAM.replace("Is the dam safe?", claim + " Engineers agree. Is the dam safe?");
        String denied = DAM.replace("Is the dam safe?", claim + " Engineers dispute this. Is the dam safe?");
        assertTrue(analyse(told, "en", null).keyPoints().toString().contains(claim));
        assertFalse(analyse(denied, "en", null).keyPoints().toString().contains(claim));
    }

    @Test
    void namesAndQuotationsDoNotRunOverCellsAndItems() {
        String cells = """
            They met.

            Gareth Pell\tBribery, four counts

            Said Tom Reed\t“We have no choice but to go now”\
            """;
        Analysis table = analyse(cells, "en", null);
        assertTrue(table.names().stream().noneMatch(name -> name.text().contains("Bribery")), table.toString());
        assertEquals(List.of(), table.quotations());
    }

    @Test
    void shortTextsHaveNoKeyPoints() {
        assertEquals(
                List.of(),
                analyse("Engineers opened the gates of the Harsund dam on Friday after heavy rain.", "en", null)
                        .keyPoints());
        Analysis none = analyse(" ", "en", null);
        assertEquals(new Analysis(List.of(), List.of(), List.of(), none.spellings()), none);
    }

    @Test
    void quotationsHaveTheirSpeakers() {
        List<Quotation> quotations = analyse(DAM, "en", null).quotations();
        assertEquals(
                List.of("Ingrid Solberg", "Ingrid Solberg", "Lars Dahl"),
                quotations.stream().map(Quotation::speaker).toList());
        assertEquals(
                "We could not wait any longer for the rain to stop",
                quotations.get(0).text());
        assertEquals(
                "Everybody in Brimstead can go home as soon as the water falls.",
                quotations.get(2).text());
    }

    @Test
    void wordsBehindAQuotationThatAnotherMarkClosesAreNotSaid() {
        String said = "The council met. \"Nobody wants to shut a library%s Miriam Oakes told the Post.";
        assertEquals(1, analyse(said.formatted(",\""), "en", null).quotations().size());
        assertEquals(0, analyse(said.formatted("’,"), "en", null).quotations().size());
        assertEquals(0, analyse(said.formatted(",'"), "en", null).quotations().size());
        String before = "Miriam Oakes said: \"Nobody wants to shut a library%s and sat down.";
        assertEquals(
                1, analyse(before.formatted(",\""), "en", null).quotations().size());
        assertEquals(0, analyse(before.formatted("’,"), "en", null).quotations().size());
    }

    @Test
    void quotationsOfOtherLanguagesAreFound() {
        String german = "„Wir werden die Brücke im Herbst öffnen“, sagte Anna Becker am Montag.";
        assertEquals(
                "Anna Becker", analyse(german, "de", null).quotations().get(0).speaker());
        String french = "« Nous ouvrirons le pont à l'automne », a déclaré Laurent Roux lundi.";
        assertEquals(
                "Nous ouvrirons le pont à l'automne",
                analyse(french, "fr", null).quotations().get(0).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | « Il fallait fermer le pont sans attendre », s'est indigné Laurent Roux. | Laurent Roux",
                "fr | Selon Laurent Roux, « il fallait fermer le pont sans attendre une heure de plus ». | Laurent"
                        + " Roux",
                "fr | Laurent Roux est venu. On critiqua Laurent Roux pour « un pont qui ne sert à personne ». |",
                "de | Laut Anna Becker gab es „keine andere Wahl, als die Brücke sofort zu schließen“. | Anna Becker",
                "de | „Wir hatten keine andere Wahl mehr“, so Bürgermeisterin Anna Becker. | Anna Becker",
                "de | „Wir haben die Nacht gewonnen“, sagte Deichgraf Hinno Thomsen, „nicht den Winter.“ | Hinno"
                        + " Thomsen",
                "de | „Seit drei Jahren liegt der Plan in der Schublade“, sagte die Abgeordnete Frauke Möller der dpa."
                        + " | Frauke Möller",
                "de | „Seit drei Jahren liegt der Plan in der Schublade“, sagte die Sprecherin von Deichgraf Hinno"
                        + " Thomsen. |",
                "fr | « Aucune œuvre n’est perdue », assure la présidente du musée, Hermine Marchand. | Hermine"
                        + " Marchand",
                "fr | Hermine Marchand a répondu sur France Inter : « Je n’ai reçu qu’un seul courriel. » | Hermine"
                        + " Marchand",
                "pt | \"Não há perigo para a ponte\", disse o engenheiro Ruben Falcão. | Ruben Falcão",
                "pt | \"Ouvi um som que não devia estar lá\", contou ao Diário do Sul. |",
                "tr | Vali Serhat Tuna, \"Yangının yüzde seksenini kontrol altına aldık\" dedi. | Serhat Tuna",
                "es | «No teníamos más remedio que cerrar el puente», ha lamentado María López. | María López",
                "it | Secondo Anna Bianchi, «non c'era altra scelta che chiudere il ponte subito». | Anna Bianchi",
                "pt | Segundo Ana Costa, \"não havia outra escolha senão fechar a ponte agora\". | Ana Costa",
                "sv | ”Vi hade inget annat val än att stänga bron”, säger Anna Berg. | Anna Berg",
                "nl | “We hadden geen andere keuze dan te sluiten”, aldus Anna de Vries. | Anna de Vries",
                "pl | „Nie mieliśmy innego wyjścia niż zamknąć most” – powiedziała Anna Nowak. | Anna Nowak",
                "de | „Wir sind alle sehr müde von all dem“, sagte Hans Meiers Anwalt. |",
                "de | Der Anwalt der Witwe Anna Bär sagte: „Wir sind alle sehr müde von all dem.“ |",
                "de | Am Montag sagte Hans Meier dem Blatt: „Wir sind alle sehr müde von all dem.“ | Hans Meier",
                "de | Am Montag sagte er Hans Meier: „Wir sind alle sehr müde von all dem.“ |",
                "de | Der Bürgermeister sagte Hans Meier: „Wir sind alle sehr müde von all dem.“ |",
                "de | Nach Angaben von Hans Meier „sind wir alle sehr müde von all dem“. | Hans Meier",
                "fr | D'après Jean Roux, « nous sommes très fatigués de tout cela ». | Jean Roux",
                "fr | Jean Roux, dit « le petit roi de la grande plage », est mort. |",
                "it | «Siamo tutti molto stanchi di tutto», ha detto Anna Bianchi. «Basta», ha detto il sindaco. | Anna"
                        + " Bianchi",
                "ru | «Мы все очень устали от этого», — сказал адвокат Ивана Петрова. |",
                "ru | «Мы все очень устали от этого», — сказал адвокат Иван Петров. | Иван Петров",
                "ru | По словам Ивана Петрова, «мы все очень устали от этого». |",
                "es | Juan Pérez negó haber dicho «que el puente puede esperar otro año». |",
                "es | Juan Pérez ha dicho «que el puente puede esperar otro año». | Juan Pérez",
                "fr | Jean Roux lui aurait dit : « Le pont peut attendre une année de plus. » |",
                "fr | Jean Roux lui avait dit : « Le pont peut attendre une année de plus. » | Jean Roux",
                "fr | Pour Jean Roux, « le pont peut attendre une année de plus ». | Jean Roux",
                "fr | Pour aider Jean Roux, « le pont peut attendre une année de plus ». |",
                "fr | Comme l’a souligné Jean Roux, « le pont peut attendre une année de plus ». | Jean Roux",
                "de | „Wir sind alle sehr müde von all dem“, hatte Hans Meier am Montag gesagt. | Hans Meier",
                "de | „Wir sind alle sehr müde von all dem“, hatte man Hans Meier gesagt. |",
                "de | Hans Meier hatte dem Sender am Montag gesagt: „Wir sind alle sehr müde von all dem.“ | Hans Meier",
                "de | Hans Meier soll gesagt haben: „Wir sind alle sehr müde von all dem.“ |",
                "de | Anna Meier habe ihm gesagt: „Wir sind alle sehr müde von all dem“, so Jens Becker. |",
                "nl | “We hadden geen andere keuze dan te sluiten”, had Anna de Vries gezegd. | Anna de Vries",
                "es | «No teníamos más remedio que cerrar el puente», le dijo María López al juez. | María López",
                "pt | \"Não há perigo nenhum para a ponte\", lamentou a prefeita Ana Costa. | Ana Costa",
                "pl | Jak podkreśliła Anna Nowak, „nie mieliśmy innego wyjścia niż zamknąć most”. | Anna Nowak",
                "pl | „Nie mieliśmy innego wyjścia niż zamknąć most” – powiedział Janowi Nowakowi wójt. |",
                "tr | \"Yangının yüzde seksenini kontrol altına aldık\" diyen Ayşe Demir, yardım istedi. | Ayşe Demir",
                "tr | \"Yangının yüzde seksenini kontrol altına aldık\" diyen Ayşe Demir'in oğlu ağladı. |",
            })
    void speakersAreFoundInManyLanguages(String language, String text, @Nullable String speaker) {
        assertEquals(
                speaker == null ? List.of() : List.of(speaker),
                analyse(text, language, null).quotations().stream()
                        .map(Quotation::speaker)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                ja | 東京都の田中太郎市長は会見で「この橋は来年まで待つことができる」と述べた。 | 田中太郎
                ja | 田中太郎市長は会見で「この橋は来年まで待つことができる」と述べた。田中氏はさらに「費用は市が負担する考えだ」と強調した。 | 田中太郎, 田中太郎
                ja | 「この橋は来年まで待つことができる」と話すのは、近くに住む木村一郎さん（54）。 | 木村一郎
                ja | 木村さんは「この橋は来年まで待つことができる」と話す。 | 木村
                ja | バイデン米大統領は3日、「この戦いは来年まで続くことになる」と語った。 | バイデン
                ja | 国連のグテーレス事務総長は「この戦いは来年まで続くことになる」と述べた。 | グテーレス
                ja | フランス大統領は「この戦いは来年まで続くことになる」と述べた。 |
                ja | 東京都知事は「この橋は来年まで待つことができる」と述べた。 |
                ja | 田中太郎氏は「この橋は来年まで待つことができる」と言われた。 |
                ja | 田中太郎氏の弁護士は「この橋は来年まで待つことができる」と述べた。 |
                ja | 木村さんの母は「この橋は来年まで待つことができる」と話す。 |
                ja | 田中太郎市長は、県によると「この橋は来年まで待つことができる」と述べた。 |
                zh | 外交部发言人毛宁在例行记者会上表示，“中方对此表示坚决反对和强烈不满”。 | 毛宁
                zh | “这座桥可以再等一年再修，不用着急。”市长李明说。 | 李明
                zh | 北京大学教授王丽告诉记者：“这座桥可以再等一年再修，不用着急。” | 王丽
                zh | 市长李明3日在会议上强调：“这座桥可以再等一年再修。”李明还说：“费用由市里承担，大家放心。” | 李明, 李明
                zh | 白宫表示：“这座桥可以再等一年再修，不用着急。” |
                zh | 美国总统拜登表示：“这座桥可以再等一年再修，不用着急。” | 拜登
                zh | 联合国秘书长安东尼奥·古特雷斯说：“这座桥可以再等一年再修，不用着急。” | 安东尼奥·古特雷斯
                zh | 教授王丽的丈夫说：“这座桥可以再等一年再修，不用着急。” |
                zh | 有人对市长李明说：“这座桥可以再等一年再修，不用着急。” |
                zh | 市长李明没有说：“这座桥可以再等一年再修，不用着急。” |
                zh | 代表方面表示：“这座桥可以再等一年再修，不用着急。” |
                ar | وقال وزير الخارجية المصري سامح شكري: «يمكن للجسر أن ينتظر سنة أخرى كاملة». | سامح شكري
                ar | وقال محمد علي إن «الجسر يمكن أن ينتظر سنة أخرى كاملة». | محمد علي
                ar | وقال محامي محمد علي: «يمكن للجسر أن ينتظر سنة أخرى كاملة». |
                ar | وقال متحدث باسم محمد علي: «يمكن للجسر أن ينتظر سنة أخرى كاملة». |
                ar | وقال مدير مكتب الرئيس محمد علي: «يمكن للجسر أن ينتظر سنة أخرى كاملة». |
                ar | وقالت الوزيرة هند صالح، الثلاثاء: «يمكن للجسر أن ينتظر سنة أخرى كاملة». |
                ar | وأضاف الرئيس عبد الفتاح السيسي خلال المؤتمر أن «الجسر يمكن أن ينتظر سنة أخرى». | عبد الفتاح السيسي
                ar | وأكد أحمد منصور في حديثه عن خالد سعيد أن «الجسر يمكن أن ينتظر سنة أخرى». | أحمد منصور
                """)
    void speakersAreFoundInScriptsWithoutCapitals(String language, String text, @Nullable String speakers) {
        assertEquals(
                speakers == null ? List.of() : List.of(speakers.split(", ", -1)),
                analyse(text, language, null).quotations().stream()
                        .map(Quotation::speaker)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Conrad Vane was jailed. Mr Fergus Innes, for Vane, said his client was “a dreamer who did his sums"
                        + " badly”. | Fergus Innes",
                "Conrad Vane was jailed. A spokeswoman for Mr Vane said: “We shall appeal against every line of this.”"
                        + " |",
                "Anna Brook was chosen. A spokesman for Ms Brook said: “She will start work on Tuesday of next week.”"
                        + " |",
                "Gerald Pym promised a road. Mr Pym's party called it “a hole in the ground with a bow on it”. |",
                "Mr John Barrow came. “You have broken the law once again,” said the judge as John Barrow wept. |",
                "Mr John Barrow came. “He will stay as long as he likes,” a spokesperson said after John Barrow left."
                        + " |",
                "Mr John Barrow came. “He has lied to all of us here,” the union said, calling John Barrow a liar. |",
                "Mr John Barrow came. “He never paid for a single drink,” said one man, and John Barrow nodded. |",
                "Mr John Barrow came. When John Barrow arrived, a guard said: “You cannot come in here now, sir.” |",
                "Mr John Barrow came. The judge, addressing John Barrow, said: “You will go to prison today.” |",
                "Mr John Barrow came. Lawyers representing John Barrow said: “We will not give up now.” |",
                "Mr John Barrow came. A neighbour who knew John Barrow said: “He was never at home then.” |",
                "Mr John Barrow came. John Barrow was called “a man who never keeps his word” by critics. |",
                "Mr John Barrow came. “We shall open it again in May,” said the harbour master, John Barrow. | John"
                        + " Barrow",
                "Mr John Barrow came. “We shall open it again in May,” John Barrow, the mayor, said. | John Barrow",
                "Mr John Barrow came. John Barrow later said: “We shall open it again in May.” | John Barrow",
                "Mr John Barrow came. On Monday, harbour master John Barrow said: “We shall open it in May.” | John"
                        + " Barrow",
                "Mr John Barrow came. After Ann left, John Barrow, she said: “You cannot come in here now.” |",
                "Mr John Barrow came. According to John Barrow, the report says: “You cannot come in here.” |",
                "Mr John Barrow came. “We shall open it in May,” a source close to John Barrow of Acme Group said. |",
                "Mr John Barrow came. Critics described John Barrow as “a man who never keeps his word”. |",
                "Mr John Barrow came. Anna Lee described John Barrow as “a man who never keeps his word”. | Anna Lee",
                "Mr John Barrow came. “We shall open it in May,” John Barrow of the Green Party said. | John Barrow",
                "Mr John Barrow came. According to the mayor, John Barrow, it “will open again some day in May”. |"
                        + " John Barrow",
                "Mr John Barrow came. It “will open again some day in May”, according to John Barrow. | John Barrow",
                "Mr John Barrow came. The mayor, John Barrow, was quoted as saying: “It will open in May.” | John"
                        + " Barrow",
                "“I am tired of all of this,” said Jane Roe. Peter Hall disagreed. “I am going home to sleep now.” | Jane Roe",
                "“I am tired of all of this,” said Jane Roe. The crowd sang. “You will never walk alone here.” | Jane Roe",
                "“Where were you on Friday night?” asked Jane Roe. “I was at home all night long.” | Jane Roe",
                "Jane Roe came. According to Jane Roe's lawyer, “we will not give up until this is over and done”. |",
                "Jane Roe came. Jane Roe never said “the bridge is safe for all of us to cross now”. |",
                "Jane Roe came. The inquiry into Jane Roe said: “We will not give up until this is done.” |",
                "Peter Hall came. “I am tired of all of this,” said the man accused of killing Peter Hall. |",
                "Conrad Vane wept. “Nobody is going to miss you very much,” a neighbour told Vane. |",
                "Mr John Barrow came. “We shall open it again in May,” said Barrow spokeswoman Nell Frobisher. | Nell"
                        + " Frobisher",
                "Mr John Barrow came. John Barrow MP said: “We shall open it again in May.” | John Barrow",
                "Mr John Barrow came. Barrow supporters said: “We shall open it again in May.” |",
                "John Barrow, who lives there, later said: “We shall open it again in May.” | John Barrow",
                "John Barrow, who lives there, neighbours said: “He will open it again in May.” |",
                "Prita Shan, who brought the complaint, called it “a very expensive shrug”. | Prita Shan",
                "Mack Rainsford of the GWB union said: “She said it would never happen.” | Mack Rainsford",
                "A friend of Mack Rainsford of the GWB union said: “She said it would never happen.” |",
                "In Tarn Vale, where he lives, neighbours said: “We shall open it again in May.” |",
                "At Red Barn visitors said: “We shall open it again in May.” |",
                "‘We shall open it again in May,’ said Jane Roe. | Jane Roe",
                "Jane Roe: “We shall open it again in May.” | Jane Roe",
                "Jane Roe said the film “We shall open it again in May” was dull. |",
                "Peter Hall wrote “A Good and Gentle Boy at Heart” in 1999. |",
                "Peter Hall, called “a good and gentle boy at heart”, smiled. |",
                "Peter Hall, said Jane Roe, was “a coward and a thief in the night”. | Jane Roe",
                "As Peter Hall said, “we shall fight on the beaches and hills”, Jane Roe told them. |",
                "“We shall open it again in May,” said the head of the school, Red Barn. |",
                "“No one is coming to help us,” said the man Peter Hall sacked. |",
                "Tom Marsh (pictured) said: “It will be shut for three months.” | Tom Marsh",
                "Jane Roe asked: “Where were you on Friday?” Peter Hall answered: “I was at home all night.” | Jane"
                        + " Roe, Peter Hall",
                "“We shall open it again in May,” Jane Roe says Peter Hall told her. |",
                "“We shall open it again in May,” Jane Roe told Peter Hall, who said no. | Jane Roe",
                "“We shall open it again in May,” said Jane Roe and Peter Hall in a letter. |",
                "“We shall open it again in May,” said Jane Roe, and Peter Hall agreed. | Jane Roe",
                "“We shall open it again in May,” Jane Roe said, quoting Peter Hall. |",
                "Quoting Peter Hall, Jane Roe said: “We shall open it again in May.” |",
                "Peter Hall's claim that “it was safe to cross in May” was false, Jane Roe said. |",
                "It was not true that “it was safe to cross in May”, Jane Roe said. | Jane Roe",
                "Jane Roe asked Peter Hall whether he had written: “It was safe to cross in May.” |",
                "The note said: “It was safe to cross in May,” according to Jane Roe. |",
                "Jane Roe disagreed with Peter Hall that it was “safe to cross in May”. |",
                "Jane Roe agreed that it was “safe to cross in the month of May”. | Jane Roe",
                "Jane Roe was scathing about it: “It was never safe to cross in May.” | Jane Roe",
                "Jane Roe's letter was scathing: “It was never safe to cross in May.” |",
                "It was clear Jane Roe had gone: “It was never safe to cross in May.” |",
                "“We opened it twice on Friday,” Peter Hall said. A spokeswoman said: “It was one of several pieces of"
                        + " advice.” | Peter Hall",
            })
    void aQuotationIsNotOfOneWhoIsSpokenForOrSpokenTo(String text, @Nullable String speaker) {
        assertEquals(
                speaker == null ? List.of() : List.of(speaker.split(", ", -1)),
                analyse(text, "en", null).quotations().stream()
                        .map(Quotation::speaker)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Helen Marsh said that she would ask the King. “I have lost a vote,” she said. | Helen Marsh",
                "Helen Marsh told Daniel Frost that she would go. “I have lost a vote,” she said. |",
                "Helen Marsh said that the mayor had lied. “I never told one lie,” he said. |",
                "James Orton died on Monday. “I loved him so very much,” she said. |",
                "James Orton shook hands with Nell Shah. “I bear no hard feelings,” she told him. |",
                "“We have lost a vote,” said Helen Marsh. Her husband wept. “We will not go away,” he said. | Helen Marsh",
                "“We have lost a vote,” said Helen Marsh. “We will not go away,” he said. | Helen Marsh",
                "“We shall go,” said Paul Valdrum. Ann Carbonal then spoke of peace. “It is a good day,” she said. |",
            })
    void heAndSheAreTheOnePersonWhoIsSaidToSpeak(String text, @Nullable String speaker) {
        assertEquals(
                speaker == null ? List.of() : List.of(speaker),
                analyse(text, "en", null).quotations().stream()
                        .map(Quotation::speaker)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“I read every page,” Amy Clarke said, “and I found no crime.” | [I read every page … and I found no"
                        + " crime.]",
                "“Let us be clear,” Amy Clarke told Ann Shah at the meeting, “I owe you nothing.” | [Let us be clear …"
                        + " I owe you nothing.]",
                "“I read every page,” Amy Clarke said. “And I found no crime.” | [I read every page, And I found no"
                        + " crime.]",
                "Amy Clarke called it “a terrible waste of money,” and Tom Reed “a disgrace to our town”. | [a"
                        + " terrible waste of money]",
                "“It was a waste of money,” Amy Clarke said, while Tom Reed added, “worth all of it.” | [It was a"
                        + " waste of money]",
            })
    void aQuotationThatItsSpeakerPartsIsOne(String text, String quotations) {
        assertEquals(
                quotations,
                analyse(text, "en", null).quotations().stream()
                        .map(Quotation::text)
                        .toList()
                        .toString());
    }

    @Test
    void analysesSurviveTheWorkspace() {
        Analysis analysis = analyse(DAM, "en", null);
        byte[] kept = AnalysisCodec.encode(analysis);
        assertEquals(analysis, AnalysisCodec.decode(kept));
        assertEquals(Analysis.EMPTY, AnalysisCodec.decode(AnalysisCodec.encode(Analysis.EMPTY)));
        assertThrows(IllegalArgumentException.class, () -> AnalysisCodec.decode(new byte[] {9, 1}));
    }

    @Test
    void everyTermOfTheSketchIsSpelled() {
        // "tan" and "tc0" have the same hash.
        List<String> spellings = analyse("Ferries to Harwich: tan, tc0.", "en", null)
                .spellings()
                .lines()
                .toList();
        assertTrue(spellings.containsAll(List.of("Ferries", "Harwich")), spellings.toString());
        assertTrue(spellings.contains("tan") || spellings.contains("tc0"), spellings.toString());
        assertFalse(spellings.contains("null"), spellings.toString());
    }

    @Test
    void hostileTextsTakeNoLongerThanOthers() {
        List<String> hostile = List.of(
                "a".repeat(1_000_000),
                "\"".repeat(1_000_000),
                "“Ab ".repeat(250_000),
                "Ab ".repeat(300_000),
                "Ab of the ".repeat(100_000),
                "“Ab.” said Cd Ef. ".repeat(50_000),
                "Ab Cd said it. ".repeat(60_000),
                "漢".repeat(1_000_000),
                "Mr. ".repeat(250_000));
        for (String text : hostile) {
            for (String language : List.of("en", "de", "ja", "ar")) {
                assertTimeoutPreemptively(
                        Duration.ofSeconds(30),
                        () -> analyse(text, language, text),
                        () -> "slow: " + text.substring(0, 5));
            }
        }
    }

    private Analysis analyse(String text, String language, @Nullable String summary) {
        return analyser.analyse(article(language, summary), text).analysis();
    }

    private static Article article(String language, @Nullable String summary) {
        return new Article(
                "a",
                1,
                "a.txt",
                "Harsund dam opened after rain",
                Origin.HEADER,
                summary,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                new Language(language, Origin.HEADER),
                false,
                BodyKind.PLAIN,
                0,
                1,
                "a.html",
                null,
                Map.of());
    }
}
