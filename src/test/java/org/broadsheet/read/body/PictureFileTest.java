package org.broadsheet.read.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {

    @ParameterizedTest
    @CsvSource({
        "x.png, 89504E470D0A1A0A0000000D4948445200000280000001E0, 640, 480",
        "x.gif, 47494638396180020E01F70000, 640, 270",
        "x.jpg, FFD8FFE000104A46494600010100000100010000FFC000110801E0028003011100021101, 640, 480",
        "x.webp, 524946460000000057454250565038580A000000100000007F0200DF0100, 640, 480",
        "x.webp, 52494646000000005745425056503820000000000000009D012A8002E001, 640, 480",
    })
    void the_size_stands_in_the_first_bytes(String name, String hex, int width, int height) {
        PictureFile picture = PictureFile.of(name, HexFormat.of().parseHex(hex));
        assertEquals(new PictureFile(width, height, null), picture);
    }

    @Test
    void a_file_that_is_cut_short_or_no_picture_is_refused() {
        assertNotNull(PictureFile.of("x.png", HexFormat.of().parseHex("89504E470D0A1A0A"))
                .refusal());
        assertNotNull(PictureFile.of("x.jpg", new byte[0]).refusal());
        assertNotNull(PictureFile.of("x.png", "<html>".getBytes(StandardCharsets.UTF_8))
                .refusal());
        assertNotNull(PictureFile.of("x.exe", new byte[100]).refusal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT href='x'/>",
                "<x:script xmlns:x='http://www.w3.org/2000/svg'>alert(1)</x:script>",
                "<g onload='x()'/>",
                "<g onClick = \"x()\"/>",
                "<foreignObject><body/></foreignObject>",
                "<image href='https://a.example/x.png'/>",
                "<use xlink:href=\"other.svg#a\"/>",
                "<a href='javascript:alert(1)'><path/></a>",
                "<style>@import url(x.css)</style>",
                "<rect fill='url(https://a.example/x)'/>",
                "<!ENTITY x 'y'>",
                "<!ATTLIST g onload CDATA 'x()'>",
                "<rect fill='\\75rl(https://a.example/x)'/>",
                "<rect fill='u&#114;l(https://a.example/x)'/>",
                "<rect fill='u&#x72;l(https://a.example/x)'/>",
                "<rect fill='u&#x0000000072;l(https://a.example/x)'/>",
                "<style>@&#0000000105;mport 'https://a.example/x'</style>",
                "<style>svg { background: image-set('https://a.example/x' 1x) }</style>",
                "<a><set attributeName='onclick' to='x()'/></a>",
                "<image href='data:image/svg+xml;base64,PHN2Zy8+'/>",
                "<a href='#a'><set attributeName='href' to='https://a.example/x'/></a>",
                "<a href='#a'><animate attributeName = 'xlink:&#104;ref' values='https://a.example/x'/></a>"
            })
    void a_drawing_that_runs_or_loads_is_refused(String inside) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\">" + inside + "</svg>";
        assertNotNull(
                PictureFile.of("x.svg", svg.getBytes(StandardCharsets.UTF_8)).refusal());
    }

    @Test
    void no_number_of_zeros_hides_a_letter() {
        String svg =
                "<svg width='1' height='1'><rect fill='u&#x" + "0".repeat(500) + "72;l(https://a.example/x)'/></svg>";
        assertNotNull(
                PictureFile.of("x.svg", svg.getBytes(StandardCharsets.UTF_8)).refusal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text>It’s 5 &#8217; high</text>",
                "<linearGradient id='a'/><rect fill='url(#a)'/><use href='#a'/>",
                "<g xmlns:sodipodi='a:b' xmlns:inkscape='a:c' sodipodi:docname='C:\\Users\\me\\x.svg' inkscape:label='a'/>",
                "<image href='data:image/jpeg;base64,/9j/4AAQ'/>",
                "<animate attributeName='opacity' values='0;1'/>"
            })
    void a_drawing_that_only_draws_is_shown(String inside) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\">" + inside + "</svg>";
        assertNull(PictureFile.of("x.svg", svg.getBytes(StandardCharsets.UTF_8)).refusal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'>\n<rect></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'>\n<rect width=1/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'>\n<use xlink:href='#a'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'>\n<text>a & b</text></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'>\n<text>&nbsp;</text></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'>\n",
            })
    void a_drawing_that_is_not_well_formed_is_refused(String svg) {
        assertEquals(
                "it is not well-formed in line 2",
                PictureFile.of("x.svg", svg.getBytes(StandardCharsets.UTF_8)).refusal());
    }

    @Test
    void a_drawing_may_have_a_document_type() {
        String svg = "\uFEFF<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"
                + "<svg xmlns='http://www.w3.org/2000/svg'>" + "<g>".repeat(50_000) + "</g>".repeat(50_000) + "</svg>";
        assertNull(PictureFile.of("x.svg", svg.getBytes(StandardCharsets.UTF_8)).refusal());
    }

    @Test
    void a_drawing_that_browsers_read_in_another_encoding_is_refused() {
        String hidden = "<!--\u3C73\u7667--><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        String declared = "<?xml version='1.0' encoding='ISO-2022-JP'?><svg width='1' height='1'/>";
        for (byte[] bytes : List.of(
                ("\uFEFF" + hidden).getBytes(StandardCharsets.UTF_16BE),
                ("\uFEFF" + hidden).getBytes(StandardCharsets.UTF_16LE),
                "<svg/>".getBytes(StandardCharsets.UTF_16LE),
                declared.getBytes(StandardCharsets.UTF_8))) {
            assertNotNull(PictureFile.of("x.svg", bytes).refusal());
        }
        String latin = declared.replace("ISO-2022-JP", "ISO-8859-1");
        assertNull(
                PictureFile.of("x.svg", latin.getBytes(StandardCharsets.UTF_8)).refusal());
    }

    @Test
    void a_plain_drawing_is_fine() {
        String svg =
                "<?xml version=\"1.0\"?><svg width='12px' height=\"10.4\" viewBox=\"0 0 1 1\"><title>On one</title><defs><g id=\"a\"/></defs>"
                        + "<use href=\"#a\"/><rect fill=\"url(#a)\"/><text>once on a time</text></svg>";
        PictureFile picture = PictureFile.of("x.svg", svg.getBytes(StandardCharsets.UTF_8));
        assertNull(picture.refusal());
        assertEquals(12, picture.width());
        assertEquals(10, picture.height());
    }
}
