-- reports.topic_<period>: units of the stories that touch a topic, beside the sums of its scores.
WITH scores AS (
  SELECT CAST(date_trunc('${unit}', date) AS DATE) AS date, series_id,
         sum(soft_count) AS soft_count, sum(first_choice_count) AS first_choice_count
  FROM topic_scores GROUP BY CAST(date_trunc('${unit}', date) AS DATE), series_id
),
assigned AS (
  SELECT date, sum(soft_count) AS assigned FROM scores GROUP BY date
)
SELECT
  s.*, s.series_id AS topic_id,
  CAST(coalesce(c.soft_count, 0) AS DOUBLE) AS soft_count, coalesce(c.first_choice_count, 0L) AS first_choice_count,
  greatest(0D, 1D - CAST(coalesce(a.assigned, 0) AS DOUBLE) / greatest(s.story_total, 1L)) AS unassigned_share
FROM series_periods s
LEFT JOIN scores c ON c.date = s.date AND c.series_id = s.series_id
LEFT JOIN assigned a ON a.date = s.date
WHERE s.series = 'topic' AND s.unit = '${unit}'
