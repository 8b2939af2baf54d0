package org.broadsheet.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.broadsheet.article.Origin;
import org.broadsheet.article.Section;
import org.broadsheet.read.address.Address;
import org.broadsheet.read.date.AddressDate;
import org.broadsheet.read.date.Moment;
import org.broadsheet.read.date.PossibleDays;
import org.broadsheet.read.name.Outlets;
import org.broadsheet.read.name.Sections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://www.cnn.com/2023/03/20/europe/some-visit/index.html | 2023-03-20 | Europe",
                "https://www.nytimes.com/2023/03/20/world/europe/some-visit.html | 2023-03-20 | World",
                "https://www.theguardian.com/world/2023/nov/20/some-visit | 2023-11-20 | World",
                "https://www.theguardian.com/commentisfree/2023/nov/20/a-view | 2023-11-20 | Opinion",
                "https://www.bbc.com/news/world-europe-65012345 |  | Europe",
                "https://www.bbc.co.uk/news/world-us-canada-65012345 |  | US",
                "https://www.bbc.co.uk/news/technology-65012345 |  | Technology",
                "https://www.bbc.co.uk/sport/football/65012345 |  | Sport",
                "https://www.washingtonpost.com/politics/2023/03/20/a-vote/ | 2023-03-20 | Politics",
                "https://www.lemonde.fr/international/article/2023/03/20/une-visite_6166_3210.html | 2023-03-20 | World",
                "https://www.zeit.de/politik/ausland/2023-03/ein-besuch | 2023-03 | Politik",
                "https://www.lemonde.fr/economie/article/2023/03/20/une-visite_6166_3210.html | 2023-03-20 | Économie",
                "https://www.france24.com/en/europe/20230320-a-visit | 2023-03-20 | Europe",
                "https://www.elcorreo.com/deportes/un-fichaje-20230320201502-nt.html | 2023-03-20 | Deportes",
                "https://a.example/code-20230320991502.html | |",
                "https://www.latimes.com/business/story/2023-03-20/a-strike | 2023-03-20 | Business",
                "https://a.example/2023_03_20/slug | 2023-03-20 |",
                "https://web.archive.org/web/20240105101010/https://www.cnn.com/2023/03/20/europe/x/index.html | 2023-03-20 | Europe",
                "https://web.archive.org/web/2024*/nothing | |",
                "https://archive.ph/2024.01.05-101010/https://www.cnn.com/2023/03/20/europe/x/index.html | 2023-03-20 | Europe",
                "https://github.com/adamoor/quay | |",
                "https://a.example/news/2023/3/2/slug | 2023-03-02 |",
                "https://a.example/harbour/a-slug-1679292900 | 2023-03-20 | Harbour",
                "https://a.example/gardens/6417f3a4e8b5c9d2f0a1b2c3 | 2023-03-20 | Gardens",
                "https://a.example/a-season-2010-11-review |  |",
                "https://a.example/2023/13/45/slug |  |",
                "https://a.example/1985/03/20/slug | 1985-03-20 |",
                "https://a.example/1385/03/20/slug |  |",
                "https://a.example/1985/03/slug |  |",
                "https://a.example/slug-19850320 |  |",
                "https://a.example/2031/03/20/slug |  |",
                "https://a.example/markets/slug |  | Business",
                "https://a.example/de/harbour/slug |  | Harbour",
                "https://a.example/2010/POLITICS/08/13/slug/index.html | 2010-08-13 | Politics",
                "https://arabic.a.example/2013/middle_east/8/3/slug | 2013-08-03 |",
                "https://a.example/2010/harbour/13/08/slug |  | Harbour",
                "https://tides.a.example/tides/story?id=7 |  |",
                "https://a.example/slug |  |",
                "https://a.example/ |  |",
                "https://a.example/Sports/a-slug/story?id=52010243 |  | Sport",
            })
    void date_and_section_stand_in_the_address(String written, String date, String section) {
        Address address = Address.of(written);
        assertNotNull(address);
        Moment moment = new AddressDate(new PossibleDays(Desk.TODAY.plusDays(1))).in(address.path());
        assertEquals(date, moment == null ? null : moment.from(Origin.ADDRESS).value());
        Section found = Sections.in(address);
        assertEquals(section, found == null ? null : found.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.example/x/",
                "https://www.a.example/x?utm_source=mail&utm_medium=x",
                "https://m.a.example/x?fbclid=1#top",
                "https://amp.a.example/x/amp",
                "HTTPS://A.Example:443/x/index.html?gclid=2&cid=3",
                "<https://a.example/x>",
                "[the text](https://a.example/x)"
            })
    void the_same_article_has_the_same_identity(String written) {
        Address address = Address.of(written);
        assertNotNull(address);
        assertEquals("a.example/x", address.identity());
    }

    @Test
    void a_query_that_names_the_article_stays() {
        Address address = Address.of("https://a.example/story?id=7&utm_source=x");
        assertNotNull(address);
        assertEquals("a.example/story?id=7", address.identity());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.example/x",
                "/2023/x",
                "ftp://a.example/x",
                "javascript:alert(1)",
                "https://",
                "https://x",
                "http://a b.example/",
                "https://a.example/\"x"
            })
    void what_is_no_address_is_none(String written) {
        assertNull(Address.of(written));
    }

    @ParameterizedTest
    @CsvSource({
        "edition.cnn.com,CNN,cnn",
        "www.bbc.co.uk,BBC,bbc",
        "news.bbc.co.uk,BBC,bbc",
        "www.nytimes.com,The New York Times,the-new-york-times",
        "www.tidepost.example,tidepost.example,tidepost-example"
    })
    void an_outlet_is_named_by_its_host(String host, String name, String slug) {
        Address address = Address.of("https://" + host + "/x");
        assertNotNull(address);
        var outlet = Outlets.of(null, address.host());
        assertNotNull(outlet);
        assertEquals(name, outlet.name());
        assertEquals(slug, outlet.slug());
        assertEquals(Origin.ADDRESS, outlet.origin());
    }

    @Test
    void outlets_of_one_host_have_one_slug_however_named() {
        var named = Outlets.of("Tide Post", "tidepost.example");
        var unnamed = Outlets.of(null, "tidepost.example");
        assertNotNull(named);
        assertNotNull(unnamed);
        assertEquals("Tide Post", named.name());
        assertEquals(unnamed.slug(), named.slug());
    }
}
