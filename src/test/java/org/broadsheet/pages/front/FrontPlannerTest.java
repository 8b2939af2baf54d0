package org.broadsheet.pages.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.article.Origin;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Picture;
import org.broadsheet.digest.Story;
import org.broadsheet.pages.front.FrontPlan.Block;
import org.broadsheet.pages.front.FrontPlan.Layout;
import org.broadsheet.pages.front.FrontPlan.Row;
import org.broadsheet.pages.front.FrontPlan.Row.Kind;
import org.broadsheet.pages.plan.Invented;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontPlannerTest {

    private static final String TODAY = "2024-05-14";
    private static final String YESTERDAY = "2024-05-13";

    @Test
    void without_articles_there_is_nothing_to_plan() {
        assertNull(FrontPlanner.plan(Invented.contents(List.of())));
    }

    @ParameterizedTest
    @CsvSource({"1, ONE", "2, FEW", "7, FEW", "8, SOME", "24, SOME", "25, FULL", "100, FULL", "101, HEAVY"})
    void the_number_of_articles_decides_the_layout(int articles, Layout layout) {
        FrontPlan plan = plan(Invented.articles(articles, TODAY, "World"));
        assertEquals(layout, plan.layout());
        assertTrue(plan.oneDay());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 9, 11, 24, 25, 26, 60, 100, 101, 400})
    void no_article_stands_twice(int count) {
        List<Article> articles = mixed(count);
        Story story =
                Invented.story("s", articles.subList(0, Math.min(count, 6)).toArray(Article[]::new));
        List<Article> shown = all(plan(articles, story));
        assertEquals(shown.size(), new HashSet<>(shown).size());
    }

    @Test
    void nothing_is_in_brief_where_all_is_one_story() {
        List<Article> articles = Invented.articles(40, TODAY, "World");
        assertEquals(
                List.of(),
                plan(articles, Invented.story("s", articles.toArray(Article[]::new)))
                        .brief());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 7, 8, 12, 16, 20})
    void a_small_page_shows_every_article(int count) {
        assertEquals(count, all(plan(mixed(count))).size());
    }

    @Test
    void what_has_nothing_but_a_headline_stands_in_brief() {
        List<Article> articles = new ArrayList<>(Invented.articles(12, YESTERDAY, "World"));
        Article bare = Invented.article("A").on(TODAY).by("Outlet 1").words(0).made();
        articles.add(0, bare);
        FrontPlan plan = plan(articles);
        assertFalse(plan.second().contains(bare)
                || plan.third().contains(bare)
                || plan.lead().equals(bare));
        assertEquals(bare, plan.brief().get(plan.brief().size() - 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 140})
    void where_most_have_no_section_the_blocks_are_sources(int count) {
        List<Article> articles = new ArrayList<>(Invented.articles(count / 4, TODAY, "World"));
        for (int i = articles.size(); i < count; i++) {
            articles.add(Invented.article("News " + i)
                    .on(TODAY)
                    .by("Outlet " + i % 3)
                    .made());
        }
        List<Block> blocks = plan(articles).rows().stream()
                .flatMap(row -> row.blocks().stream())
                .toList();
        assertTrue(blocks.size() >= 3, blocks::toString);
        for (Block block : blocks) {
            assertTrue(block.source());
            assertTrue(block.heads().stream().allMatch(block.shelf().articles()::contains));
        }
        assertTrue(plan(Invented.articles(count, TODAY, "World")).rows().stream()
                .flatMap(row -> row.blocks().stream())
                .noneMatch(Block::source));
    }

    @Test
    void without_sections_and_sources_a_heavy_day_is_told_in_brief() {
        List<Article> articles = IntStream.range(0, 140)
                .mapToObj(n -> Invented.article("News " + n).on(TODAY).made())
                .toList();
        assertEquals(List.of(), plan(articles).rows());
        assertEquals(12, plan(articles).brief().size());
    }

    @Test
    void another_article_of_the_same_outlet_is_not_another_outlet_however_it_is_known() {
        Article lead = Invented.article("Lead").on(TODAY).by("Gull").words(900).made();
        Article same = Invented.article("Same").on(TODAY).by("Gull").made();
        Outlet gull = Objects.requireNonNull(same.outlet());
        Article given = same.with(
                same.published(),
                null,
                new Outlet(gull.name(), gull.host(), gull.slug(), Origin.HEADER),
                same.language());
        Article other = Invented.article("Other").on(TODAY).by("Tide").made();
        List<Article> day = new ArrayList<>(Invented.articles(10, TODAY, "World"));
        day.addAll(List.of(lead, given, other));
        FrontPlan plan = plan(day, Invented.story("s", lead, given, other));
        assertEquals(lead, plan.lead());
        assertEquals(List.of(other), plan.also());
    }

    @Test
    void briefs_tell_no_story_again_unless_there_is_little_else() {
        List<Article> day = Invented.articles(20, TODAY, "World");
        Story told = Invented.story("told", day.subList(0, 7).toArray(Article[]::new));
        FrontPlan plan = plan(day, told);
        assertEquals(6, plan.brief().size());
        assertTrue(plan.brief().stream().noneMatch(told.articles()::contains));

        Story most = Invented.story("most", day.subList(0, 15).toArray(Article[]::new));
        assertEquals(1, plan(day, most).brief().size(), "one more of the story, in a line");
    }

    @Test
    void the_story_of_most_outlets_leads() {
        List<Article> day = Invented.articles(20, TODAY, "World");
        Story small = Invented.story("small", day.get(0), day.get(1));
        Story large = Invented.story("large", day.get(12), day.get(13), day.get(14));
        FrontPlan plan = plan(day, small, large);
        assertTrue(large.articles().contains(plan.lead()));
        assertEquals(2, plan.also().size());
        assertTrue(large.articles().containsAll(plan.also()));
        assertTrue(small.articles().contains(plan.second().get(0)));
        assertFalse(small.articles().contains(plan.second().get(1)), "one story stands once beside the lead");
    }

    @Test
    void of_the_lead_story_the_article_with_the_picture_leads() {
        Picture picture = new Picture("pictures/a.png", false, "a.png", "A quay", null, null, 1200, 800);
        List<Article> day = new ArrayList<>(Invented.articles(12, TODAY, "World"));
        Article pictured = Invented.article("With a picture")
                .on(TODAY)
                .in("World")
                .by("Outlet 9")
                .picture(picture)
                .made();
        day.add(pictured);
        assertEquals(
                pictured,
                plan(day, Invented.story("s", day.get(0), day.get(1), pictured)).lead());
    }

    @Test
    void a_thin_day_is_filled_up_with_the_days_before_it() {
        List<Article> articles = new ArrayList<>(Invented.articles(3, TODAY, "World"));
        articles.addAll(Invented.articles(30, YESTERDAY, "Politics"));
        FrontPlan plan = plan(articles);
        assertFalse(plan.oneDay());
        assertEquals(FrontPlan.Layout.FULL, plan.layout());
        assertEquals(Invented.day(TODAY), plan.day());
    }

    @Test
    void a_full_day_stands_alone() {
        List<Article> articles = new ArrayList<>(Invented.articles(30, TODAY, "World"));
        articles.addAll(Invented.articles(30, YESTERDAY, "Politics"));
        FrontPlan plan = plan(articles);
        assertTrue(plan.oneDay());
    }

    @Test
    void undated_articles_fill_up_last() {
        List<Article> articles = new ArrayList<>(Invented.articles(2, TODAY, "World"));
        articles.add(Invented.article("Undated").made());
        FrontPlan plan = plan(articles);
        assertEquals(2, plan.second().size());
        assertEquals("Undated", plan.second().get(1).title());
    }

    @Test
    void sections_with_many_articles_are_wide_and_those_with_two_are_narrow() {
        List<Article> articles = new ArrayList<>();
        for (String section : List.of("World", "Politics", "Business")) {
            articles.addAll(Invented.articles(14, TODAY, section));
        }
        for (String section : List.of("Science", "Culture", "Sport")) {
            articles.addAll(Invented.articles(4, TODAY, section));
        }
        List<Row> rows = plan(articles).rows();
        assertEquals(
                List.of(Kind.FULL, Kind.MIDDLE, Kind.FULL, Kind.TRIO),
                rows.stream().map(Row::kind).toList());
        assertEquals(5, rows.get(0).blocks().get(0).heads().size());
    }

    @Test
    void a_heavy_day_has_fifteen_headlines_a_section_at_most() {
        List<Article> articles = new ArrayList<>();
        for (int section = 0; section < 20; section++) {
            articles.addAll(Invented.articles(40, TODAY, "Section " + section));
        }
        FrontPlan plan = plan(articles);
        assertEquals(12, plan.rows().size());
        assertTrue(plan.rows().stream().allMatch(row -> row.kind() == Kind.DENSE));
        assertTrue(all(plan).size() < 160, "the page does not grow with the day");
    }

    private static List<Article> mixed(int count) {
        List<Article> articles = new ArrayList<>();
        String[] sections = {"World", "Politics", "World", "Science", "World", "Sport", "Culture"};
        for (int i = 0; i < count; i++) {
            articles.add(Invented.article("Article " + i)
                    .on(i % 3 == 0 ? YESTERDAY : TODAY)
                    .in(sections[i % sections.length])
                    .by("Outlet " + i % 5)
                    .made());
        }
        return articles;
    }

    private static FrontPlan plan(List<Article> articles, Story... stories) {
        return assertNotNullPlan(FrontPlanner.plan(Invented.contents(articles, stories)));
    }

    private static FrontPlan assertNotNullPlan(@Nullable FrontPlan plan) {
        assertNotNull(plan);
        return plan;
    }

    private static List<Article> all(FrontPlan plan) {
        Stream<Article> blocks = plan.rows().stream()
                .flatMap(row -> row.blocks().stream())
                .flatMap((Block block) -> Stream.of(
                                Stream.of(block.lead()),
                                block.also().stream(),
                                block.stories().stream(),
                                block.heads().stream())
                        .flatMap(s -> s));
        return Stream.of(
                        Stream.of(plan.lead()),
                        plan.also().stream(),
                        plan.second().stream(),
                        plan.third().stream(),
                        blocks,
                        plan.brief().stream())
                .flatMap(s -> s)
                .toList();
    }
}
