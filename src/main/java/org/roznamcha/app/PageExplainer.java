package org.roznamcha.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roznamcha.document.CleanedPage;
import org.roznamcha.document.Decision;
import org.roznamcha.document.Language;
import org.roznamcha.document.LanguageProfile;
import org.roznamcha.document.PageCleaner;
import org.roznamcha.entity.Gazetteer;
import org.roznamcha.entity.Mention;
import org.roznamcha.entity.MentionFinder;
import org.roznamcha.page.DateEvidence;
import org.roznamcha.page.Extraction;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.PublicationDate;
import org.roznamcha.page.RemovedLine;
import org.roznamcha.text.Mojibake;
import org.roznamcha.text.UrduText;
import org.roznamcha.topic.TopicClassifier;
import org.roznamcha.topic.TopicScore;

/**
 * One page as the JSON object that {@code jobs/explain} promises. Every key is always there; what a page does not have is
 * null or an empty list.
 */
final class PageExplainer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PageCleaner cleaner;
    private final MentionFinder mentions = new MentionFinder(Gazetteer.bundled());
    private final TopicClassifier topics = TopicClassifier.bundled();

    PageExplainer(PageCleaner cleaner) {
        this.cleaner = cleaner;
    }

    /** The object for one record, on one line. */
    String explain(String id, PageRecord record) {
        ObjectNode page = JSON.createObjectNode().put("id", id);
        if (record instanceof PageRecord.Page readable) {
            explain(page, cleaner.clean(readable.page()));
        } else if (record instanceof PageRecord.Unreadable unreadable) {
            explain(page, unreadable);
        }
        try {
            return JSON.writeValueAsString(page);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void explain(ObjectNode page, PageRecord.Unreadable record) {
        page.put("url", record.url()).put("decision", "drop").put("rule", record.rule());
        page.put("value", record.value()).put("threshold", record.threshold());
        page.putNull("language")
                .putNull("title")
                .putNull("deck")
                .putNull("text")
                .putNull("published");
        page.putArray("mentions");
        page.putArray("topics");
        page.putArray("removed");
        page.put("detail", record.detail());
    }

    private void explain(ObjectNode page, CleanedPage cleaned) {
        Extraction extraction = cleaned.extraction();
        page.put("url", cleaned.page().url());
        decision(page, cleaned.decision());
        String text = shown(cleaned);
        language(page.putObject("language"), cleaned.languages(), text);
        page.put("title", extraction.title()).put("deck", extraction.deck()).put("text", text);
        published(page.putObject("published"), cleaned.published());
        List<Mention> found = mentions(cleaned, text);
        ArrayNode counted = page.putArray("mentions");
        found.stream().filter(m -> m.field() != Mention.Field.DECK).forEach(m -> mention(counted.addObject(), m, text));
        ArrayNode topicNodes = page.putArray("topics");
        topics.classify(cleaned.title(), cleaned.text(), extraction.section())
                .forEach(t -> topic(topicNodes.addObject(), t));
        removed(page.putArray("removed"), extraction.removed());
        ArrayNode inDeck = page.putArray("deck_mentions");
        found.stream().filter(m -> m.field() == Mention.Field.DECK).forEach(m -> mention(inDeck.addObject(), m, text));
        more(page, cleaned);
    }

    /** The body: Urdu as the tables have it, other languages with the letters that they are written in. */
    private static String shown(CleanedPage cleaned) {
        String language = cleaned.language().code();
        boolean urdu = language.equals(Language.URDU) || language.equals(Language.UNDETERMINED.code());
        return urdu
                ? cleaned.text().display()
                : Mojibake.repair(cleaned.extraction().written());
    }

    /** Mentions with offsets into the body as it is shown; those of a body that is of other length are left out. */
    private List<Mention> mentions(CleanedPage cleaned, String shown) {
        boolean offsetsHold = shown.length() == cleaned.text().display().length();
        return mentions.find(cleaned.title(), cleaned.deck(), offsetsHold ? cleaned.text() : UrduText.of(""));
    }

    private static void decision(ObjectNode page, Decision decision) {
        if (decision instanceof Decision.Drop drop) {
            page.put("decision", "drop").put("rule", drop.rule());
            page.put("value", drop.value()).put("threshold", drop.threshold());
        } else {
            page.put("decision", "keep").putNull("rule").putNull("value").putNull("threshold");
        }
    }

    private static void language(ObjectNode node, LanguageProfile languages, String text) {
        node.put("code", languages.language().code())
                .put("score", languages.language().score())
                .put("share", languages.share());
        ArrayNode paragraphs = node.putArray("paragraphs");
        int start = 0;
        for (Language language : languages.paragraphs()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            paragraphs
                    .addObject()
                    .put("start", start)
                    .put("end", end)
                    .put("code", language.code())
                    .put("score", language.score());
            start = Math.min(end + 1, text.length());
        }
    }

    private static void published(ObjectNode node, PublicationDate published) {
        node.put("value", text(published.date())).put("at", text(published.at()));
        node.put("precision", published.precision().label())
                .put("source", published.source().label());
        node.put("status", published.status().label());
        ArrayNode evidence = node.putArray("evidence");
        for (DateEvidence hint : published.evidence()) {
            evidence.addObject()
                    .put("source", hint.source().label())
                    .put("value", hint.value())
                    .put("date", text(hint.date()))
                    .put("at", text(hint.at()))
                    .put("precision", hint.precision().label())
                    .put("role", hint.role());
        }
        node.put("wording", published.value());
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private static void mention(ObjectNode node, Mention mention, String text) {
        boolean inText = mention.field() == Mention.Field.TEXT;
        node.put("in", mention.field().label())
                .put("start", mention.span().start())
                .put("end", mention.span().end())
                .put(
                        "surface",
                        inText
                                ? text.substring(
                                        mention.span().start(), mention.span().end())
                                : mention.surface())
                .put("type", mention.type().name())
                .put("entity", mention.entityId())
                .put("label", mention.label())
                .put("confidence", mention.confidence())
                .put("method", mention.method().label())
                .put("alias_key", mention.aliasKey());
    }

    private static void topic(ObjectNode node, TopicScore topic) {
        node.put("id", topic.topicId()).put("label", topic.label()).put("score", topic.score());
    }

    private static void removed(ArrayNode nodes, List<RemovedLine> removed) {
        for (RemovedLine line : removed) {
            nodes.addObject().put("line", line.line()).put("reason", line.reason());
        }
    }

    private static void more(ObjectNode page, CleanedPage cleaned) {
        page.put("section", cleaned.extraction().section())
                .put("author", cleaned.extraction().author())
                .put("place_line", cleaned.extraction().placeLine())
                .put("canonical_url", cleaned.url().value())
                .put("doc_id", cleaned.docId())
                .put("sentence_count", cleaned.sentenceCount())
                .put("token_count", cleaned.tokenCount());
    }
}
