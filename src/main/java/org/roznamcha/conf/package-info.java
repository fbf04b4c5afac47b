/** The configuration file as a validated record. Every key and its default stands in {@code roznamcha-defaults.conf}. */
@NullMarked
package org.roznamcha.conf;

import org.jspecify.annotations.NullMarked;
