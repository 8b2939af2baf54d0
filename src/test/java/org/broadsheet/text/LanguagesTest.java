package org.broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The council said on Monday that the bridge will be closed for two weeks.
            de | Die Stadt teilte am Montag mit, dass die Brücke für zwei Wochen gesperrt wird.
            fr | La ville a annoncé lundi que le pont sera fermé pendant deux semaines.
            es | El ayuntamiento dijo el lunes que el puente estará cerrado durante dos semanas.
            pt | A câmara disse na segunda-feira que a ponte não será aberta durante duas semanas.
            it | Il comune ha detto lunedì che il ponte sarà chiuso per due settimane.
            nl | De gemeente zei maandag dat de brug twee weken wordt afgesloten voor het verkeer.
            sv | Kommunen sade på måndagen att bron ska vara stängd i två veckor och inte kan öppnas.
            da | Kommunen siger, at broen skal være lukket i to uger efter mandag, og at den ikke kan åbnes af hensyn til trafikken.
            no | Kommunen sier at broen skal være stengt i to uker etter mandag, og at den ikke kan åpnes av hensyn til trafikken nå.
            fi | Kaupunki sanoi, että silta on suljettu kaksi viikkoa ja se avataan vasta sen jälkeen.
            pl | Miasto poinformowało, że most będzie zamknięty przez dwa tygodnie i nie jest przejezdny.
            cs | Město oznámilo, že most bude dva týdny uzavřen, protože se na něm bude pracovat, ale není to poprvé v tomto roce.
            sk | Mesto oznámilo, že most bude dva týždne uzavretý, pretože sa na ňom bude pracovať, ale nie je to po prvý raz v tomto roku.
            hu | A város azt mondta, hogy a híd két hétig zárva lesz, és nem lehet átkelni rajta.
            ro | Primăria a spus că podul va fi închis două săptămâni și nu se poate trece.
            tr | Belediye köprünün iki hafta boyunca kapalı olacağını ve geçişin mümkün olmadığını söyledi.
            id | Pemerintah kota mengatakan bahwa jembatan itu akan ditutup selama dua minggu untuk perbaikan.
            vi | Thành phố cho biết cây cầu sẽ đóng cửa trong hai tuần và không thể đi qua.
            ca | L'ajuntament ha dit que el pont serà tancat durant dues setmanes i no es podrà passar amb els cotxes.
            ru | Мэрия сообщила, что мост будет закрыт на две недели и проехать по нему нельзя.
            uk | Мерія повідомила, що міст буде закрито на два тижні і проїхати ним не можна.
            bg | Общината съобщи, че мостът ще бъде затворен за две седмици и няма да се минава.
            sr | Општина је саопштила да ће мост бити затворен две недеље и да није проходан.
            el | Ο δήμος ανακοίνωσε ότι η γέφυρα θα είναι κλειστή για δύο εβδομάδες.
            he | העירייה הודיעה שהגשר יהיה סגור במשך שבועיים.
            ar | قالت البلدية إن الجسر سيكون مغلقا لمدة أسبوعين.
            fa | شهرداری گفت که این پل به مدت دو هفته بسته خواهد بود.
            ur | بلدیہ نے کہا کہ پل دو ہفتوں کے لیے بند رہے گا۔
            hi | नगर निगम ने कहा कि पुल दो सप्ताह के लिए बंद रहेगा।
            th | เทศบาลกล่าวว่าสะพานจะปิดเป็นเวลาสองสัปดาห์
            ko | 시는 다리가 2주 동안 폐쇄될 것이라고 밝혔다.
            ja | 市は、橋を2週間閉鎖すると発表した。
            zh | 市政府周一表示，大桥将关闭两周。
            und | 2024-05-06 12:00
            und | Xyzzy plugh qwrt
            und | Acme Globex Initech
            und | Sunny spells. Max 18C, min 7C. Clear. Max 18 °C, min 7 °C.
            """)
    void tells_languages(String language, String text) {
        assertEquals(language, Languages.detect(text));
    }

    @Test
    void says_nothing_of_nothing() {
        assertEquals("und", Languages.detect(""));
    }
}
