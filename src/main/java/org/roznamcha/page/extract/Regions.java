package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roznamcha.page.markup.Element;

/**
 * Where in the lines of a document stand those of the elements that gave them zone or hint, so that one of these can be read again
 * without the rest. Only of elements that part lines whatever they are called. Used by one thread.
 */
final class Regions {

    /**
     * The lines {@code [from, to)} of one element.
     *
     * @param around what the element stands in
     */
    record Region(Element element, OpenElement around, int from, int to) {}

    /** Elements equal nothing but themselves. */
    private final Map<Element, Region> known = new HashMap<>();

    void begin(Element element, OpenElement around, int from) {
        known.put(element, new Region(element, around, from, from));
    }

    void end(Element element, int to) {
        known.computeIfPresent(element, (key, begun) -> new Region(element, begun.around(), begun.from(), to));
    }

    /** Takes over the regions of another reading that lie within its lines {@code [from, to)}, which have moved by so many places. */
    void take(Regions other, int from, int to, int shift) {
        for (Region region : other.known.values()) {
            if (region.from >= from && region.to <= to && region.from < region.to) {
                known.put(
                        region.element,
                        new Region(region.element, region.around, region.from + shift, region.to + shift));
            }
        }
    }

    /** The regions of these elements in page order, less those inside others; empty when it is not known of each where it stands. */
    List<Region> outermost(List<Element> elements) {
        List<Region> regions = new ArrayList<>();
        for (Element element : elements) {
            Region region = known.get(element);
            if (region == null) {
                return List.of();
            }
            regions.add(region);
        }
        regions.sort(Comparator.comparingInt(Region::from).thenComparing(Region::to, Comparator.reverseOrder()));
        List<Region> outermost = new ArrayList<>();
        for (Region region : regions) {
            Region before = outermost.isEmpty() ? null : outermost.get(outermost.size() - 1);
            if (before != null && before.from == region.from && before.to == region.to) {
                return List.of();
            }
            if (before == null || region.from >= before.to) {
                outermost.add(region);
            }
        }
        return outermost;
    }
}
