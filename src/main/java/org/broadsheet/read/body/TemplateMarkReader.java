package org.broadsheet.read.body;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.read.address.Address;
import org.broadsheet.read.source.Notes;

/** Takes the signs of {@link TemplateMarks} out of a text. Every pattern looks at a bounded stretch, and no line end is lost. */
final class TemplateMarkReader {

    /** A shortcode of Hugo: {@code {{< figure src="a.png" >}}}, {@code {{% /note %}}}. */
    private static final Pattern HUGO =
            Pattern.compile("\\{\\{([<%]) *(/?) *([\\w./-]{1,60})([^{}]{0,1500}?)[>%]\\}\\}");

    private static final Pattern LIQUID = Pattern.compile("\\{%-? *([a-z_]{2,30})\\b([^{}%]{0,500}?)-? *%\\}");

    /** Tags of Jekyll, Hexo and Octopress; {@code {% x %}} may be what somebody writes about. */
    private static final Set<String> LIQUID_TAGS =
            Set.of(("include include_relative include_cached raw endraw highlight"
                            + " endhighlight codeblock endcodeblock if elsif else endif unless endunless for endfor assign capture endcapture"
                            + " link post_url post_link post_path img asset_img asset_path image figure endfigure youtube vimeo embed blockquote"
                            + " endblockquote pullquote endpullquote gallery endgallery gist")
                    .split(" ", -1));

    /** Those of them that need no end. */
    private static final Set<String> EITHER = Set.of("figure", "gallery");

    /** Attributes as kramdown writes them: {@code {: .lead}}. */
    private static final Pattern KRAMDOWN =
            Pattern.compile(" {0,3}\\{: ?(?:[.#][\\w-]|[\\w-]{1,30}=|(?:no_)?toc\\b)[^{}]{0,200}\\}");

    private static final Pattern MDX_COMMENT = Pattern.compile("\\{/\\*.{0,500}?\\*/\\}");

    private static final Pattern MDX_LINE = Pattern.compile(
            "import (?:[\\w*{][^'\"]{0,300} from )?(['\"])[^'\"]{1,300}\\1;?|export (?:const|default|function|let) .{0,500}[;})\\]]");

    private static final Pattern COMPONENT = Pattern.compile(
            "<(/?)([A-Z]\\w{0,40})((?:\\s(?:[^<>{}\"']|\"[^\"]{0,300}\"|'[^']{0,300}'|\\{[^{}]{0,300}\\}){0,400}+)?)/?>");

    /** A shortcode of WordPress or a tag of a forum: {@code [gallery ids="1,2"]}, {@code [/caption]}, {@code [quote=Ada]}. */
    private static final Pattern BRACKETS =
            Pattern.compile("(?<![\\\\!\\[])\\[(/?)([A-Za-z][\\w-]{0,40})((?:[ =][^\\[\\]]{0,1000})?)/?\\](?![(:])");

    private static final Pattern CLOSING = Pattern.compile("\\{%-? *(end[a-z]{2,20})\\b|\\[/([A-Za-z][\\w-]{0,40})\\]");

    private static final Pattern CAPTION = Pattern.compile(
            "\\[caption\\b[^\\[\\]]{0,500}\\] *(?:<a [^<>]{0,1000}> *)?<img ([^<>]{0,2000})> *(?:</a>)?([^\\[\\]]{0,1500})\\[/caption\\]");

    private static final Pattern FORUM_LINK =
            Pattern.compile("(?i)\\[url=[\"']?(https?://[^\\s\\[\\]\"']{1,1000})[\"']?\\]([^\\[\\]]{1,500})\\[/url\\]");

    private static final Pattern FORUM_PICTURE =
            Pattern.compile("(?i)\\[img[^\\[\\]]{0,100}\\] *(https?://[^\\s\\[\\]]{1,1000}) *\\[/img\\]");

    private static final Set<String> CODE = Set.of("highlight", "codeblock", "code", "sourcecode");

    /** The end of code that such a sign began. */
    private static final Pattern CODE_END = Pattern.compile(
            " {0,3}(?:\\{\\{[<%] */ *(?:highlight|code) *[>%]\\}\\}|\\{%-? *end(?:highlight|codeblock) *-?%\\}) *");

    /** What templates put before a path: {@code ({{ site.baseurl }}/a.png)}, {@code ({{ "/a.png" | relative_url }})}. */
    private static final Pattern TARGET = Pattern.compile(
            "(?<=\\]\\()\\{\\{ {0,3}(?:site\\.(?:baseurl|url)|[\"']([^\"'{}]{1,300})[\"'][^{}]{0,100}) {0,3}\\}\\}");

    private final Set<String> found = new LinkedHashSet<>();
    private final Set<String> pairs = new HashSet<>();
    private boolean mdx;

