package org.broadsheet.pages.front;

import java.time.LocalDate;
import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.pages.plan.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * Which article stands where on the front page. No article stands on it twice.
 *
 * @param layout by the number of articles there are to show
 * @param day the latest day with articles; null when no article has a day
 * @param oneDay whether everything on the page is of that day
 * @param lead the weightiest
 * @param also the lead's story in other outlets, at most four
 * @param second beside the lead
 * @param third beneath them, three or four, or none
 * @param rows the sections, or the sources where most articles have no section
 * @param brief what is left, in one line each
 */
record FrontPlan(
        Layout layout,
        @Nullable LocalDate day,
        boolean oneDay,
        Article lead,
        List<Article> also,
        List<Article> second,
        List<Article> third,
        List<Row> rows,
        List<Article> brief) {

    /** By the number of articles there are to show. */
    enum Layout {
        /** One article. */
        ONE,
        /** 2 to 7: a lead and a stack. */
        FEW,
        /** 8 to 24: also a second tier, and briefs. */
        SOME,
        /** 25 to 100: also blocks by section. */
        FULL,
        /** More: dense blocks. */
        HEAVY;

        static final int FULL_FROM = 25;
        static final int FULL_TO = 100;

        static Layout of(int articles) {
            if (articles > FULL_TO) {
                return HEAVY;
            }
            return articles >= FULL_FROM ? FULL : articles >= 8 ? SOME : articles >= 2 ? FEW : ONE;
        }
    }

    /** Sections, or sources, side by side. */
    record Row(Kind kind, List<Block> blocks) {

        /** How a row is set. */
        enum Kind {
            /** One with its lead at the side. */
            FULL,
            /** One with its lead in the middle. */
            MIDDLE,
            /** One of a heavy day. */
            DENSE,
            /** Two narrow ones. */
            PAIR,
            /** Three narrow ones. */
            TRIO;

            /** Whether each has the whole width, and room to tell. */
            boolean isWide() {
                return this == FULL || this == MIDDLE;
            }
        }
    }

    /**
     * A section or a source.
     *
     * @param source whether it is a source
     * @param shelf all its articles
     * @param lead its weightiest article that stands nowhere else
     * @param also the lead's story in other outlets
     * @param stories two with a summary; only in a full block
     * @param heads headlines
     */
    record Block(
            boolean source,
            Shelf shelf,
            Article lead,
            List<Article> also,
            List<Article> stories,
            List<Article> heads) {}
}
