/** Tables and where they live: one class per table (columns, comments, rows), the lake's layout, its lock, publication and release. */
@NullMarked
package org.roznamcha.lake;

import org.jspecify.annotations.NullMarked;
