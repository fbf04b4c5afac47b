-- The four counting units of each series (entity, topic or host) per day and host.
-- Input: view ${of}_pages(series_id, doc_id). Sums run over decimals so that their order does not matter.
WITH spoken AS (
  SELECT s.series_id, p.* FROM ${of}_pages s JOIN counted_pages p ON p.doc_id = s.doc_id
)
SELECT page_date AS date, series_id, host,
       1L AS page_count, 0L AS document_count, 0L AS story_count, CAST(0 AS DECIMAL(28, 12)) AS story_fraction
FROM spoken WHERE page_date IS NOT NULL
UNION ALL
SELECT document_date, series_id, host, 0L, 1L, 0L, CAST(CAST(1 AS DECIMAL(18, 12)) / any_value(story_hosts) AS DECIMAL(28, 12))
FROM spoken WHERE document_date IS NOT NULL
GROUP BY document_date, series_id, host, cluster_id
UNION ALL
SELECT story_date, series_id, NULL, 0L, 0L, 1L, CAST(0 AS DECIMAL(28, 12))
FROM spoken WHERE story_date IS NOT NULL
GROUP BY story_date, series_id, cluster_id
