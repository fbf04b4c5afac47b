package org.roznamcha.page.extract;

import java.util.HashMap;
import java.util.Map;

/**
 * What the class attributes of one page say. A page repeats a few of them hundreds of times: asked for here, they are found near at
 * hand, while those of all pages ({@link ContainerHints#classNames}) are seldom in the processor's caches. Used by one thread.
 */
final class PageClasses {

    private final Map<String, ClassNames> known = new HashMap<>();

    /** What the value of a class attribute says. */
    ClassNames of(String value) {
        if (value.isEmpty()) {
            return ClassNames.NONE;
        }
        ClassNames names = known.get(value);
        if (names == null) {
            names = ContainerHints.shared().classNames(value);
            known.put(value, names);
        }
        return names;
    }
}
