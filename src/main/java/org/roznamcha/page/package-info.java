/**
 * One captured page: what a record holds, and what was extracted from it. Reading lives in {@code source}, trees of
 * markup in {@code markup}, extraction in {@code extract}.
 */
@NullMarked
package org.roznamcha.page;

import org.jspecify.annotations.NullMarked;
