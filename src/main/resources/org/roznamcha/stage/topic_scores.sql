-- Each story's mean score per topic over its counted pages, and its first choice.
WITH story_topics AS (
  SELECT p.story_date AS date, p.cluster_id, t.topic_id AS series_id,
         CAST(sum(CAST(t.score AS DECIMAL(18, 12))) / any_value(p.story_pages) AS DECIMAL(28, 12)) AS score
  FROM counted_pages p JOIN document_topics t ON t.doc_id = p.doc_id
  WHERE p.story_date IS NOT NULL
  GROUP BY p.story_date, p.cluster_id, t.topic_id
)
SELECT date, series_id, score,
       row_number() OVER (PARTITION BY cluster_id ORDER BY score DESC, series_id) = 1 AS is_first
FROM story_topics
