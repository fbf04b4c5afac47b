-- reports.topic_<period>: units of the stories that touch a topic, beside the sums of its scores.
WITH scores AS (
  SELECT CAST(date_trunc('${unit}', date) AS DATE) AS date, series_id,
         sum(score) AS soft_count, count_if(is_first) AS first_choice_count
  FROM topic_scores GROUP BY CAST(date_trunc('${unit}', date) AS DATE), series_id
),
assigned AS (
  SELECT date, sum(soft_count) AS assigned FROM scores GROUP BY date
)
SELECT
  s.*, s.series_id AS topic_id,
  CAST(coalesce(c.soft_count, 0) AS DOUBLE) AS soft_count, coalesce(c.first_choice_count, 0L) AS first_choice_count,
  greatest(0D, 1D - CAST(coalesce(a.assigned, 0) AS DOUBLE) / greatest(coalesce(t.story_total, 0L), 1L)) AS unassigned_share
FROM ${of}_${unit} s
LEFT JOIN totals_${unit} t ON t.date = s.date
LEFT JOIN scores c ON c.date = s.date AND c.series_id = s.series_id
LEFT JOIN assigned a ON a.date = s.date
