/**
 * A synthetic Urdu web of any size with the truth about it: what {@code jobs/sample} writes.
 *
 * <p>Everything follows from a seed: {@code Chance} draws what {@code (seed, purpose, numbers)} decide, so that each story, page and file
 * can be made on its own, on any thread, and comes out the same. The way of a page: {@code Planner} plans what is published on a day, by
 * which {@code Outlet}, when it is copied and crawled ({@code StoryPlan}, {@code Visit}); {@code StoryWriter} writes a story by a {@code
 * Grammar} about members of the {@code Cast}; {@code Telling} is the story as one outlet spells and edits it; {@code PageMaker} sets it
 * into the outlet's layout; {@code SyntheticDump} writes the files of each day of crawling. {@code DailyCounts} works out from the plan
 * alone what reports must count.
 *
 * <p>How varied the stories are, for a million words (runs of letters and figures): 19,400 different words, and .79 of the runs of five words are
 * different; a million words of Urdu news have 28,000 and .93. Two stories of one topic share .09 of their letter 9-grams or less in 999
 * of 1,000 cases (Jaccard).
 */
@NullMarked
package org.roznamcha.sample.synthetic;

import org.jspecify.annotations.NullMarked;
