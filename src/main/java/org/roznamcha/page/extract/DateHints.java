package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.DateEvidence;
import org.roznamcha.page.DateEvidence.Source;
import org.roznamcha.page.extract.Block.Hint;
import org.roznamcha.page.markup.Element;

/**
 * Collects every date hint of a page with its source and role; deciding between them is {@link PublicationDates}.
 *
 * <p>A line that only gives a date is the moment of rendering when it stands before the title without post-date markup or a label close to it,
 * and the dateline when it stands between title and body. After the body only labelled dates count, for related lists carry dates too.
 */
final class DateHints {

    /** Hints recorded in all; hostile pages hold millions of dates. */
    private static final int MAX_HINTS = 100;

    /** A post is signed and dated within this many blocks below it. */
    private static final int FOOTER_BLOCKS = 8;

    /** A date below a label of its own stands within this many blocks below the body: tags may come before it. */
    private static final int LABELLED_BLOCKS = 16;

    /** A labelled date this many blocks above the title still is the article's; farther up it is the clock of the page. */
    private static final int LABEL_DISTANCE = 4;

    private static final Set<String> PAGE_TOP_ZONES = Set.of("header", "navigation", "sidebar");

    /** A date that stands above the title without a label is the article's only so many blocks from it. */
    private static final int ABOVE_TITLE = 2;

    /** The section may stand above such a date. */
    private static final int LINES_ABOVE_DATE = 2;

    private final ArticleParts parts;
    private final boolean whole;
    private final int bodyStart;
    private final int bodyEnd;
    private final int titleEnd;
    private final List<DateEvidence> hints = new ArrayList<>();
    private final SideBySide stamps = new SideBySide(hints);
    private final BodyDates inText;
    private final LaterStories later;

    /** @param whole whether dates in running text are recorded too: they are never used */
    DateHints(ArticleParts parts, boolean whole) {
        this.parts = parts;
        this.whole = whole;
        this.bodyStart = parts.bodyStart();
        this.bodyEnd = parts.bodyEnd();
        this.titleEnd = parts.titleIndex() < 0 ? bodyStart : parts.titleIndex();
        this.inText = new BodyDates(parts, hints);
        this.later = new LaterStories(parts.sorting(), bodyEnd);
    }

    /**
     * Every hint: the record's, the address's, the head's, then those of the text in page order.
     *
     * @param article false when the page is a list: then the dates in its text are those of other pages
     */
    List<DateEvidence> collect(CapturedPage page, @Nullable HtmlMetadata metadata, boolean article) {
        if (page.publishedAt() != null && !page.publishedAt().isBlank()) {
            hints.add(Stamps.machine(Source.RECORD, page.publishedAt(), PublicationDates.PUBLICATION));
        }
        DateEvidence url = UrlDates.find(page.url());
        if (url == null && metadata != null) {
            url = UrlDates.find(metadata.canonicalUrl());
        }
        if (url != null) {
            hints.add(url);
        }
        if (metadata != null) {
            addStated(metadata);
            addState(metadata, article);
        }
        for (int i = 0; i < parts.sorting().size() && hints.size() < MAX_HINTS; i++) {
            addFrom(i, article);
            if (whole || hints.size() + BodyDates.MAX >= MAX_HINTS) {
                inText.read();
            }
        }
        return List.copyOf(hints);
    }

    private void addStated(HtmlMetadata metadata) {
        addMachine(Source.JSON_LD, metadata.jsonLd().published(), PublicationDates.PUBLICATION);
        addMachine(Source.JSON_LD, metadata.jsonLd().modified(), PublicationDates.MODIFIED);
        addMachine(
                Source.META,
                metadata.meta(StatedDates.names(PublicationDates.PUBLICATION)),
                PublicationDates.PUBLICATION);
        addMachine(Source.META, metadata.meta(StatedDates.names(PublicationDates.MODIFIED)), PublicationDates.MODIFIED);
    }

