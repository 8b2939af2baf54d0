package org.broadsheet.read.header;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an article and every key that is known for them: the one table of aliases. Earlier keys win over later
 * ones. Keys are compared without case, and without "-", "_" and spaces.
 */
public enum Field {
    TITLE(
            "title",
            "headline",
            "full title",
            "og:title",
            "title_page",
            "resolved_title",
            "given_title",
            "web_title",
            "post_title",
            "headline_text",
            "name",
            "subject",
            FieldWords.TITLE),
    SUMMARY(
            "metadata",
            "description",
            "summary",
            "excerpt",
            "highlights",
            "meta_description",
            "dek",
            "subtitle",
            "standfirst",
            "abstract",
            "lead",
            "ogDescription",
            "og:description",
            FieldWords.SUMMARY),
    ORIGINAL(
            "url",
            "source_url",
            "original_url",
            "origin_url",
            "resolved_url",
            "given_url",
            "URL Source",
            "canonical_link",
            "canonical_url",
            "canonical",
            "source",
            "link",
            "permalink",
            "read_more_link",
            "external_url",
            "original",
            "original_link",
            "link to original",
            "link to original content",
            "article_url",
            "page_url",
            "web_url",
            "clipped_from",
            "saved_from",
            "snapshot_content_location",
            "og:url",
            FieldWords.LINK,
            FieldWords.SOURCE,
            "guid"),
    IMAGE(
            "featured_image",
            "image",
            "image_url",
            "url_to_image",
            "social_image",
            "top_image",
            "meta_img",
            "lead_image_url",
            "preview_picture",
            "thumbnail",
            "ogImage",
            "og:image",
            "coverImage",
            "cover",
            "banner",
            "hero",
            "images"),
    IMAGE_ALT("image_alt", "featured_image_alt", "alt"),
    IMAGE_CAPTION("image_caption", "caption"),
    IMAGE_CREDIT("image_credit", "credit"),
    PUBLISHED(
            "date",
            "published",
            "date_publish",
            "publish_date",
            "publishing_date",
            "published_at",
            "date_published",
            "published_date",
            "published_on",
            "publication_date",
            "date of publication",
            "issue_date",
            "issued",
            "publishedTime",
            "pubdate",
            "article:published_time",
            "dc:date",
            "sent",
            FieldWords.PUBLISHED),
    UPDATED(
            "updated",
            "lastmod",
            "modified",
            "date_modify",
            "date_modified",
            "updated_at",
            "updated_on",
            "last_updated",
            "last_modified",
            "modifiedAt",
            "article:modified_time",
            "last_update.date",
            FieldWords.UPDATED),
    SAVED(
            "date_saved",
            "saved_on",
            "savedAt",
            "date_download",
            "created",
            "created_at",
            "date_created",
            "time_added",
            "date_added",
            "clipped",
            "clipped_at",
            "crawled_at",
            "scraped_at",
            "fetched_at",
            "retrieved",
            "accessed",
            "load_date",
            "synced",
            "saved"),
    AUTHORS(
            "author",
            "authors",
            "author(s)",
            "byline",
            "published_by",
            "creator",
            "dc:creator",
            "from",
            FieldWords.AUTHORS),
    SECTION("section", "category", "categories", "article:section", FieldWords.SECTION),
    TAGS(
            "tags",
            "tag(s)",
            "keywords",
            "meta_keywords",
            "labels",
            "Document Tags",
            "topics",
            "article:tag",
            FieldWords.TAGS),
    LANGUAGE("language", "lang", "meta_lang", "locale", "ogLocale", "og:locale", FieldWords.LANGUAGE),
    OUTLET(
            "sitename",
            "site_name",
            "outlet",
            "site",
            "website",
            "publisher",
            "publication",
            "publication_title",
            "newspaper",
            "source_name",
            "feed_title",
            "feed",
            "hostname",
            "source_domain",
            "domain",
            "domain_name",
            "og:site_name",
            FieldWords.OUTLET),
    SLUG("slug"),
    ID("id", "uid", "fingerprint"),
    DRAFT("draft", "unlisted"),
    STATUS("status"),
    LICENCE("license", "licence", "rights");

    private record Place(Field field, int rank) {}

    private static final Map<String, Place> PLACES = places();

    /** All keys with "|" between. */
    private final String keys;

    Field(String... keys) {
        this.keys = String.join("|", keys);
    }

    /** The field that takes {@code key}; null when it is not known. */
    public static @Nullable Field of(String key) {
        Place place = PLACES.get(folded(key));
        return place == null ? null : place.field();
    }

    /** How early {@code key} stands among the keys of its field, from 0; large when it is not known. */
    public static int rank(String key) {
        Place place = PLACES.get(folded(key));
        return place == null ? Integer.MAX_VALUE : place.rank();
    }

    public static boolean isKnown(String key) {
        return key.length() <= 40 && PLACES.containsKey(folded(key));
    }

    /** Whether a value of this key may be prose that goes on over line ends. */
    static boolean takesText(String key) {
        Field field = of(key);
        return field == null
                || switch (field) {
                    case TITLE, SUMMARY, IMAGE_ALT, IMAGE_CAPTION, IMAGE_CREDIT, AUTHORS, TAGS, LICENCE -> true;
                    default -> false;
                };
    }

    /** "publishedat" for "published_at", "publishedAt" and "Published At". */
    public static String folded(String key) {
        StringBuilder out = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                out.append((char) (c + 32));
            } else if (c >= 128) {
                return key.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
            } else if (c != '-' && c != '_' && c != ' ') {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static Map<String, Place> places() {
        Map<String, Place> places = new HashMap<>();
        for (Field field : values()) {
            String[] keys = field.keys.split("\\|", -1);
            for (int i = 0; i < keys.length; i++) {
                places.putIfAbsent(folded(keys[i]), new Place(field, i));
            }
        }
        return Map.copyOf(places);
    }
}
