package org.broadsheet.serve;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as it is served: with the script that loads it again when the site changes. The file on disk stays as it is.
 *
 * <p>The bytes are treated as ISO 8859-1, so that all that is not ours goes through unchanged, whatever it is.
 */
final class LivePage {

    static final String SCRIPT = "/.broadsheet/reload.js";
    static final String EVENTS = "/.broadsheet/events";

    private static final Pattern HEAD_START = Pattern.compile("<head\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEAD_END = Pattern.compile("</head\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern META = Pattern.compile("<meta\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern IS_POLICY =
            Pattern.compile("\\bhttp-equiv\\s*=\\s*[\"']?content-security-policy[\"'\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTENT =
            Pattern.compile("\\bcontent\\s*=\\s*(\"[^\"]*\"|'[^']*')", Pattern.CASE_INSENSITIVE);

    private final String origin;
    private final String version;

    /**
     * Pages of one version of the site.
     *
     * @param origin "http://localhost:8089", by which the browser calls us
     * @param version of the site; letters, digits and "-"
     */
    LivePage(String origin, String version) {
        this.origin = origin;
        this.version = version;
    }

    /** The page with our script in it. */
    byte[] of(byte[] page) {
        String text = new String(page, StandardCharsets.ISO_8859_1);
        String script = "<script src=\"" + SCRIPT + "?v=" + version + "\" defer></script>";
        Matcher end = HEAD_END.matcher(text);
        if (!end.find()) {
            return (text + script).getBytes(StandardCharsets.ISO_8859_1);
        }
        String head = text.substring(0, end.start());
        String opened = META.matcher(head).replaceAll(meta -> Matcher.quoteReplacement(opened(meta.group())));
        return (opened + script + text.substring(end.start())).getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * The page for lost readers, whose links count from the root although the reader stands anywhere. What comes before
     * the policy of the page is not judged by it.
     */
    byte[] ofLost(byte[] page) {
        String text = new String(page, StandardCharsets.ISO_8859_1);
        String based = HEAD_START.matcher(text).replaceFirst("$0<base href=\"/\">");
        return of(based.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String opened(String meta) {
        Matcher content = CONTENT.matcher(meta);
        if (!IS_POLICY.matcher(meta).find() || !content.find()) {
            return meta;
        }
        String quoted = content.group(1);
        String quote = quoted.substring(0, 1);
        Policy policy = new Policy(quoted.substring(1, quoted.length() - 1));
        boolean forScript = policy.allow(origin + SCRIPT, "script-src-elem", "script-src", "default-src");
        boolean forEvents = policy.allow(origin + EVENTS, "connect-src", "default-src");
        return forScript || forEvents
                ? meta.substring(0, content.start(1)) + quote + policy + quote + meta.substring(content.end(1))
                : meta;
    }
}
