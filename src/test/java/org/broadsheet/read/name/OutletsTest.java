package org.broadsheet.read.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.article.Outlet;
import org.broadsheet.text.WordLists;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletsTest {

    @Test
    void every_host_in_the_list_is_one_and_stands_once() {
        Map<String, String> names = new HashMap<>();
        WordLists.read(Outlets.class, "outlets.txt").forEach((name, hosts) -> {
            for (String host : hosts) {
                assertEquals(host.toLowerCase(Locale.ROOT), host);
                assertTrue(Outlets.isHost(host), host);
                assertFalse(host.startsWith("www."), host);
                assertEquals(null, names.put(host, name), host);
            }
        });
        assertTrue(names.size() > 500, () -> names.size() + " hosts");
    }

    @ParameterizedTest
    @CsvSource({
        "europe.chinadaily.com.cn, China Daily, china-daily",
        "usa.chinadaily.com.cn, China Daily, china-daily",
        "abc.net.au, ABC News (Australia), abc-news-australia",
        "koreajoongangdaily.joins.com, Korea JoongAng Daily, korea-joongang-daily",
        "oglobo.globo.com, O Globo, o-globo",
        "globo.com, globo.com, globo-com",
        "gullpost.example, gullpost.example, gullpost-example",
    })
    void an_outlet_is_known_by_its_host_and_those_below_it(String host, String name, String slug) {
        assertOutlet(name, slug, Outlets.of(null, host));
    }

    private static void assertOutlet(String name, String slug, @Nullable Outlet outlet) {
        assertNotNull(outlet);
        assertEquals(name, outlet.name());
        assertEquals(slug, outlet.slug());
    }

    @ParameterizedTest
    @CsvSource({
        "The Guardian, www.proquest.com, the-guardian",
        "The Guardian, theguardian.com, the-guardian",
        "The Gull Post, proquest.com, the-gull-post",
        "The Gull Post, gullpost.example, gullpost-example",
        "The Gull Post, notproquest.com, notproquest-com",
    })
    void what_a_database_holds_is_of_the_outlet_that_is_named(String name, String host, String slug) {
        assertOutlet(name, slug, Outlets.of(name, host));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Guardian (London) | The Guardian",
                "The Times (London, England) | The Times",
                "The Globe and Mail (Canada) | The Globe and Mail",
                "The Guardian (Charlottetown) | The Guardian (Charlottetown)",
                "The Gull Post (London) | The Gull Post (London)",
                "ABC News (Australia) | ABC News (Australia)",
            })
    void a_known_paper_is_meant_without_its_place_too(String named, String name) {
        Outlet outlet = Outlets.of(named, null);
        assertNotNull(outlet);
        assertEquals(name, outlet.name());
    }

    @Test
    void what_is_also_a_word_is_not_known_by_its_name_alone() {
        assertTrue(Outlets.soundsLikeOne("Politico"));
        assertTrue(Outlets.soundsLikeOne("Al Jazeera"));
        assertFalse(Outlets.soundsLikeOne("Science"));
        assertFalse(Outlets.soundsLikeOne("Time"));
    }
}
