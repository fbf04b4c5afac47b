package org.roznamcha.page.markup;

/**
 * A page as a tree.
 *
 * @param top the {@code html} element
 * @param body its body or frameset
 */
public record Document(Element top, Element body) {}
