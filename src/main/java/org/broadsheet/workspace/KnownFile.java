package org.broadsheet.workspace;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.Article;
import org.broadsheet.article.Hash64;
import org.broadsheet.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a former build found in one file of the seeds folder.
 *
 * @param path relative to the seeds folder
 * @param size in bytes
 * @param modified when it was last changed, in nanoseconds since 1970; 0 when that says nothing, since the file was as
 *     young as the build
 * @param content the {@link Hash64} of its bytes
 * @param lasting whether the bytes alone decide what was found
 * @param article null when it was none
 * @param pictures the local pictures that it shows: address in the site, and file relative to the seeds folder
 * @param problems what was repaired or assumed
 */
public record KnownFile(
        String path,
        long size,
        long modified,
        long content,
        boolean lasting,
        @Nullable Article article,
        Map<String, String> pictures,
        List<Problem> problems) {

    /** The same in a file with the same bytes, last changed at another time. */
    public KnownFile at(long newModified) {
        return new KnownFile(path, size, newModified, content, lasting, article, pictures, problems);
    }

    /** Writes all but the time, which says nothing about what was found. */
    void write(DataOutput out) throws IOException {
        ArticleCodec.text(path, out);
        out.writeLong(size);
        out.writeLong(content);
        out.writeBoolean(lasting);
        out.writeBoolean(article != null);
        if (article != null) {
            ArticleCodec.write(article, out);
        }
        ArticleCodec.map(pictures, out);
        out.writeInt(problems.size());
        for (Problem problem : problems) {
            ArticleCodec.text(problem.file(), out);
            out.writeInt(problem.line());
            out.writeInt(problem.column());
            ArticleCodec.text(problem.code(), out);
            ArticleCodec.text(problem.severity().name(), out);
            ArticleCodec.text(problem.found(), out);
            ArticleCodec.text(problem.assumed(), out);
            ArticleCodec.text(problem.hint(), out);
        }
    }

    static KnownFile read(long modified, DataInput in) throws IOException {
        return new KnownFile(
                ArticleCodec.needed(in),
                in.readLong(),
                modified,
                in.readLong(),
                in.readBoolean(),
                in.readBoolean() ? ArticleCodec.read(in) : null,
                ArticleCodec.map(in),
                problems(in));
    }

    private static List<Problem> problems(DataInput in) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            problems.add(new Problem(
                    ArticleCodec.needed(in),
                    in.readInt(),
                    in.readInt(),
                    ArticleCodec.needed(in),
                    Problem.Severity.valueOf(ArticleCodec.needed(in)),
                    ArticleCodec.needed(in),
                    ArticleCodec.text(in),
                    ArticleCodec.text(in)));
        }
        return problems;
    }
}
