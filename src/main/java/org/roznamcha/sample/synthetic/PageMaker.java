package org.roznamcha.sample.synthetic;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.roznamcha.sample.Damage;
import org.roznamcha.sample.MarkedText;
import org.roznamcha.sample.UrduDates;
import org.roznamcha.sample.layout.Article;
import org.roznamcha.sample.layout.Boilerplate;
import org.roznamcha.sample.layout.Layout;
import org.roznamcha.sample.layout.LayoutRenderer;
import org.roznamcha.sample.layout.PageNames;

/** Makes the records of one day of crawling. Its boxes show the headlines of that day. */
final class PageMaker {

    private static final LayoutRenderer RENDERER = new LayoutRenderer();
    private static final List<Layout> LISTS = Layout.lists();
    private static final Boilerplate AROUND = Boilerplate.bundled();
    private static final int HEADLINES = 80;
    private static final int BYLINES = 25;
    private static final int FIRST_NUMBER = 400_000_000;

    private final Desk desk;
    private final Boilerplate around;
    private final NoiseWriter noises = new NoiseWriter();
    private final Map<Integer, Furniture> furniture = new HashMap<>();

    PageMaker(Desk desk, int fetchDay) {
        this.desk = desk;
        List<String> headlines = new ArrayList<>();
        for (int i = 0; i < HEADLINES; i++) {
            headlines.add(desk.planner().headline(fetchDay, i, desk.writer()));
        }
        this.around = AROUND.withHeadlines(headlines);
    }

    /** The record of a visit. */
    SyntheticRecord make(Visit visit) {
        Outlet outlet = desk.outlets().get(visit.outlet());
        return visit.noise() == Noise.NONE ? story(visit, outlet) : noise(visit, outlet);
    }

    private SyntheticRecord story(Visit visit, Outlet outlet) {
        StoryPlan plan = Objects.requireNonNull(visit.story());
        StoryPlan.Copy copy = plan.copies().get(visit.copy());
        StoryWriter.Draft draft = desk.writer().write(desk.seed(), plan);
        Telling telling = Telling.of(plan, draft, copy, outlet, desk);
        if (copy.corrected() && visit.capture() > 0) {
            telling = telling.corrected(outlet.typing());
        }
        Chance chance = Chance.of(desk.seed(), "page", plan.day(), plan.number(), visit.outlet());
        Article article = article(plan, telling, outlet, desk.claimed(copy), chance);
        LayoutRenderer.Rendered page = render(outlet, outlet.layout(), article, visit, chance);
        Map<String, @Nullable Object> truth = truth(visit, page.url(), "keep", null);
        truth.put("language", "ur");
        truth.putAll(new StoryTruth().of(plan, copy, telling, draft.topics()));
        truth.put("author", outlet.layout().shows("author") ? filled(article.author()) : null);
        truth.put("section", outlet.layout().shows("section") ? filled(article.section()) : null);
        putDate(truth, copy);
        return record(
                visit,
                outlet.layout(),
                page,
                () -> LayoutRenderer.encoded(page.text(), outlet.layout()),
                outlet.fields() ? article : null,
                truth);
    }

    private void putDate(Map<String, @Nullable Object> truth, StoryPlan.Copy copy) {
        String status = desk.dateStatus(copy);
        boolean undated = status.equals("undated");
        truth.put("date_status", status);
        truth.put(
                "published_date",
                undated ? null : desk.claimed(copy).toLocalDate().toString());
        truth.put("date_tolerance_days", 0);
        truth.put("written_date", desk.moment(copy.published()).toLocalDate().toString());
    }

    private Article article(StoryPlan plan, Telling telling, Outlet outlet, OffsetDateTime claimed, Chance chance) {
        String topic = plan.subject().theme().code();
        Chance byline = Chance.of(desk.seed(), "byline", outlet.index(), chance.below(BYLINES));
        String author = chance.in(0.75) ? desk.writer().plain("name", topic, byline) : "";
        String section = desk.writer().plain("*section", topic, Chance.of(desk.seed(), "section", outlet.index()));
        List<String> tags = List.of(section, desk.writer().plain("tag", topic, chance));
        return new Article(
                plan.name(),
                "report",
                telling.headline().text(),
                telling.deck().text(),
                outlet.typing().apply(section),
                topic,
                outlet.typing().apply(author),
                telling.place().text(),
                claimed,
                tags,
                chance.in(0.5) ? List.of(desk.writer().plain("tag", topic, chance)) : List.of(),
                telling.paragraphs().stream()
                        .map(MarkedText::text)
                        .map(Article.Block::paragraph)
                        .toList(),
                around.headlines().subList(0, 4),
                chance.in(0.3) ? AROUND.comments().subList(0, 2) : List.of());
    }

