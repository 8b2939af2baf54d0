package org.broadsheet.read.header;

/**
 * What people call the fields of an article in German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish,
 * Norwegian, Polish, Russian, Turkish, Arabic, Chinese, Japanese and Korean, with "|" between. A word that means one thing
 * here and another there, such as "Rubrik", is left out.
 */
public final class FieldWords {

    static final String TITLE = "Titel|Überschrift|Schlagzeile|titre|título|titulo|titular|titolo|tittel|tytuł"
            + "|заголовок|название|başlık|العنوان|عنوان|标题|標題|题目|タイトル|見出し|제목";

    static final String SUMMARY = "Zusammenfassung|Beschreibung|Vorspann|Teaser|résumé|chapô|chapeau|resumen"
            + "|descripción|entradilla|riassunto|sommario|descrizione|resumo|descrição"
            + "|samenvatting|beschrijving|sammanfattning|beskrivning|ingress|beskrivelse"
            + "|sammendrag|streszczenie|opis|описание|аннотация|özet|الملخص|ملخص|الوصف|摘要|简介"
            + "|要約|概要|요약";

    static final String PUBLISHED = "Datum|veröffentlicht|erschienen|publié|publié le|date de publication|fecha"
            + "|fecha de publicación|publicado|data|data di pubblicazione|pubblicato"
            + "|data de publicação|data publikacji|opublikowano|publicatiedatum|gepubliceerd"
            + "|publicerad|dato|udgivet|publisert|дата|дата публикации|опубликовано|tarih"
            + "|yayın tarihi|التاريخ|تاريخ|تاريخ النشر|日期|发布时间|發布時間|日付|公開日|掲載日|날짜|게시일|작성일";

    static final String UPDATED = "aktualisiert|mis à jour|mise à jour|actualizado|aggiornato|atualizado"
            + "|bijgewerkt|uppdaterad|opdateret|oppdatert|zaktualizowano|обновлено|güncelleme"
            + "|تحديث|更新|更新时间|更新日|更新日時|수정일";

    static final String AUTHORS = "Autor|Autorin|Autoren|Verfasser|Verfasserin|auteur|auteurs|autora|autores"
            + "|autore|autori|författare|forfatter|skribent|autorzy|автор|авторы|yazar|muhabir"
            + "|الكاتب|الكاتبة|المؤلف|作者|记者|記者|著者|執筆者|筆者|저자|기자|글쓴이|작성자";

    static final String SECTION = "Ressort|Kategorie|rubrique|catégorie|sección|categoría|sezione|rubrica"
            + "|categoria|seção|secção|editoria|rubriek|sectie|avdelning|sektion|kategori"
            + "|dział|kategoria|раздел|рубрика|bölüm|القسم|قسم|栏目|欄目|版面|分类|カテゴリ|カテゴリー|섹션|분류"
            + "|카테고리";

    static final String TAGS = "Schlagworte|Schlagwörter|mots-clés|etiquetas|palabras clave|parole chiave"
            + "|palavras-chave|trefwoorden|nyckelord|теги|etiketler|الوسوم|标签|タグ|태그";

    static final String LANGUAGE =
            "Sprache|langue|idioma|lingua|língua|taal|språk|sprog|język|язык|dil|اللغة|语言|語言" + "|言語|언어";

    static final String OUTLET = "Zeitung|Medium|journal|média|periódico|medio|giornale|testata|jornal|veículo"
            + "|krant|tidning|avis|gazeta|газета|издание|gazete|الصحيفة|媒体|媒體|報紙|报纸|매체";

    /** Where an article comes from: a link, or the name of an outlet. */
    public static final String SOURCE =
            "Quelle|fuente|fonte|bron|källa|kilde|źródło|источник|kaynak|المصدر|مصدر|来源|來源" + "|出典|출처";

    static final String LINK = "lien|enlace|collegamento|länk|lenke|ссылка|bağlantı|الرابط|رابط|链接|連結|原文链接|リンク" + "|링크";

    private FieldWords() {}
}
