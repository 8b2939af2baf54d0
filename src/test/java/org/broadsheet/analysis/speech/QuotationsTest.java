package org.broadsheet.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.broadsheet.analysis.name.NameFinder;
import org.broadsheet.analysis.reading.AnalysedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {

    @Test
    void a_quotation_is_of_the_one_who_is_named_beside_it() {
        List<Quotation> quotations = quotations("""
                “We could not wait any longer for the rain to stop,” said Ingrid Solberg, the chief engineer of the dam. “The water in the reservoir was half a metre from the edge.”

                Governor Lars Dahl said: “Everybody in Brimstead can go home as soon as the water falls.”
                """, "en");
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
    void words_behind_a_quotation_that_another_mark_closes_are_not_said() {
        String said = "The council met. \"Nobody wants to shut a library%s Miriam Oakes told the Post.";
        assertEquals(1, quotations(said.formatted(",\""), "en").size());
        assertEquals(0, quotations(said.formatted("’,"), "en").size());
        assertEquals(0, quotations(said.formatted(",'"), "en").size());
        String before = "Miriam Oakes said: \"Nobody wants to shut a library%s and sat down.";
        assertEquals(1, quotations(before.formatted(",\""), "en").size());
        assertEquals(0, quotations(before.formatted("’,"), "en").size());
    }

    @Test
    void quotations_of_other_languages_are_found() {
        String german = "„Wir werden die Brücke im Herbst öffnen“, sagte Anna Becker am Montag.";
        assertEquals("Anna Becker", quotations(german, "de").get(0).speaker());
        String french = "« Nous ouvrirons le pont à l'automne », a déclaré Laurent Roux lundi.";
        assertEquals(
                "Nous ouvrirons le pont à l'automne",
                quotations(french, "fr").get(0).text());
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
    void speakers_are_found_in_many_languages(String language, String text, @Nullable String speaker) {
        assertEquals(
                speaker == null ? List.of() : List.of(speaker),
                quotations(text, language).stream().map(Quotation::speaker).toList());
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
    void speakers_are_found_in_scripts_without_capitals(String language, String text, @Nullable String speakers) {
        assertEquals(
                speakers == null ? List.of() : List.of(speakers.split(", ", -1)),
                quotations(text, language).stream().map(Quotation::speaker).toList());
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
    void a_quotation_is_not_of_one_who_is_spoken_for_or_spoken_to(String text, @Nullable String speaker) {
        assertEquals(
                speaker == null ? List.of() : List.of(speaker.split(", ", -1)),
                quotations(text, "en").stream().map(Quotation::speaker).toList());
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
    void he_and_she_are_the_one_person_who_is_said_to_speak(String text, @Nullable String speaker) {
        assertEquals(
                speaker == null ? List.of() : List.of(speaker),
                quotations(text, "en").stream().map(Quotation::speaker).toList());
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
    void a_quotation_that_its_speaker_parts_is_one(String text, String quotations) {
        assertEquals(
                quotations,
                quotations(text, "en").stream().map(Quotation::text).toList().toString());
    }

    private static List<Quotation> quotations(String text, String language) {
        AnalysedText reading = AnalysedText.of(text, language, "");
        return Quotations.of(reading, NameFinder.in(reading), Quotes.in(text, language));
    }
}