    private LayoutRenderer.Rendered render(Outlet outlet, Layout layout, Article article, Visit visit, Chance chance) {
        String number = Integer.toString(FIRST_NUMBER + visit.day() * 1_000_000 + visit.number());
        PageNames names = new PageNames(chance.below(HEADLINES * 10), number, article.sectionEnglish() + "-" + number);
        LayoutRenderer.Rendered page = RENDERER.render(
                layout, new LayoutRenderer.Setting(article, names, around, desk.moment(visit.fetched())));
        if (layout.isText() || desk.options().weight() == 0) {
            return page;
        }
        Furniture outlets = furniture.computeIfAbsent(
                outlet.index(),
                index -> new Furniture(desk.options().weight(), Chance.of(desk.seed(), "furniture", index)));
        Chance cards = Chance.of(desk.seed(), "cards", visit.day(), visit.number());
        return new LayoutRenderer.Rendered(page.url(), outlets.around(page.text(), around.headlines(), cards));
    }

    private SyntheticRecord noise(Visit visit, Outlet outlet) {
        Chance chance = Chance.of(desk.seed(), "noise", visit.day(), visit.number());
        NoiseWriter.Text text = noises.text(visit.noise(), chance);
        Article article = new Article(
                StoryPlan.name(visit.day(), visit.number()),
                "noise",
                text.title(),
                "",
                "متفرق",
                "misc",
                "",
                "",
                desk.moment(visit.day() * Planner.DAY),
                List.of("متفرق"),
                List.of(),
                text.paragraphs().stream().map(Article.Block::paragraph).toList(),
                around.headlines().subList(0, 4),
                List.of());
        Layout layout =
                visit.noise() == Noise.LIST ? chance.pick(LISTS).of(outlet.host(), outlet.name()) : outlet.layout();
        LayoutRenderer.Rendered page = render(outlet, layout, article, visit, chance);
        Map<String, @Nullable Object> truth =
                truth(visit, page.url(), "drop", visit.noise().rule());
        truth.put("language", text.language());
        return record(visit, layout, page, () -> damaged(visit.noise(), page.text(), layout), null, truth);
    }

    private static byte[] damaged(Noise noise, String page, Layout layout) {
        return switch (noise) {
            case EMPTY -> Damage.EMPTY.apply(page);
            case IMAGE -> Damage.IMAGE.apply(page);
            case GARBAGE -> Damage.GARBAGE.apply(page);
            case MOJIBAKE -> Damage.MOJIBAKE_LOSSY.apply(page);
            default -> LayoutRenderer.encoded(page, layout);
        };
    }

    private SyntheticRecord record(
            Visit visit,
            Layout layout,
            LayoutRenderer.Rendered page,
            Supplier<byte[]> content,
            @Nullable Article fields,
            Map<String, @Nullable Object> truth) {
        boolean windows = layout.fact("charset").startsWith("windows") && visit.noise() != Noise.MOJIBAKE;
        String charset = windows ? "windows-1256" : "UTF-8";
        String type = visit.noise() == Noise.IMAGE ? "image/png" : layout.isText() ? "text/plain" : "text/html";
        return new SyntheticRecord(
                page.url(),
                desk.moment(visit.fetched()),
                visit.noise() == Noise.MISSING ? 404 : 200,
                type + "; charset=" + charset,
                layout.isText(),
                content,
                page.text(),
                fields == null ? null : fields.title(),
                fields == null ? null : UrduDates.utc(fields.publishedAt()),
                visit.noise(),
                truth);
    }

    private Map<String, @Nullable Object> truth(Visit visit, String url, String decision, @Nullable String rule) {
        Map<String, @Nullable Object> truth = new LinkedHashMap<>();
        truth.put("url", url);
        truth.put("fetched_at", UrduDates.utc(desk.moment(visit.fetched())));
        truth.put("decision", decision);
        truth.put("rule", rule);
        return truth;
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }
}
