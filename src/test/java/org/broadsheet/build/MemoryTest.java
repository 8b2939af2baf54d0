package org.broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MemoryTest {

    @Test
    void tooManyArticlesAreRefusedWithWhatIsNeeded() {
        assertEquals(
                "1,000,000 articles need 1,279 MB of memory, and Java may use 512 MB."
                        + " Give more: java -Xmx2048m -jar …",
                Memory.CARDS_AND_DIGEST.refusal(1_000_000, 512L << 20));
    }

    @Test
    void theLauncherTakesMoreMemoryFromItsVariable() {
        System.setProperty("broadsheet.launcher", "sh");
        try {
            assertEquals("Give more: BROADSHEET_OPTS=-Xmx4g", Memory.howToGive("4g"));
        } finally {
            System.clearProperty("broadsheet.launcher");
        }
        assertEquals("Give more: java -Xmx4g -jar …", Memory.howToGive("4g"));
    }

    @Test
    void oneArticleIsRefusedInGoodEnglish() {
        String refusal = Memory.CARDS.refusal(1, 1 << 20);
        assertTrue(refusal != null && refusal.startsWith("1 article needs "), refusal);
    }

    @Test
    void whatGoesIsNotRefused() {
        assertNull(Memory.CARDS_AND_DIGEST.refusal(100_000, 600L << 20));
        assertNull(Memory.CARDS.refusal(500_000, 512L << 20));
    }
}
