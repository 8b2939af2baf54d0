package org.broadsheet.read.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.broadsheet.read.Desk;
import org.junit.jupiter.api.Test;

class GridTablesTest {

    private static final String TABLE =
            "+-------+--------+\n| Crop  | Tonnes |\n+=======+========+\n| Wheat | 1200   |\n+-------+--------+";

    @Test
    void a_drawn_table_keeps_its_lines() {
        String html = Desk.read("a.md", "# Harvest\n\nIt was large.\n\n" + TABLE + "\n\nBarley *fell*.")
                .body()
                .html();
        assertTrue(html.contains("<pre><code>" + TABLE + "\n</code></pre>"), html);
        assertTrue(html.contains("<p>Barley <em>fell</em>.</p>"), html);
    }

    @Test
    void code_and_other_lines_stay_as_they_are() {
        String code = "```\n" + TABLE + "\n```";
        assertEquals(code, GridTables.fenced(code));
        assertFalse(GridTables.isIn("a | b\n---|---\n1 | 2", 0));
    }

    @Test
    void a_table_at_the_end_is_closed() {
        assertEquals("```\n" + TABLE + "\n```", GridTables.fenced(TABLE));
    }
}
