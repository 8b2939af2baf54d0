package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

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
    void whatGoesIsNotRefused() {
        assertNull(Memory.CARDS_AND_DIGEST.refusal(100_000, 600L << 20));
        assertNull(Memory.CARDS.refusal(500_000, 512L << 20));
    }
}
