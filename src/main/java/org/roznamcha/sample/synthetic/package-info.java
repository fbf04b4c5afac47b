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
 * <p>How varied the stories are, against Urdu news (runs of letters and figures; {@code TextVarietyTest} prints the first two columns):
 *
 * <table>
 * <caption>Variety of invented and real text</caption>
 * <tr><th></th><th>100,000 words, invented</th><th>1,000,000, invented</th><th>100,000, news</th><th>1,000,000, news</th></tr>
 * <tr><td>different words</td><td>7,100</td><td>20,400</td><td>8,900</td><td>28,000</td></tr>
 * <tr><td>different runs of five words, of all</td><td>.93</td><td>.85</td><td>.98</td><td>.92</td></tr>
 * </table>
 *
 * <p>Half of the stories touch on a second topic, with a third of their sentences. Two stories of one topic share .1 of their letter
 * 9-grams or less in 999 of 1,000 cases (Jaccard).
 */
@NullMarked
package org.roznamcha.sample.synthetic;

import org.jspecify.annotations.NullMarked;
