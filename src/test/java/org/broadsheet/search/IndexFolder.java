package org.broadsheet.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.search.Samples.Sample;

/**
 * Makes a search index from a folder of saved articles and tells what it took: for measurements by hand.
 *
 * <p>{@code java … IndexFolder <folder of articles> <site folder> [how many of the articles, the oldest]}
 */
final class IndexFolder {

    private static final Pattern DAY =
            Pattern.compile("/(20\\d\\d)/(\\d\\d?|[a-z]{3})/(\\d\\d?)/|/(20\\d\\d)-(\\d\\d)-(\\d\\d)");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private IndexFolder() {}

    /** A file and the day of its article, "" for none. */
    private record Dated(Path file, String day) {}

    public static void main(String[] args) throws IOException {
        List<Dated> dated = oldestFirst(Path.of(args[0]));
        if (args.length > 2) {
            dated = dated.subList(0, Math.min(dated.size(), Integer.parseInt(args[2])));
        }
        AtomicLong bytes = new AtomicLong();
        AtomicLong places = new AtomicLong();
        AtomicInteger files = new AtomicInteger();
        SearchFiles into = Samples.into(Path.of(args[1]));
        SearchFiles counting = (address, content) -> {
            (address.contains("/p/") || address.endsWith("p.js") ? places : bytes).addAndGet(content.length);
            files.incrementAndGet();
            into.put(address, content);
        };
        long start = System.nanoTime();
        long busy = processor();
        long reading = 0;
        List<Sample> samples = new ArrayList<>();
        for (Dated one : dated) {
            long before = processor();
            samples.add(sample(samples.size(), Files.readString(one.file)));
            reading += processor() - before;
        }
        Samples.index(counting, samples, List.of(), SearchOptions.of(dated.size(), "en"));
        System.out.printf(
                Locale.ROOT,
                "%d articles: %.2f s, %.3f ms of processor time each; %d files, %.0f bytes each, places %.0f bytes each%n",
                dated.size(),
                (System.nanoTime() - start) / 1e9,
                (processor() - busy - reading) / 1e6 / dated.size(),
                files.get(),
                (double) bytes.get() / dated.size(),
                (double) places.get() / dated.size());
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static List<Dated> oldestFirst(Path folder) throws IOException {
        List<Dated> dated = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                Matcher matcher = DAY.matcher(field(Files.readString(path), "url"));
                dated.add(new Dated(path, matcher.find() ? day(matcher) : ""));
            }
        }
        dated.sort(Comparator.comparing(Dated::day));
        return dated;
    }

    static Sample sample(int id, String file) {
        String text = file.replace("\r\n", "\n").replace("\uFEFF", "");
        int end = text.indexOf("\n---", 3);
        String head = text.substring(0, Math.max(0, end));
        String body = text.substring(Math.min(text.length(), end + 4)).strip();
        String url = field(head, "url");
        String title = field(head, "title");
        Matcher matcher = DAY.matcher(url);
        String day = matcher.find() ? day(matcher) : null;
        String host = url.replaceFirst("^https?://(www\\.|edition\\.)?", "").replaceFirst("[/:].*", "");
        String section = url.replaceFirst("^https?://[^/]*/", "").replaceFirst("/.*", "");
        return Samples.sample(id, title.isEmpty() ? "article " + id : title, body, day, section, host, "en", List.of());
    }

    private static String day(Matcher matcher) {
        if (matcher.group(4) != null) {
            return matcher.group(4) + "-" + matcher.group(5) + "-" + matcher.group(6);
        }
        String month = matcher.group(2);
        int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MONTHS.indexOf(month) / 3 + 1;
        return LocalDate.of(Integer.parseInt(matcher.group(1)), number, Integer.parseInt(matcher.group(3)))
                .toString();
    }

    private static String field(String head, String name) {
        int at = head.indexOf("\n" + name + ":");
        if (at < 0) {
            return "";
        }
        int end = head.indexOf('\n', at + 1);
        String value = head.substring(at + name.length() + 2, end < 0 ? head.length() : end)
                .strip();
        return value.replaceAll("^[\"']|[\"']$", "");
    }
}
