package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.TimeBudget;
import org.roznamcha.page.markup.Document;
import org.roznamcha.page.markup.Element;

/**
 * The elements of a document that say something about the page or its posts, picked out in one walk, each list in page order.
 * Used by one thread.
 */
final class PageElements {

    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final PageClasses classes = new PageClasses();
    private final StatedDates dates = new StatedDates();
    private final PostMarks posts = new PostMarks(classes);
    private final Element body;
    private @Nullable Element title;
    private boolean inBody;

    private PageElements(Element body) {
        this.body = body;
    }

    static PageElements of(Document document, TimeBudget budget) {
        PageElements elements = new PageElements(document.body());
        for (Element at = document.top(); at != null; at = elements.after(at)) {
            budget.tick();
            elements.look(at);
        }
        return elements;
    }

    private void look(Element element) {
        switch (element.name()) {
            case "meta" -> metas.add(element);
            case "link" -> links.add(element);
            case "script" -> scripts.add(element);
            case "title" -> {
                Element parent = element.parent();
                boolean drawing = parent != null && parent.name().equals("svg");
                title = title == null && !drawing ? element : title;
            }
            case "body", "frameset" -> {
                inBody |= element.equals(body);
                dates.look(element);
            }
            case "main", "article", "input" -> dates.look(element);
            default -> {}
        }
        if (inBody) {
            posts.look(element);
        }
    }

    /** The element after this one in page order; null after the last. */
    private @Nullable Element after(Element element) {
        Element next = element.firstElementChild();
        Element around = element;
        while (next == null && around != null) {
            inBody &= !around.equals(body);
            next = around.nextElementSibling();
            around = around.parent();
        }
        return next;
    }

    List<Element> metas() {
        return metas;
    }

    List<Element> links() {
        return links;
    }

    List<Element> scripts() {
        return scripts;
    }

    /** The first title that is not that of a drawing; null without one. */
    @Nullable
    Element title() {
        return title;
    }

    /** What other elements than meta state of the day of publication. */
    StatedDates dates() {
        return dates;
    }

    /** What marks posts in the body. */
    PostMarks posts() {
        return posts;
    }

    /** What the class attributes of the page say. */
    PageClasses classes() {
        return classes;
    }
}
