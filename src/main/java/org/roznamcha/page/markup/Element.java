package org.roznamcha.page.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An element: a name, attributes, and what stands inside. Names are in small letters, also those of attributes. */
public final class Element extends Node {

    final Tag tag;

    /** Whether it belongs to a drawing or a formula, where the rules of text do not hold. */
    final boolean foreign;

    private final Attributes attributes;
    private int firstAttribute;
    private int attributeCount;

    @Nullable
    Node first;

    @Nullable
    Node last;

    Element(Tag tag, boolean foreign, Attributes attributes, int firstAttribute, int attributeCount) {
        this.tag = tag;
        this.foreign = foreign;
        this.attributes = attributes;
        this.firstAttribute = firstAttribute;
        this.attributeCount = attributeCount;
    }

    /** Whether it ends the search for what an end tag closes. */
    boolean isSpecial() {
        return foreign ? ForeignRules.holdsText(this) : tag.special;
    }

    /** Whether another has the same name and attributes. */
    boolean isLike(Element other) {
        if (tag != other.tag || attributeCount != other.attributeCount) {
            return false;
        }
        for (int i = 0; i < attributeCount; i++) {
            String name = attributeName(i);
            if (!other.has(name) || !other.attribute(name).equals(attributeValue(i))) {
                return false;
            }
        }
        return true;
    }

    /** One with the same name and attributes, and nothing inside. */
    Element empty() {
        return new Element(tag, foreign, attributes, firstAttribute, attributeCount);
    }

    public String name() {
        return tag.name;
    }

    /** Whether it is of a kind that begins and ends a line. */
    public boolean isBlock() {
        return tag.block;
    }

    public int attributeCount() {
        return attributeCount;
    }

    /**
     * The name of an attribute, in small letters outside of drawings.
     *
     * @param index from 0 to less than {@link #attributeCount()}
     */
    public String attributeName(int index) {
        return attributes.name(firstAttribute + index);
    }

    /**
     * The value of an attribute, empty where only its name is written.
     *
     * @param index from 0 to less than {@link #attributeCount()}
     */
    public String attributeValue(int index) {
        return attributes.value(firstAttribute + index);
    }

    public boolean has(String attribute) {
        return attributes.find(firstAttribute, attributeCount, attribute) >= 0;
    }

    /** The value of an attribute; empty without it. */
    public String attribute(String name) {
        int index = attributes.find(firstAttribute, attributeCount, name);
        return index < 0 ? "" : attributes.value(index);
    }

    /** The value of its class attribute, without white space at its ends. */
    public String className() {
        return attribute("class").trim();
    }

    public @Nullable Node firstChild() {
        return first;
    }

    /** Whether at least two nodes stand in it. */
    public boolean hasSeveralChildren() {
        return first != last;
    }

    public @Nullable Element firstElementChild() {
        return elementFrom(first);
    }

    public @Nullable Element lastElementChild() {
        return elementUpTo(last);
    }

    public @Nullable Element nextElementSibling() {
        return elementFrom(next);
    }

    public @Nullable Element previousElementSibling() {
        return elementUpTo(previous);
    }

    private static @Nullable Element elementFrom(@Nullable Node start) {
        Node at = start;
        while (at != null && !(at instanceof Element)) {
            at = at.next;
        }
        return (Element) at;
    }

    private static @Nullable Element elementUpTo(@Nullable Node end) {
        Node at = end;
        while (at != null && !(at instanceof Element)) {
            at = at.previous;
        }
        return (Element) at;
    }

    /** Its text and that of all inside, white space collapsed, blocks and line breaks set apart by a space. */
    public String text() {
        return ShownText.of(this);
    }

    /** As {@link #text()}, of itself alone. */
    public String ownText() {
        return ShownText.ofItselfAlone(this);
    }

    /** Whether text other than white space stands in it at any depth. */
    public boolean hasText() {
        Node at = this;
        while (at != null) {
            if (at instanceof Text run && !run.isBlank()) {
                return true;
            }
            at = TreeWalk.after(at, this);
        }
        return false;
    }

    /** Its text and that of all inside as it is written. */
    public String wholeText() {
        StringBuilder whole = new StringBuilder();
        Node at = this;
        while (at != null) {
            whole.append(at instanceof Text run ? run.text() : "");
            at = TreeWalk.after(at, this);
        }
        return whole.toString();
    }

    /** What it says to programs: the text of a script. */
    public String data() {
        if (first == last && first instanceof Data only) {
            return only.text();
        }
        StringBuilder all = new StringBuilder();
        Node at = this;
        while (at != null) {
            all.append(at instanceof Data run ? run.text() : "");
            at = TreeWalk.after(at, this);
        }
        return all.toString();
    }

    /** The elements of these names, itself and at any depth inside, in page order. */
    public List<Element> all(Set<String> names) {
        List<Element> found = new ArrayList<>();
        Node at = this;
        while (at != null) {
            if (at instanceof Element element && names.contains(element.name())) {
                found.add(element);
            }
            at = TreeWalk.after(at, this);
        }
        return found;
    }

    /** Whether it or one inside at any depth has one of these names. */
    public boolean holds(Set<String> names) {
        Node at = this;
        while (at != null) {
            if (at instanceof Element element && names.contains(element.name())) {
                return true;
            }
            at = TreeWalk.after(at, this);
        }
        return false;
    }

    /** Adds the attributes {@code [from, to)} of the page as far as it has none of their names. */
    void addAttributes(int from, int to) {
        int newFirst = attributes.size();
        attributes.copy(firstAttribute, firstAttribute + attributeCount, newFirst);
        attributes.copy(from, to, newFirst);
        firstAttribute = newFirst;
        attributeCount = attributes.size() - newFirst;
    }

    void append(Node child) {
        insert(child, null);
    }

    /** Puts a node that stands nowhere right before a child; at the end when that is null. */
    void insert(Node child, @Nullable Node before) {
        Node after = before == null ? last : before.previous;
        child.parent = this;
        child.previous = after;
        child.next = before;
        if (after == null) {
            first = child;
        } else {
            after.next = child;
        }
        if (before == null) {
            last = child;
        } else {
            before.previous = child;
        }
    }

    /** Moves all that stands in another element to its own end. */
    void takeAllFrom(Element other) {
        Node child = other.first;
        while (child != null) {
            Node following = child.next;
            child.remove();
            append(child);
            child = following;
        }
    }

    @Override
    public String toString() {
        return "<" + tag.name + ">";
    }
}
