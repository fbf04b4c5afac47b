package org.roznamcha.stage;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Each element turned into any number of others, lazily. */
final class FlatIterator<A, B> implements Iterator<B> {

    private final Iterator<A> elements;
    private final Function<A, List<B>> function;
    private Iterator<B> current = List.<B>of().iterator();

    FlatIterator(Iterator<A> elements, Function<A, List<B>> function) {
        this.elements = elements;
        this.function = function;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && elements.hasNext()) {
            current = function.apply(elements.next()).iterator();
        }
        return current.hasNext();
    }

    @Override
    public B next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
