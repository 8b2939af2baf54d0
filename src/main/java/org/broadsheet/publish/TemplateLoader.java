package org.broadsheet.publish;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Gives the template engine templates by their plain names: "article" is {@code article.peb}. */
final class TemplateLoader implements Loader<String> {

    static final String SUFFIX = ".peb";

    private final TemplateFiles files;

    TemplateLoader(TemplateFiles files) {
        this.files = files;
    }

    @Override
    public Reader getReader(String name) {
        byte[] content = content(name);
        if (content == null) {
            throw new LoaderException(null, "There is no template “" + name + "”");
        }
        return new StringReader(new String(content, StandardCharsets.UTF_8));
    }

    @Override
    public boolean resourceExists(String name) {
        return content(name) != null;
    }

    private byte @Nullable [] content(String name) {
        try {
            return files.read(fileName(name));
        } catch (IOException e) {
            throw new LoaderException(e, "The template “" + name + "” cannot be read");
        }
    }

    static String fileName(String name) {
        return name.endsWith(SUFFIX) ? name : name + SUFFIX;
    }

    @Override
    public String resolveRelativePath(String relativePath, String anchorPath) {
        return relativePath;
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public void setCharset(String charset) {}

    @Override
    public void setPrefix(String prefix) {}

    @Override
    public void setSuffix(String suffix) {}
}
