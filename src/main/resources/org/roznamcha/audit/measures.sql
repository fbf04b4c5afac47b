-- Daily cells whose shares are not those of their counts, or lie outside of their interval.
WITH cells AS (
  SELECT date, story_count, document_count, story_fraction_sum, story_share, document_share, share_low, share_high
  FROM roznamcha.reports.entity_daily
  UNION ALL
  SELECT date, story_count, document_count, story_fraction_sum, story_share, document_share, share_low, share_high
  FROM roznamcha.reports.topic_daily
)
SELECT count(*) FROM cells c LEFT JOIN roznamcha.reports.totals_daily t ON t.date = c.date
WHERE abs(c.story_share - c.story_count / greatest(coalesce(t.story_count, 0L), 1L)) > 1e-9
   OR abs(c.document_share - c.document_count / greatest(coalesce(t.document_count, 0L), 1L)) > 1e-9
   OR NOT (0 <= c.share_low AND c.share_low <= c.story_share AND c.story_share <= c.share_high AND c.share_high <= 1)
   OR c.story_fraction_sum > c.document_count + 1e-9
