/** How well extraction does on pages whose truth is known: loading such pages, comparing, summing up. */
@NullMarked
package org.roznamcha.score;

import org.jspecify.annotations.NullMarked;
