package org.broadsheet.search;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.broadsheet.browser.Chromium;
import org.broadsheet.search.Samples.Sample;

/**
 * Measures a search over a million made-up articles in Chromium: bytes, files, and the longest time that the page could not
 * answer its reader. By hand: {@code java … MillionArticles <site folder> [how many]}.
 */
final class MillionArticles {

    private MillionArticles() {}

    public static void main(String[] args) throws IOException {
        Path site = Path.of(args[0]);
        int count = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        if (!Files.exists(site.resolve("search.html"))) {
            build(site, count);
        }
        try (Chromium chromium = Chromium.start()) {
            for (String query :
                    List.of("rare7", "common1+common2", "common1+common2+common3", "common1+rare7", "comon1+rare9")) {
                measure(chromium, site, query);
            }
        }
    }

    /** Three words that are in 12 % of the articles each, and rare ones; everything else costs nothing here. */
    private static void build(Path site, int count) throws IOException {
        SearchSite.build(site);
        long start = System.nanoTime();
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Random random = new Random(i);
            StringBuilder text = new StringBuilder();
            for (int c = 1; c <= 3; c++) {
                for (int times = random.nextInt(100) < 12 ? 1 + random.nextInt(3) : 0; times > 0; times--) {
                    text.append("common").append(c).append(' ');
                }
            }
            for (int w = 0; w < 20; w++) {
                text.append("rare")
                        .append((int) Math.pow(200_000, random.nextDouble()))
                        .append(' ');
            }
            String day = LocalDate.of(2000, 1, 1).plusDays(i / 150).toString();
            samples.add(Samples.sample(i, "Article number " + i, text.toString(), day, "World", "Courier", "en"));
        }
        Samples.index(Samples.into(site), samples, List.of(), SearchOptions.of(count, "en"));
        System.out.printf(Locale.ROOT, "%d articles indexed in %.1f s%n", count, (System.nanoTime() - start) / 1e9);
    }

    private static void measure(Chromium chromium, Path site, String query) {
        Page page = chromium.browser().newPage();
        page.setDefaultTimeout(120_000);
        page.addInitScript("window.tasks = [];"
                + "new PerformanceObserver(list => list.getEntries().forEach(e => tasks.push(Math.round(e.duration))))"
                + ".observe({type: 'longtask', buffered: true});");
        long[] bytes = new long[2];
        page.onRequest(request -> {
            String path = java.net.URI.create(request.url()).getPath();
            if (path.contains("/search/")) {
                bytes[0]++;
                bytes[1] += gzip(Path.of(path));
            }
        });
        long start = System.nanoTime();
        page.navigate(site.resolve("search.html").toUri() + "?q=" + query);
        page.waitForCondition(() -> page.locator(".item").count() > 0);
        double seconds = (System.nanoTime() - start) / 1e9;
        page.waitForTimeout(500);
        System.out.printf(
                Locale.ROOT,
                "%s: %s %.2f s, %d files, %d bytes gzip, tasks over 50 ms: %s%n",
                query,
                page.locator("[role=status]").textContent(),
                seconds,
                bytes[0],
                bytes[1],
                page.evaluate("tasks.join(' ')"));
        page.close();
    }

    private static long gzip(Path file) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (java.util.zip.GZIPOutputStream zip = new java.util.zip.GZIPOutputStream(out)) {
            Files.copy(file, zip);
        } catch (IOException e) {
            return 0;
        }
        return out.size();
    }
}
