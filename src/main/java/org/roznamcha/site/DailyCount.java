package org.roznamcha.site;

import java.time.LocalDate;

/**
 * Stories of one day.
 *
 * @param day in Asia/Karachi
 * @param storyCount 0 or more
 */
public record DailyCount(LocalDate day, long storyCount) {}
