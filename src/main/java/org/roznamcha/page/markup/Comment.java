package org.roznamcha.page.markup;

/** A comment: it parts runs of text, and nothing of it is ever shown. */
public final class Comment extends Node {
    Comment() {}
}
