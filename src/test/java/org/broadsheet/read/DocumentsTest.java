package org.broadsheet.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    private static List<String> of(String file) {
        return Documents.of(file.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("org.broadsheet.read.DialectsTest#ofDatabases")
    void eachDocumentOfAnExportIsReadAsAFileOfItsOwn(String document) {
        List<String> titles = List.of("Lamp lit again", "Mast lost at sea", "Keeper gone home");
        // Of entries with a text below, nobody can tell where the text ends.
        boolean citation = document.startsWith("TY") || document.startsWith("@");
        String one = citation ? document.substring(0, document.indexOf("\n\n") + 2) : document + '\n';
        StringBuilder file = new StringBuilder();
        titles.forEach(title -> file.append(one.replace(titles.get(0), title)));

        List<String> documents = of(file.toString());

        assertEquals(file.toString(), String.join("", documents));
        assertEquals(
                titles,
                documents.stream()
                        .map(each -> Desk.read(each).article().title())
                        .toList());
        for (String each : documents) {
            ReadArticle read = Desk.read(each);
            assertEquals(List.of("Ada Moor"), read.article().authors());
            assertNotNull(read.article().published());
            assertEquals("2023-03-20", read.article().published().value());
            assertEquals(
                    citation ? "" : Desk.read(document).body().text(),
                    read.body().text());
            assertEquals(List.of(), Desk.codes(read));
        }
    }

    @Test
    void aSectionAboveItsHeadlineBelongsToTheSameDocument() {
        String one =
                "SE  News\nHD  Lamp lit\nPD  20 March 2023\nLP\nThe lamp is lit.\n\nAN  Document GULPOS0020230320\n\n";
        String two = one.replace("Lamp lit", "Lamp out").replace("News", "Coast");
        assertEquals(List.of(one, two), of(one + two));
    }

    @Test
    void theMessagesOfAMailboxAreParted() {
        String one = "From a@b.example Mon Mar 20 17:45:10 2023\nFrom: Ada\nSubject: Light\n\nText.\n\n";
        String two = one.replace("Light", "Dark").replace("Text.", ">From here it is seen.");
        List<String> messages = of(one + two);
        assertEquals(List.of(one, two), messages);
        assertEquals("From here it is seen.", Desk.read(messages.get(1)).body().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Lamp lit\n---\nThe lamp is lit.\n",
                "The lamp is lit.\n\n3 of 4 DOCUMENTS\n\nwere lost.\n",
                "From: Ada\nSubject: Light\n\nText.\n\nFrom a@b.example Mon Mar 20 17:45:11 2023\nFrom: Bo\n\nMore.\n",
                "TY  - NEWS\nTI  - Lamp lit\nER  -\n\nThe lamp is lit.\n",
            })
    void anArticleIsOneDocument(String article) {
        assertEquals(List.of(article), of(article));
    }

    @Test
    void whatIsNoTextHasNone() {
        assertEquals(List.of(), Documents.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13}));
    }
}
