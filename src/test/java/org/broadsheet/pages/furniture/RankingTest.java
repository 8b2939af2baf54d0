package org.broadsheet.pages.furniture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.broadsheet.pages.furniture.Ranking.Entry;
import org.broadsheet.pages.furniture.Ranking.Line;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void bars_of_a_ranking_show_the_share_of_the_first() {
        Ranking ranking =
                Ranking.of(List.of(new Entry("One", "", 1106, "articles"), new Entry("Two", "", 553, "articles")));
        assertEquals(
                new Line("One", "", "1,106", "articles", "M0 0h100v3H0z", 1),
                ranking.lines().get(0));
        assertEquals("M0 0h50v3H0z", ranking.lines().get(1).bar());
    }

    @Test
    void equal_figures_have_one_rank_and_the_next_counts_them_all() {
        Ranking ranking = Ranking.of(List.of(
                new Entry("A", "", 3, ""),
                new Entry("B", "", 2, ""),
                new Entry("C", "", 2, ""),
                new Entry("D", "", 1, "")));
        assertEquals(
                List.of(1, 2, 2, 4), ranking.lines().stream().map(Line::rank).toList());
    }

    @Test
    void equal_figures_have_no_bars() {
        Ranking ranking = Ranking.of(List.of(new Entry("One", "", 2, "articles"), new Entry("Two", "", 2, "articles")));
        assertFalse(ranking.lines().stream().anyMatch(line -> !line.bar().isEmpty()));
        assertEquals(List.of(1, 2), ranking.lines().stream().map(Line::rank).toList());
    }
}
