/** Gazetteer, matching and linking: text to entity mentions. */
@NullMarked
package org.roznamcha.entity;

import org.jspecify.annotations.NullMarked;
