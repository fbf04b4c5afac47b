package org.roznamcha.page.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.markup.Element;

/** Which elements stand within some others. Climbs from the elements asked for, each way once. Used by one thread. */
final class Enclosure {

    private final Set<Element> containers;

    /** Elements equal nothing but themselves. */
    private final Map<Element, Boolean> known = new HashMap<>();

    Enclosure(Set<Element> containers) {
        this.containers = containers;
    }

    /** The innermost element around both; the outermost of the first where they stand in different documents. */
    static Element common(Element one, Element other) {
        Set<Element> around = new HashSet<>();
        for (Element at = other; at != null; at = at.parent()) {
            around.add(at);
        }
        Element at = one;
        for (Element parent = at.parent(); parent != null && !around.contains(at); parent = at.parent()) {
            at = parent;
        }
        return at;
    }

    /** Whether the element is one of the containers or stands in one; false for null. */
    boolean holds(@Nullable Element element) {
        Element at = element;
        Boolean answer = null;
        while (at != null && answer == null) {
            answer = known.get(at);
            answer = (answer == null && containers.contains(at)) ? Boolean.TRUE : answer;
            at = at.parent();
        }
        boolean held = answer != null && answer;
        for (Element passed = element; passed != null && !passed.equals(at); passed = passed.parent()) {
            known.put(passed, held);
        }
        return held;
    }
}
