/** The job's promises as checks over what was written. A failed check stops publication. */
@NullMarked
package org.roznamcha.audit;

import org.jspecify.annotations.NullMarked;
