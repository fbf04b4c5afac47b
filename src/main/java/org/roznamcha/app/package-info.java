/** Commands, session, progress and exit codes. */
@NullMarked
package org.roznamcha.app;

import org.jspecify.annotations.NullMarked;
