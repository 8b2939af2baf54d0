package org.broadsheet.read.body;

import org.broadsheet.article.BodyKind;
import org.broadsheet.read.address.Address;
import org.broadsheet.read.source.CharacterReferences;
import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/** From the text of a body to safe HTML, by way of Markdown where the text is Markdown. */
public final class BodyReader {

    /** A body as it was read. */
    public record Read(BodyKind kind, String html) {}

    private final Pictures pictures;
    private final @Nullable Address original;
    private final boolean remotePictures;
    private final Notes notes;

    /**
     * A reader for one article.
     *
     * @param original what relative links are resolved against; null to resolve none
     * @param remotePictures whether pictures of other hosts may be loaded
     */
    public BodyReader(Pictures pictures, @Nullable Address original, boolean remotePictures, Notes notes) {
        this.pictures = pictures;
        this.original = original;
        this.remotePictures = remotePictures;
        this.notes = notes;
    }

    /**
     * Reads {@code text} from {@code start} on.
     *
     * @param markdownFile whether the file's ending says Markdown
     * @param title a first heading or line that repeats it is left out; null when there is no title yet
     */
    public Read read(String text, int start, boolean markdownFile, @Nullable String title) {
        boolean tables = markdownFile && GridTables.isIn(text, start);
        boolean syntax = markdownFile && NoteSyntax.isIn(text, start);
        if (!tables && !syntax) {
            return body(text, start, markdownFile, title, false);
        }
        String written = text.substring(start);
        String drawn = tables ? GridTables.fenced(written) : written;
        return body(syntax ? NoteSyntax.plain(drawn) : drawn, 0, true, title, false);
    }

    /**
     * Reads {@code html}, the article of a web page whose elements do not nest deep, from {@code start} on. Where it is too
     * much for Markdown its tags say enough.
     *
     * @param title a first heading that repeats it is left out; null when there is no title yet
     */
    public Read readPage(String html, int start, @Nullable String title) {
        return body(html, start, false, title, true);
    }

    private Read body(String text, int start, boolean markdownFile, @Nullable String title, boolean page) {
        if (!new MarkdownSigns(text, start).found(markdownFile)) {
            return plain(text, afterTitle(text, start, title));
        }
        if (page && text.length() - start > Markdown.LONGEST) {
            return tagged(text.substring(start), title);
        }
        if (text.length() - start > Markdown.LONGEST) {
            notes.warn(
                    0,
                    0,
                    "markdown-too-long",
                    "The text is too long for Markdown (" + (text.length() - start) + " characters)",
                    "read it as plain text",
                    "Split the file");
            return new Read(BodyKind.PLAIN, PlainBody.html(text, start));
        }
        String body = start == 0 ? text : text.substring(start);
        String defused = MarkdownGuard.defused(body);
        String html = Markdown.html(defused);
        if (html == null && page) {
            return tagged(body, title);
        }
        if (html == null) {
            notes.warn(
                    0,
                    0,
                    "markdown-given-up",
                    "The text is Markdown that takes too much work or nests too deep",
                    "read it as plain text",
                    null);
            return new Read(BodyKind.PLAIN, PlainBody.html(text, start));
        }
        if (!defused.equals(body)) {
            notes.warn(
                    0,
                    0,
                    "markdown-defused",
                    "The text has brackets or quotes that would block the Markdown parser",
                    "took them as plain signs",
                    null);
        }
        return tagged(html, title);
    }

    private Read tagged(String html, @Nullable String title) {
        return new Read(BodyKind.MARKDOWN, SafeHtml.of(html, pictures, original, remotePictures, title));
    }

    private Read plain(String text, int start) {
        String body = start == 0 ? text : text.substring(start);
        String decoded = CharacterReferences.decoded(body);
        if (decoded.equals(body)) {
            return new Read(BodyKind.PLAIN, PlainBody.html(body, 0));
        }
        notes.note(0, 0, "html-entities", "HTML character references stand in the text", "decoded them once", null);
        return new Read(BodyKind.PLAIN, PlainBody.html(SourceText.cleaned(decoded), 0));
    }

    /**
     * Where the text goes on after a first line that says the title and nothing else, if it does go on. A small letter below it
     * goes on with its sentence.
     */
    private static int afterTitle(String text, int start, @Nullable String title) {
        int first = Spaces.skip(text, start);
        int end = text.indexOf('\n', first);
        boolean repeated = title != null
                && end > first
                && end - first < 2 * title.length() + 20
                && Likeness.letters(text.substring(first, end)).equals(Likeness.letters(title));
        boolean inSentence = repeated
                && end + 1 < text.length()
                && Character.isLowerCase(text.codePointAt(end + 1))
                && ".!?".indexOf(text.charAt(end - 1)) < 0;
        return repeated && !inSentence && !text.substring(end).isBlank() ? end : start;
    }
}
