package org.roznamcha.page.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.DateEvidence.Source;
import org.roznamcha.page.markup.Element;

/** What the markup around a date says of it. */
final class DateMarkup {

    /** A day is no longer, a count of days neither. */
    private static final int MAX_INLINE_CHARS = 60;

    private static final List<String> STAMP_ATTRIBUTES = List.of("datetime", "content", "title");

    private DateMarkup() {}

    /** The stamp that {@code <time>} and microdata carry for machines; null when there is none. */
    static @Nullable String machineStamp(Block block) {
        Element owner = block.owner();
        if (owner == null) {
            return null;
        }
        String stamp = machineStamp(owner);
        Element source = block.source();
        boolean inline = stamp == null && source != null && block.text().length() <= MAX_INLINE_CHARS;
        if (!inline || source == null || source.equals(owner) || source.attributeCount() == 0) {
            return stamp;
        }
        String carried = inlineStamp(source);
        return carried != null && Wording.display(source.text()).equals(block.text()) ? carried : null;
    }

    /** The stamp of an inline element that is a line of its own; one for eyes stands in titles. */
    private static @Nullable String inlineStamp(Element source) {
        String stamp = machineStamp(source);
        String title = stamp == null ? source.attribute("title") : "";
        return !title.isEmpty() && !source.name().equals("a") && VisibleDates.isDateLine(title) ? title : stamp;
    }

    private static @Nullable String machineStamp(Element owner) {
        if (owner.attributeCount() == 0) {
            return null;
        }
        for (String attribute : STAMP_ATTRIBUTES) {
            String stamp = owner.attribute(attribute);
            if (stamp.length() >= 8 && Character.isDigit(stamp.charAt(0))) {
                return stamp;
            }
        }
        return ScriptMoments.of(owner);
    }

    /** Whether markup or label call the date of a block that of a change. */
    static boolean isModified(Block block) {
        Element owner = block.owner();
        String names = owner == null ? "" : (owner.className() + owner.attribute("itemprop")).toLowerCase(Locale.ROOT);
        boolean published = names.contains("published") || names.contains("entry-date");
        return VisibleDates.isModified(block.parted())
                || names.contains("modified")
                || (names.contains("updated") && !published);
    }

    /** Whether a block shows the day of a change and carries an earlier one for machines: that is the day of publication. */
    static boolean isStampBeforeChange(Block block) {
        String stamp = machineStamp(block);
        LocalDate carried = stamp == null
                ? null
                : Stamps.machine(Source.TIME_ELEMENT, stamp, PublicationDates.MODIFIED)
                        .date();
        return carried != null
                && VisibleDates.isModified(block.parted())
                && VisibleDates.best(block.parted())
                        .filter(VisibleDates::isDay)
                        .flatMap(date -> date.resolve(LocalDate.EPOCH))
                        .filter(shown -> shown.isAfter(carried.plusDays(PublicationDates.SAME_DAYS)))
                        .isPresent();
    }
}
