-- Per day and topic the sum of its stories' scores, each the mean over the story's counted pages, and how many have it as first choice.
WITH story_topics AS (
  SELECT p.story_date AS date, p.cluster_id, t.topic_id AS series_id,
         CAST(sum(CAST(t.score AS DECIMAL(18, 12))) / any_value(p.story_pages) AS DECIMAL(28, 12)) AS score
  FROM counted_pages p JOIN document_topics t ON t.doc_id = p.doc_id
  WHERE p.story_date IS NOT NULL
  GROUP BY p.story_date, p.cluster_id, t.topic_id
),
chosen AS (
  SELECT *, row_number() OVER (PARTITION BY cluster_id ORDER BY score DESC, series_id) = 1 AS is_first
  FROM story_topics
)
SELECT date, series_id, sum(score) AS soft_count, count_if(is_first) AS first_choice_count
FROM chosen
GROUP BY date, series_id
