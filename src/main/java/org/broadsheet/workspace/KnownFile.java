package org.broadsheet.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.Article;
import org.broadsheet.article.Bytes;
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
 * @param place a hash of where on the disk it stood
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
        long place,
        long content,
        boolean lasting,
        @Nullable Article article,
        Map<String, String> pictures,
        List<Problem> problems) {

    /** The same in a file with the same bytes, last changed at another time or moved here. */
    public KnownFile at(long newModified, long newPlace) {
        return new KnownFile(path, size, newModified, newPlace, content, lasting, article, pictures, problems);
    }

    /** Writes all but the time and the place, which say nothing about what was found. */
    void write(Bytes out) {
        out.text(path);
        out.number(size);
        out.number(content);
        out.flag(lasting);
        out.flag(article != null);
        if (article != null) {
            ArticleCodec.write(article, out);
        }
        out.map(pictures);
        out.number(problems.size());
        for (Problem problem : problems) {
            out.text(problem.file());
            out.number(problem.line());
            out.number(problem.column());
            out.text(problem.code());
            out.text(problem.severity().name());
            out.text(problem.found());
            out.text(problem.assumed());
            out.text(problem.hint());
        }
    }

    static KnownFile read(long modified, long place, Bytes.Reader in) {
        return new KnownFile(
                in.needed(),
                in.large(),
                modified,
                place,
                in.large(),
                in.flag(),
                in.flag() ? ArticleCodec.read(in) : null,
                in.map(),
                problems(in));
    }

    private static List<Problem> problems(Bytes.Reader in) {
        List<Problem> problems = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            problems.add(new Problem(
                    in.needed(),
                    in.number(),
                    in.number(),
                    in.needed(),
                    Problem.Severity.valueOf(in.needed()),
                    in.needed(),
                    in.text(),
                    in.text()));
        }
        return problems;
    }
}