    /** Where nothing else is made for machines, what the page's own script is told; reading it takes longer. */
    private void addState(HtmlMetadata metadata, boolean article) {
        String title = parts.title();
        boolean stated = metadata.jsonLd().published() != null
                || metadata.meta(StatedDates.names(PublicationDates.PUBLICATION)) != null;
        if (article && title != null && !stated) {
            addMachine(Source.META, metadata.stateDate(title), PublicationDates.PUBLICATION);
        }
    }

    private void addMachine(Source source, @Nullable String stamp, String role) {
        if (stamp != null) {
            hints.add(Stamps.machine(source, stamp, role));
        }
    }

    private void addFrom(int index, boolean article) {
        Block block = parts.sorting().block(index);
        parts.sorting().tick(index);
        if (article && index == parts.titleIndex()) {
            DateLabels.behindTitle(parts.title(), block.text()).ifPresent(date -> {
                inText.read();
                hints.add(date);
            });
        }
        if (article && isOwnBox(index, block)) {
            if (isDateBlock(index, block)) {
                addDateline(index, block);
            }
        } else if (block.zone() != null || !article) {
            boolean top = block.zone() == null || PAGE_TOP_ZONES.contains(block.zone());
            if (top && index < titleEnd && (parts.sorting().isDateLine(index) || DateLabels.isOfIssue(block.text()))) {
                addAbove(block, false);
            }
        } else if (parts.sorting().isBody(index)) {
            inText.add(index);
        } else if (mayCount(index) && isDateBlock(index, block)) {
            addDateline(index, block);
        }
    }

    /** Cheap test for most lines of a page: far below the body only a labelled date counts, or one in a line that was known for a dateline. */
    private boolean mayCount(int index) {
        return index <= Math.max(bodyStart, titleEnd)
                || index < bodyEnd + FOOTER_BLOCKS
                || isOfArticle(index)
                || parts.sorting().isLabelled(index)
                || isBelowLabel(index);
    }

    /** Whether a date of its own, not far below the body, stands right below a label of publication that is a line of its own too. */
    private boolean isBelowLabel(int index) {
        return index > bodyStart
                && index < bodyEnd + LABELLED_BLOCKS
                && parts.sorting().isDateLine(index)
                && isBelow(Markers.Kind.PUBLISHED, index);
    }

    private boolean isOfArticle(int index) {
        String fate = parts.sorting().fate(index);
        return LineRules.DATELINE.equals(fate)
                || LineRules.BYLINE.equals(fate)
                || DateLabels.isCourtesy(parts.sorting(), index, bodyEnd);
    }

    private boolean isOwnBox(int index, Block block) {
        return index < bodyStart
                ? index > titleEnd && (OwnBoxes.isHead(block) || OwnBoxes.isFooter(block))
                : index >= bodyEnd && index < bodyEnd + FOOTER_BLOCKS && OwnBoxes.isFooter(block);
    }

    /**
     * Whether a date line above the title belongs to it rather than to the top of the page: a path that leads on from the date, or the
     * first or second line of an element that holds the title too, while the name of the site stands before that element.
     */
    private boolean isOfTitle(int index, Block block) {
        int to = Math.min(titleEnd, parts.sorting().size() - 1);
        Element date = block.owner();
        Element title = parts.sorting().block(to).owner();
        if (date == null || title == null || index == 0 || block.text().length() > VisibleDates.MAX_LINE_CHARS) {
            return false;
        }
        Element before =
                parts.sorting().block(Math.max(0, index - LINES_ABOVE_DATE)).owner();
        return Breadcrumbs.onward(block.text()).size() > 1
                || !new Enclosure(Set.of(Enclosure.common(date, title))).holds(before);
    }

