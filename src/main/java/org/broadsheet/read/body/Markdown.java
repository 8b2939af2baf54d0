package org.broadsheet.read.body;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.LineAppendable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From Markdown to HTML that is not yet safe, with every guard that hostile text needs: known bombs are defused, the work is
 * bounded, deep nesting is caught. Extensions cost time, so each text gets a parser with those it has signs of.
 */
final class Markdown {

    /** Longer texts are taken as plain, in UTF-16 units. */
    static final int LONGEST = 1 << 19;

    /** Looks at characters that any text may cost, and further ones for each of its own; ordinary text needs 10 to 20. */
    private static final long LOOKS = 3_000_000;

    private static final long LOOKS_EACH = 100;

    /** The parser compares runs of "~" with each other; a text of more of them strikes nothing out. */
    private static final int MOST_STRIKES = 4000;

    private static final int AUTOLINK = 1;
    private static final int FOOTNOTES = 2;
    private static final int TABLES = 4;
    private static final int STRIKE = 8;
    private static final int TYPOGRAPHIC = 16;

    private static final Pattern SPACED = Pattern.compile("]\\(<[^<>\\n]{1,1000}>");

    /** The end of "[A](https://example.org/)", with or without a title, or all of "&lt;https://example.org/>". */
    private static final Pattern DESTINATION = Pattern.compile(
            "\\]\\([a-zA-Z]{1,10}://[^\\s()<>]{1,2000}+(?:\\)|\\s[\"'])|<[a-zA-Z]{1,10}://[^\\s<>]{1,2000}+>");

    private record Variant(Parser parser, HtmlRenderer renderer) {}

    private static final AtomicReferenceArray<Variant> VARIANTS = new AtomicReferenceArray<>(32);

    private Markdown() {}

    /** The HTML of {@code text}; null when it takes too much work or nests too deep. */
    static @Nullable String html(String text) {
        if (MarkdownGuard.isTooMuch(text)) {
            return null;
        }
        return rendered(text.contains("](<") ? withoutSpaces(text) : text);
    }

    /** The parser knows no spaces in an address, not even between "&lt;" and ">". */
    private static String withoutSpaces(String text) {
        return SPACED.matcher(text)
                .replaceAll(address -> Matcher.quoteReplacement(address.group().replace(" ", "%20")));
    }

    private static @Nullable String rendered(String text) {
        Variant variant = variant(signs(text));
        try {
            CharSequence metered = new MeteredText(text, LOOKS + LOOKS_EACH * text.length());
            return variant.renderer().render(variant.parser().parse(BasedSequence.of(metered)));
        } catch (MeteredText.TooMuchWork
                | StackOverflowError
                | IndexOutOfBoundsException
                | IllegalStateException hostile) {
            // Deep nesting overflows the stack of the parser, which keeps no state between texts.
            return null;
        }
    }

    private static int signs(String text) {
        int signs = 0;
        int strikes = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '/' -> signs |= before == '/' && isBare(text, i, signs) ? AUTOLINK : 0;
                case '@' -> signs |= Character.isLetterOrDigit(before) ? AUTOLINK : 0;
                case 'w' ->
                    signs |= before == 'w' && text.startsWith("w.", i + 1) && !text.startsWith("//", i - 3)
                            ? AUTOLINK
                            : 0;
                case '^' -> signs |= before == '[' ? FOOTNOTES : 0;
                case '|' -> signs |= TABLES;
                case '~' -> strikes += before == '~' ? 0 : 1;
                case '"', '\'' -> signs |= TYPOGRAPHIC;
                case '-', '.' -> signs |= before == c ? TYPOGRAPHIC : 0;
                default -> {}
            }
            before = c;
        }
        return strikes > 0 && strikes <= MOST_STRIKES ? signs | STRIKE : signs;
    }

    /** Where what makes a link of an address would begin: the sign before its scheme, and the one before that if it is "]". */
    private static int start(String text, int slash) {
        int at = slash - 2;
        while (at > 0 && at > slash - 14 && isAsciiLetter(text.charAt(at - 1))) {
            at--;
        }
        at = Math.max(at - 1, 0);
        return at > 0 && text.charAt(at) == '(' ? at - 1 : at;
    }

    private static boolean isAsciiLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    /** Whether the address whose second slash stands at {@code slash} is no link yet; true when that is known of another. */
    private static boolean isBare(String text, int slash, int signs) {
        return (signs & AUTOLINK) != 0
                || !DESTINATION
                        .matcher(text)
                        .region(start(text, slash), text.length())
                        .lookingAt();
    }

    private static Variant variant(int signs) {
        Variant variant = VARIANTS.get(signs);
        if (variant == null) {
            // Two threads may build the same one; either is as good.
            variant = built(signs);
            VARIANTS.set(signs, variant);
        }
        return variant;
    }

    private static Variant built(int signs) {
        List<Extension> extensions = new ArrayList<>();
        if ((signs & AUTOLINK) != 0) {
            extensions.add(AutolinkExtension.create());
        }
        if ((signs & FOOTNOTES) != 0) {
            extensions.add(FootnoteExtension.create());
        }
        if ((signs & TABLES) != 0) {
            extensions.add(TablesExtension.create());
        }
        if ((signs & STRIKE) != 0) {
            extensions.add(StrikethroughExtension.create());
        }
        if ((signs & TYPOGRAPHIC) != 0) {
            extensions.add(TypographicExtension.create());
        }
        MutableDataSet options = new MutableDataSet()
                .set(Parser.EXTENSIONS, extensions)
                .set(HtmlRenderer.GENERATE_HEADER_ID, true)
                .set(HtmlRenderer.FORMAT_FLAGS, LineAppendable.F_PASS_THROUGH)
                .set(HtmlRenderer.RENDER_HEADER_ID, true);
        HtmlRenderer renderer = HtmlRenderer.builder(options)
                .nodeRendererFactory(any -> new TextRenderer())
                .build();
        return new Variant(Parser.builder(options).build(), renderer);
    }
}
