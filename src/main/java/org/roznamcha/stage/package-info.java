/** One class per step of the job: Dataset in, Dataset out. Stages are thin; what they decide is pure code below. */
@NullMarked
package org.roznamcha.stage;

import org.jspecify.annotations.NullMarked;
