package org.broadsheet.read.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.read.address.Address;

/** The arguments of a sign of {@link TemplateMarks}, {@code src="a.png" caption="The mill"}, and what a reader can read of them. */
record MarkArguments(List<Argument> all) {

    /** Names of signs that stand for an address. */
    private static final Set<String> REFERENCES =
            Set.of("ref", "relref", "link", "post_url", "post_link", "post_path", "asset_path");

    private static final Pattern ARGUMENT = Pattern.compile(
            "(?:([\\w:-]{1,40}) {0,3}= {0,3})?(?:\"([^\"]*)\"|'([^']*)'|“([^”]*)”|\\{[\"'`]([^{}\"'`]*)[\"'`]\\}|([^\\s\"']{1,1000}))");

    /** Names of what a reader reads. */
    private static final Set<String> WORDS = Set.of(
            ("title caption text alt summary description heading label author cite source credit attr quote content name"
                            + " figcaption subtitle footer")
                    .split(" ", -1));

    /** One sign's argument; the name is empty when it has none. */
    record Argument(String name, String value, boolean quoted) {}

    static MarkArguments of(String written) {
        List<Argument> all = new ArrayList<>();
        Matcher arguments = ARGUMENT.matcher(written);
        while (arguments.find()) {
            String name = arguments.group(1);
            for (int i = 2; i <= 6; i++) {
                if (arguments.group(i) != null) {
                    all.add(new Argument(name == null ? "" : name.toLowerCase(Locale.ROOT), arguments.group(i), i < 6));
                }
            }
        }
        return new MarkArguments(List.copyOf(all));
    }

    /** The picture that these are the attributes of, with its caption beneath it; the caption alone when they name none. */
    String picture(String caption) {
        String source = "";
        String alt = "";
        for (Argument argument : all) {
            source = argument.name().equals("src") ? argument.value() : source;
            alt = argument.name().equals("alt") ? argument.value() : alt;
        }
        return source.isEmpty() ? caption : picture(source, alt, caption);
    }

    private static String picture(String source, String alt, String caption) {
        String words = caption.replaceAll("<[^<>]{0,300}>", "").strip();
        String shown =
                "![" + alt.replaceAll("[\\[\\]]", "") + "](" + source.strip().replace(" ", "%20") + ")";
        // Not as the title of the picture, which goes when the picture is missing.
        return words.isEmpty() ? shown : shown + "\n\n" + words;
    }

    /** What a reader can read of the sign {@code name}: its picture, its words, its address. */
    String shown(String name) {
        if (REFERENCES.contains(name)) {
            return all.isEmpty() ? "" : all.get(0).value();
        }
        String picture = "";
        String address = "";
        String alt = "";
        StringJoiner words = new StringJoiner(" – ");
        for (Argument argument : all) {
            String value = argument.value().strip();
            if (PictureFile.ending(value) != null && picture.isEmpty()) {
                picture = value;
            } else if (Address.of(value) != null) {
                address = value;
            } else if (argument.name().equals("alt")) {
                alt = value;
            } else if (argument.name().isEmpty() ? argument.quoted() && value.indexOf(' ') > 0 : isWords(argument)) {
                words.add(value);
            } else if ((argument.name().isEmpty() || argument.name().equals("id")) && value.matches("[\\w-]{6,20}")) {
                address = name.equals("youtube")
                        ? "https://www.youtube.com/watch?v=" + value
                        : name.equals("vimeo") ? "https://vimeo.com/" + value : address;
            }
        }
        if (!picture.isEmpty()) {
            return picture(picture, alt, words.toString());
        }
        String said = words.length() == 0 ? alt : words.toString();
        return said.isEmpty() || address.isEmpty() ? said + address : said + " " + address;
    }

    private static boolean isWords(Argument argument) {
        return WORDS.contains(argument.name()) && !argument.value().matches("true|false|\\d*");
    }
}