    private boolean isDateBlock(int index, Block block) {
        boolean hinted =
                block.hint() == Hint.DATE || block.hint() == Hint.BYLINE || DateMarkup.machineStamp(block) != null;
        return (hinted && block.text().length() <= VisibleDates.MAX_LINE_CHARS)
                || parts.sorting().isDateLine(index)
                || VisibleDates.hasDateEntry(block.parted())
                || (parts.sorting().isLabelled(index) && block.text().length() <= VisibleDates.MAX_LINE_CHARS)
                || LineRules.BYLINE.equals(parts.sorting().reason(index))
                || LineRules.DATELINE.equals(parts.sorting().fate(index))
                || DateLabels.isCourtesy(parts.sorting(), index, bodyEnd);
    }

    private void addDateline(int index, Block block) {
        if (VisibleDates.isOtherwiseLabelled(block.text()) || isBelowOtherLabel(index)) {
            return;
        }
        boolean labelled = parts.sorting().isLabelled(index);
        boolean changed = (DateMarkup.isModified(block) || isBelow(Markers.Kind.MODIFIED, index))
                && !DateMarkup.isStampBeforeChange(block);
        String role = changed ? PublicationDates.MODIFIED : PublicationDates.PUBLICATION;
        boolean beside = labelled && index >= titleEnd - LABEL_DISTANCE;
        boolean ago = index >= titleEnd - LABEL_DISTANCE
                && VisibleDates.best(block.text())
                        .filter(VisibleDates::isRecent)
                        .isPresent();
        if (index < titleEnd && !beside && !ago && !PostNames.around(block)) {
            boolean near = index >= titleEnd - ABOVE_TITLE
                    && (isOfTitle(index, block) || DateMarkup.machineStamp(block) != null);
            addAbove(block, near);
            return;
        }
        String stamp = DateMarkup.machineStamp(block);
        boolean belowLabel = isBelowLabel(index);
        boolean signed = index < later.signedEnd(FOOTER_BLOCKS)
                && (stamp != null || block.zone() != null)
                && PostNames.around(block);
        boolean own = labelled || belowLabel || signed || isOfArticle(index) || later.isSignature(index);
        if (index > bodyStart && (!own || later.isListed(index))) {
            return;
        }
        DateEvidence hint = stamp != null
                ? Stamps.machine(Source.TIME_ELEMENT, stamp, role)
                : VisibleDates.best(block.parted())
                        .map(date -> Stamps.visible(Source.DATELINE, block.parted(), date, role))
                        .orElse(null);
        if (hint != null && (index < bodyStart || labelled || !isOfAnother(hint))) {
            inText.read();
            stamps.add(index, hint, labelled || index >= bodyStart);
        }
    }

    /** Whether a date below the body is that of another article: one above it has named another day. */
    private boolean isOfAnother(DateEvidence below) {
        return hints.stream()
                .anyMatch(hint -> hint.date() != null
                        && !hint.date().equals(below.date())
                        && hint.role().equals(PublicationDates.PUBLICATION)
                        && (hint.source() == Source.TIME_ELEMENT || hint.source() == Source.DATELINE));
    }

    /** The day in a line above the title: of the issue or of the title where it stands near, else that of rendering. */
    private void addAbove(Block block, boolean near) {
        boolean own = near || DateLabels.isOfIssue(block.text());
        Source source = own ? Source.DATELINE : Source.HEADER;
        String role = own ? PublicationDates.ABOVE_TITLE : PublicationDates.HEADER_TODAY;
        String text = block.text();
        inText.read();
        VisibleDates.best(text).ifPresent(date -> hints.add(Stamps.visible(source, text, date, role)));
    }

    /** Whether the line before is a label such as {@code تازہ کاری:} and nothing else. */
    private boolean isBelow(Markers.Kind label, int index) {
        return index > 0
                && Markers.shared().is(label, parts.sorting().block(index - 1).text());
    }

    /** Whether the line before says what other day it is: {@code اجلاس کی تاریخ}. */
    private boolean isBelowOtherLabel(int index) {
        String before = index == 0 ? "" : parts.sorting().block(index - 1).text();
        return VisibleDates.isOtherLabel(before);
    }
}
