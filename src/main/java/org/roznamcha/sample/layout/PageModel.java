package org.roznamcha.sample.layout;

import com.samskivert.mustache.Mustache;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a template may name: the article in the pieces that layouts need, dates in every form, and the text around it. */
final class PageModel {

    private static final Duration UNTIL_MODIFIED = Duration.ofMinutes(95);
    private static final Duration UNTIL_REVISED = Duration.ofDays(3);
    private static final Duration SINCE_JOINED = Duration.ofDays(500);

    private static final Pattern NOT_IN_SLUG = Pattern.compile("[^\\p{L}\\p{N} ]");
    private static final Pattern SITE = Pattern.compile("^www\\.|\\.example$");
    private static final Pattern SPACES = Pattern.compile(" +");

    private final Layout layout;
    private final Article article;
    private final PageNames names;
    private final Boilerplate around;
    private final OffsetDateTime fetched;
    private final int seed;

    PageModel(Layout layout, LayoutRenderer.Setting setting) {
        this.layout = layout;
        this.article = setting.article();
        this.names = setting.names();
        this.around = setting.around();
        this.fetched = setting.fetched();
        this.seed = names.seed();
    }

    /** All but {@code url}, which follows from them. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        addArticle(values);
        addSite(values);
        addBoxes(values);
        values.put("pub", new PageDates(article.publishedAt(), fetched));
        values.put("mod", new PageDates(article.publishedAt().plus(UNTIL_MODIFIED), fetched));
        values.put("late", new PageDates(article.publishedAt().plus(UNTIL_REVISED), fetched));
        values.put("joined", new PageDates(article.publishedAt().minus(SINCE_JOINED), fetched));
        values.put("now", new PageDates(fetched, fetched));
        return values;
    }

    private void addArticle(Map<String, Object> values) {
        values.put("id", article.id());
        values.put("num", names.number());
        values.put("slug", names.slug());
        values.put("urdu_slug", urduSlug());
        values.put("title", article.title());
        values.put("deck", article.deck());
        values.put("section", article.section());
        values.put("section_en", article.sectionEnglish());
        values.put("author", article.author());
        values.put("place", article.placeLine());
        values.put("tags", article.tags());
        values.put("images", images());
        values.put("blocks", blocks());
        values.put("lead", article.blocks().get(0).text());
        values.put("body", article.blocks().stream().map(Article.Block::text).collect(Collectors.joining("\n")));
        values.put("js", inJson(values));
    }

    private Map<String, String> inJson(Map<String, Object> values) {
        Map<String, String> escaped = new HashMap<>();
        for (String key : List.of("title", "deck", "section", "author", "lead", "body")) {
            escaped.put(key, json(String.valueOf(values.get(key))));
        }
        return escaped;
    }

    static String json(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private String urduSlug() {
        String words = SPACES.matcher(
                        NOT_IN_SLUG.matcher(article.title()).replaceAll("").strip())
                .replaceAll("-");
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private List<Map<String, Object>> images() {
        List<Map<String, Object>> images = new ArrayList<>();
        for (String caption : article.captions()) {
            images.add(Map.of(
                    "caption",
                    caption,
                    "src",
                    "/media/" + seed + "-" + images.size() + ".jpg",
                    "first",
                    images.isEmpty()));
        }
        return images;
    }

    private List<Map<String, Object>> blocks() {
        List<Map<String, Object>> blocks = new ArrayList<>();
        int paragraphs =
                (int) article.blocks().stream().filter(PageModel::isParagraph).count();
        int paragraph = 0;
        for (Article.Block block : article.blocks()) {
            int number = isParagraph(block) ? ++paragraph : 0;
            blocks.add(BlockModel.of(block, number, paragraphs, blocks.size(), article.publishedAt()));
        }
        return blocks;
    }

    private static boolean isParagraph(Article.Block block) {
        return block.form() == Article.Form.PARAGRAPH;
    }

    private void addSite(Map<String, Object> values) {
        String host = layout.fact("host");
        values.put("host", host);
        values.put("base", "https://" + host);
        values.put("site", layout.fact("site"));
        values.put("site_en", SITE.matcher(host).replaceAll(""));
        values.put("menu", around.menu());
        values.put("cities", around.cities());
        values.put("year", Integer.toString(fetched.getYear()));
        values.put("references", (Mustache.Lambda) (part, out) -> out.write(Typing.references(part.execute())));
        values.put("urdu_numerals", (Mustache.Lambda) (part, out) -> out.write(Typing.urduDigits(part.execute())));
        values.put("arabic_numerals", (Mustache.Lambda) (part, out) -> out.write(Typing.arabicDigits(part.execute())));
    }

    private void addBoxes(Map<String, Object> values) {
        values.put("related", stories(article.related(), 0));
        values.put(
                "inline",
                stories(article.related(), 0)
                        .subList(0, Math.min(1, article.related().size())));
        values.put("ticker", stories(Boilerplate.turn(around.headlines(), seed, 7), 1));
        values.put("latest", stories(Boilerplate.turn(around.headlines(), seed + 11, 12), 2));
        values.put("popular", stories(Boilerplate.turn(around.headlines(), seed + 29, 8), 3));
        values.put("editors", stories(Boilerplate.turn(around.headlines(), seed + 47, 5), 4));
        values.put("previous", stories(Boilerplate.turn(around.headlines(), seed + 61, 1), 5));
        values.put("next", stories(Boilerplate.turn(around.headlines(), seed + 67, 1), 6));
        values.put("comments", comments(article.comments()));
        values.put("replies", comments(Boilerplate.turn(around.comments(), seed, 5)));
    }

    /** Boxes of headlines; each story is a few hours older than the one before. */
    private List<Listed> stories(List<String> titles, int box) {
        List<Listed> stories = new ArrayList<>();
        for (String title : titles) {
            int i = stories.size();
            OffsetDateTime at = fetched.minusMinutes(37L + 190L * i + 53L * box);
            Map<String, String> story = Map.of(
                    "title", title,
                    "href", "/" + at.getYear() + "/" + (30_000 + Math.floorMod(title.hashCode(), 60_000)) + "/",
                    "n", Integer.toString(i + 1),
                    "views", Integer.toString(900 + Math.floorMod(title.hashCode(), 24_000)),
                    "teaser",
                            around.teasers()
                                    .get(Math.floorMod(
                                            seed + 5 * box + i, around.teasers().size())),
                    "js_title", json(title));
            stories.add(new Listed(story, new PageDates(at, fetched)));
        }
        return stories;
    }

    private List<Listed> comments(List<Article.Comment> given) {
        List<Listed> comments = new ArrayList<>();
        for (Article.Comment comment : given) {
            OffsetDateTime at = article.publishedAt().plusMinutes(41L + 77L * comments.size());
            Map<String, String> values =
                    Map.of("name", comment.name(), "text", comment.text(), "n", Integer.toString(comments.size() + 2));
            comments.add(new Listed(values, new PageDates(at, fetched)));
        }
        return comments;
    }
}
