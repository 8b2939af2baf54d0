package org.broadsheet.publish;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.pages.Masthead;
import org.broadsheet.pages.plan.Page;
import org.broadsheet.pages.plan.PlannedPage;

/**
 * Renders pages to bytes; the only place that knows the template engine. Every template sees three things: {@code page},
 * the record of its page kind; {@code site}, the {@link Masthead}; and {@code root}, the way from the page to the site's
 * root ("", "../", …).
 */
final class Templates {

    private final TemplateFiles files;
    private final PebbleEngine engine;

    Templates(TemplateFiles files) {
        this.files = files;
        engine = new PebbleEngine.Builder()
                .loader(new TemplateLoader(files))
                .strictVariables(true)
                .autoEscaping(true)
                .extension(new CacheTag())
                .addEscapingStrategy(EscapeFilter.HTML_ESCAPE_STRATEGY, new Escaping())
                .defaultLocale(Locale.ROOT)
                .methodAccessValidator(new PlainAccess())
                .build();
    }

    /**
     * Renders {@code page} into {@code out}. Safe from many threads.
     *
     * @throws TemplateFault when a template is wrong
     */
    void render(PlannedPage planned, Page page, Masthead site, String root, Utf8Writer out) {
        try {
            engine.getTemplate(planned.template())
                    .evaluate(out, Map.of("page", page, "site", site, "root", root), Locale.ROOT);
        } catch (PebbleException e) {
            throw fault(planned, e.getCause() instanceof PebbleException cause ? cause : e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StackOverflowError e) {
            throw new TemplateFault(
                    files.place(TemplateLoader.fileName(planned.template())) + ": the template includes itself", e);
        }
    }

    private TemplateFault fault(PlannedPage page, PebbleException e) {
        String template = e.getFileName() == null ? page.template() : e.getFileName();
        String line = e.getLineNumber() == null ? "" : ":" + e.getLineNumber();
        return new TemplateFault(
                files.place(TemplateLoader.fileName(template)) + line + ": " + reason(e) + " (while making "
                        + page.address() + ")",
                e);
    }

    /** Pebble tells of a missing name by the class in which it looked, and of its own settings. */
    private static String reason(PebbleException e) {
        return e instanceof AttributeNotFoundException missing
                ? "There is no “" + missing.getAttributeName() + "” here"
                : e.getPebbleMessage();
    }
}
