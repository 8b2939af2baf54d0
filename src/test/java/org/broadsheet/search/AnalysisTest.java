package org.broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.broadsheet.browser.Chromium;
import org.broadsheet.text.Token;
import org.broadsheet.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two sides of search, Java and the browser, find the same words in a text. */
class AnalysisTest {

    private static final Pattern UNIT = Pattern.compile("\\\\u([0-9A-F]{4})");

    @TempDir
    static Path folder;

    private static Map<String, String> vectors() throws IOException {
        Map<String, String> vectors = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/search/analysis.tsv"))) {
            int tab = line.indexOf('\t');
            if (!line.startsWith("#") && tab >= 0) {
                vectors.put(plain(line.substring(0, tab)), plain(line.substring(tab + 1)));
            }
        }
        return vectors;
    }

    private static String plain(String text) {
        return UNIT.matcher(text).replaceAll(match -> String.valueOf((char) Integer.parseInt(match.group(1), 16)));
    }

    private static String words(String text) {
        return String.join(" ", Words.of(text).stream().map(Token::folded).toList());
    }

    @Test
    void words_in_java_are_those_of_the_vectors() throws IOException {
        assertAll(vectors().entrySet().stream()
                .map(vector -> () -> assertEquals(vector.getValue(), words(vector.getKey()), vector.getKey())));
    }

    @Test
    void words_in_the_browser_are_those_of_the_vectors() throws IOException {
        try (Chromium chromium = Chromium.start()) {
            Page page = page(chromium);
            assertAll(vectors().entrySet().stream()
                    .map(vector ->
                            () -> assertEquals(vector.getValue(), inBrowser(page, vector.getKey()), vector.getKey())));
        }
    }

    @Test
    void very_long_words_are_cut_alike() throws IOException {
        List<String> texts = List.of(
                "x".repeat(450),
                "x".repeat(199) + "\uD835\uDC00".repeat(3),
                "x".repeat(198) + "'s",
                "x".repeat(199) + "'s y",
                "x".repeat(200) + "'s y",
                "東".repeat(300),
                "a'".repeat(300));
        try (Chromium chromium = Chromium.start()) {
            Page page = page(chromium);
            for (String text : texts) {
                assertEquals(words(text), inBrowser(page, text), text);
            }
        }
    }

    private static Page page(Chromium chromium) throws IOException {
        Path html = folder.resolve("page.html");
        Files.copy(
                Path.of("templates/search.js"),
                folder.resolve("search.js"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(
                html, "<!DOCTYPE html><meta charset=utf-8><title>Words</title><script src=search.js></script>");
        Page page = chromium.browser().newPage();
        page.navigate(html.toUri().toString());
        return page;
    }

    private static String inBrowser(Page page, String text) {
        return (String) page.evaluate("text => _S.words(text).map(([word]) => word).join(' ')", text);
    }
}