    /** {@code text} without them; what stands before {@code start} is left alone. */
    String read(String text, int start, Notes notes) {
        Matcher closings = CLOSING.matcher(text).region(start, text.length());
        while (closings.find()) {
            String end = closings.group(1) != null ? closings.group(1) : closings.group(2);
            pairs.add(end.toLowerCase(Locale.ROOT));
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, start);
        CodeLines code = new CodeLines();
        boolean codeMark = false;
        String[] lines = text.substring(start).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            int more = 0;
            while (isOpen(line) && more < 12 && i + 1 < lines.length && !lines[i + 1].isBlank()) {
                line += " " + lines[++i].strip();
                more++;
            }
            if (codeMark && CODE_END.matcher(line).matches()) {
                line = "```";
                codeMark = false;
            }
            if (!code.isCode(line)) {
                line = line(line);
                codeMark = line.startsWith("```") && code.isCode(line);
            }
            out.append(line).append("\n".repeat(more)).append(i + 1 < lines.length ? "\n" : "");
        }
        if (found.isEmpty()) {
            return text;
        }
        StringJoiner named = new StringJoiner(", ");
        found.stream().limit(3).forEach(mark -> named.add(Notes.quoted(mark)));
        notes.note(
                0,
                0,
                "template-marks",
                "The text has signs for a program that makes sites: " + named,
                "left them out, and kept the words, pictures and addresses in them",
                null);
        return out.toString();
    }

    /** Whether a shortcode goes on in the next line. */
    private static boolean isOpen(String line) {
        int last = Math.max(line.lastIndexOf("{{<"), line.lastIndexOf("{{%"));
        return last >= 0 && line.indexOf("}}", last) < 0 && line.length() < 1500;
    }

    private String line(String line) {
        String bare = line.strip();
        if ((bare.startsWith("import ") || bare.startsWith("export "))
                && MDX_LINE.matcher(bare).matches()) {
            mdx = true;
            return marked("import", "");
        }
        if (line.indexOf('{') < 0 && line.indexOf('[') < 0 && !mdx) {
            return line;
        }
        String changed = CodeLines.outsideOfSpans(line, prose -> prose(prose, bare));
        return changed.isBlank() && !bare.isEmpty() ? "" : changed;
    }

    private String prose(String text, String line) {
        String prose = text;
        if (prose.indexOf('{') >= 0) {
            prose = TARGET.matcher(prose).replaceAll(target -> quoted(target.group(1) == null ? "" : target.group(1)));
            prose = HUGO.matcher(prose).replaceAll(mark -> quoted(hugo(mark, line)));
            prose = LIQUID.matcher(prose).replaceAll(mark -> quoted(liquid(mark, line)));
            prose = KRAMDOWN.matcher(prose)
                    .replaceAll(mark -> quoted(marked(mark.group().strip(), "")));
            prose = MDX_COMMENT.matcher(prose).replaceAll(mark -> quoted(marked("{/* */}", "")));
        }
        if (mdx && prose.indexOf('<') >= 0) {
            prose = COMPONENT
                    .matcher(prose)
                    .replaceAll(mark -> quoted(marked(
                            "<" + mark.group(2) + ">",
                            MarkArguments.of(mark.group(3)).shown(mark.group(2)))));
        }
        if (prose.indexOf('[') >= 0) {
            prose = CAPTION.matcher(prose)
                    .replaceAll(mark -> quoted(
                            marked("[caption]", MarkArguments.of(mark.group(1)).picture(mark.group(2)))));
            prose = FORUM_LINK
                    .matcher(prose)
                    .replaceAll(mark -> quoted(marked("[url]", "[" + mark.group(2) + "](" + mark.group(1) + ")")));
            prose = FORUM_PICTURE
                    .matcher(prose)
                    .replaceAll(mark -> quoted(marked("[img]", "![](" + mark.group(1) + ")")));
            prose = BRACKETS.matcher(prose).replaceAll(mark -> quoted(brackets(mark, line)));
        }
        return prose;
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }

    private String marked(String mark, String shown) {
        found.add(mark);
        return shown;
    }

    private String hugo(MatchResult mark, String line) {
        String name = mark.group(3);
        String sign = mark.group(1).equals("<") ? "{{< " + name + " >}}" : "{{% " + name + " %}}";
        boolean alone = mark.group().equals(line);
        if (CODE.contains(name) && alone) {
            return marked(sign, fence(mark.group(4)));
        }
        return marked(
                sign, mark.group(2).isEmpty() ? MarkArguments.of(mark.group(4)).shown(name) : "");
    }

    private String liquid(MatchResult mark, String line) {
        String name = mark.group(1);
        boolean lone = LIQUID_TAGS.contains("end" + name) && !pairs.contains("end" + name);
        if (!LIQUID_TAGS.contains(name) || (lone && !EITHER.contains(name))) {
            return mark.group();
        }
        String sign = "{% " + name + " %}";
        String opened = name.startsWith("end") ? name.substring(3) : name;
        if (CODE.contains(opened) && mark.group().equals(line)) {
            return marked(sign, fence(opened.equals(name) ? mark.group(2) : ""));
        }
        boolean control = name.startsWith("end")
                || Set.of("if", "elsif", "else", "unless", "for", "assign", "capture")
                        .contains(name);
        boolean quote = name.equals("blockquote") || name.equals("pullquote");
        return marked(
                sign,
                control
                        ? ""
                        : quote
                                ? mark.group(2).strip()
                                : MarkArguments.of(mark.group(2)).shown(name));
    }

    private static String fence(String arguments) {
        return "```" + arguments.strip().split("[ \\t]", 2)[0].replaceAll("[^\\w+#-]", "");
    }

    private String brackets(MatchResult mark, String line) {
        String name = mark.group(2).toLowerCase(Locale.ROOT);
        String arguments = mark.group(3);
        List<MarkArguments.Argument> all = MarkArguments.of(arguments).all();
        boolean named = all.stream().anyMatch(one -> !one.name().isEmpty() && one.quoted())
                && all.stream().noneMatch(one -> one.name().isEmpty() && !one.quoted());
        boolean alone = (TemplateMarks.ALONE.contains(name) && mark.group().equals(line))
                || (isVideo(name) && all.size() == 1 && Address.of(all.get(0).value()) != null);
        boolean paired = pairs.contains(name) && (arguments.isEmpty() || arguments.startsWith("=") || named);
        if (!paired && !named && !alone) {
            return mark.group();
        }
        return marked(
                "[" + name + "]",
                mark.group(1).isEmpty() ? MarkArguments.of(arguments).shown(name) : "");
    }

    private static boolean isVideo(String name) {
        return name.equals("youtube") || name.equals("vimeo") || name.equals("embed") || name.equals("video");
    }
}
