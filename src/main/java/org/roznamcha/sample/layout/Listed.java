package org.roznamcha.sample.layout;

import com.samskivert.mustache.Mustache;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that a box of a page lists: values of its own, and its moment in every form.
 *
 * @param values by name
 * @param dates what other names mean
 */
record Listed(Map<String, String> values, PageDates dates) implements Mustache.CustomContext {

    @Override
    public @Nullable Object get(String name) {
        String value = values.get(name);
        return value == null ? dates.get(name) : value;
    }
}
