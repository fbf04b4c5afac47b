package org.roznamcha.page.extract;

import org.jspecify.annotations.Nullable;

/**
 * What the value of a class attribute says: found out once for each of those that the templates of a site repeat on every page.
 *
 * @param part what an element of these classes is for ({@link ContainerHints}); null when no name says it
 * @param incomplete whether an id may complete a rule that they begin
 * @param describesPost whether they are the categories, tags and author of a post, and do not speak of the element
 * @param writer whether an element of these classes names the writer of a post ({@link PostMarks})
 * @param post whether one of them says that the element is a post
 */
record ClassNames(@Nullable String part, boolean incomplete, boolean describesPost, boolean writer, boolean post) {

    static final ClassNames NONE = new ClassNames(null, false, false, false, false);
}
