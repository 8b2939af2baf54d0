package org.broadsheet.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LivePageTest {

    private static final String TAG = "<script src=\"/.broadsheet/reload.js?v=7\" defer></script>";

    private final LivePage live = new LivePage("http://localhost:1", "7");

    private String of(String page) {
        return new String(live.of(page.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @Test
    void the_script_stands_at_the_end_of_the_head_or_of_a_page_without_one() {
        assertEquals("<HEAD>a" + TAG + "</HEAD >b</head>", of("<HEAD>a</HEAD >b</head>"));
        assertEquals("only text" + TAG, of("only text"));
    }

    @Test
    void bytes_that_are_no_text_go_through_unchanged() {
        byte[] odd = {(byte) 0xFF, 0, (byte) 0x80, 'x'};
        byte[] served = live.of(odd);
        byte[] start = java.util.Arrays.copyOf(served, odd.length);
        assertArrayEquals(odd, start);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // What lets our own host pass stays to the letter.
                "default-src 'none';  script-src 'self'; connect-src 'self' | default-src 'none';  script-src 'self'; connect-src 'self'",
                "img-src x | img-src x",
                "default-src 'self' | default-src 'self'",
                "default-src *; script-src 'self' | default-src *; script-src 'self'",
                // Otherwise two addresses pass and nothing else does.
                "default-src 'none' | default-src 'none'; script-src S; connect-src E",
                "default-src 'none'; script-src 'self' | default-src 'none'; script-src 'self'; connect-src E",
                "default-src https://a.example | default-src https://a.example; script-src https://a.example S; connect-src https://a.example E",
                "script-src 'none'; connect-src 'none'; base-uri 'none' | script-src S; connect-src E; base-uri 'none'",
                "script-src 'self'; script-src-elem 'none' | script-src 'self'; script-src-elem S",
                "upgrade-insecure-requests; connect-src a | upgrade-insecure-requests; connect-src a E"
            })
    void the_policy_of_a_page_is_widened_by_what_is_needed_alone(String policy, String widened) {
        String expected = widened.replace("S", "http://localhost:1/.broadsheet/reload.js")
                .replace("E", "http://localhost:1/.broadsheet/events");
        String page = "<head><meta charset=x><meta http-equiv=\"Content-Security-Policy\" content=\"%s\"></head>";
        assertEquals(page.formatted(expected).replace("</head>", TAG + "</head>"), of(page.formatted(policy)));
    }

    @Test
    void what_looks_like_a_policy_in_the_text_stays_as_it_is() {
        String body = "<body><meta http-equiv=Content-Security-Policy content=\"default-src 'none'\"></body>";
        assertTrue(of("<head></head>" + body).endsWith(body));
    }
}
