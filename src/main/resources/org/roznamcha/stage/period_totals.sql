-- Stories and documents of each ${unit}: what shares are shares of.
SELECT date, sum(story) AS story_total, sum(document) AS document_total
FROM (
  SELECT CAST(date_trunc('${unit}', story_date) AS DATE) AS date, 1L AS story, 0L AS document
  FROM counted_pages WHERE story_date IS NOT NULL GROUP BY story_date, cluster_id
  UNION ALL
  SELECT CAST(date_trunc('${unit}', document_date) AS DATE), 0L, 1L
  FROM counted_pages WHERE document_date IS NOT NULL GROUP BY document_date, host, cluster_id
)
GROUP BY date
