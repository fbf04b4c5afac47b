package org.roznamcha.page.markup;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.roznamcha.page.TimeBudget;

/** Reads a page by jsoup, for what is too rare to be known here. */
final class JsoupTree {

    private static final char[] NONE = new char[0];

    private JsoupTree() {}

    static Document parse(String page, TimeBudget budget) {
        return copy(Parser.htmlParser().parseInput(new BudgetedReader(page, budget), ""));
    }

    static Document copy(org.jsoup.nodes.Document document) {
        Attributes attributes = new Attributes(NONE);
        Map<org.jsoup.nodes.Node, Element> copies = new HashMap<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    Node copy = copy(node, attributes);
                    Element around = node.parent() == null ? null : copies.get(node.parent());
                    if (around != null) {
                        around.append(copy);
                    }
                    if (copy instanceof Element element) {
                        copies.put(node, element);
                    }
                },
                document);
        Element top = copies.get(document.firstElementChild());
        Element body = copies.get(document.body());
        if (top == null || body == null) {
            throw new IllegalStateException("A page without body");
        }
        top.remove();
        return new Document(top, body);
    }

    private static Node copy(org.jsoup.nodes.Node node, Attributes attributes) {
        if (node instanceof org.jsoup.nodes.Element element) {
            int first = attributes.size();
            if (element.attributesSize() > 0) {
                for (Attribute attribute : element.attributes()) {
                    attributes.add(attribute.getKey(), attribute.getValue());
                }
            }
            boolean foreign = !element.tag().namespace().equals(Parser.NamespaceHtml);
            return new Element(Tag.of(element.normalName()), foreign, attributes, first, attributes.size() - first);
        }
        if (node instanceof TextNode run) {
            char[] text = run.getWholeText().toCharArray();
            return new Text(text, 0, text.length, false);
        }
        if (node instanceof DataNode data) {
            char[] text = data.getWholeData().toCharArray();
            return new Data(text, 0, text.length);
        }
        return new Comment();
    }
}
