-- Cells of coverage_daily that differ from the pages behind them, and hosts whose rejected records are not all on some day.
WITH truth AS (
  SELECT page_date AS date, host, count(DISTINCT canonical_url) AS pages, 0L AS documents, 0L AS stories, 0L AS rejected
  FROM audited_pages WHERE page_date IS NOT NULL GROUP BY page_date, host
  UNION ALL
  SELECT document_date, host, 0L, count(DISTINCT cluster_id), 0L, 0L
  FROM audited_pages WHERE document_date IS NOT NULL GROUP BY document_date, host
  UNION ALL
  SELECT story_date, host, 0L, 0L, count(DISTINCT cluster_id), 0L
  FROM audited_pages WHERE story_date IS NOT NULL GROUP BY story_date, host
  UNION ALL
  SELECT date, host, -page_count, -document_count, -story_count, 0L FROM roznamcha.reports.coverage_daily
  UNION ALL
  SELECT NULL, host, 0L, 0L, 0L, count(fetched_at) FROM roznamcha.corpus.rejects GROUP BY host
  UNION ALL
  SELECT NULL, host, 0L, 0L, 0L, -sum(rejected_count) FROM roznamcha.reports.coverage_daily GROUP BY host
)
SELECT count(*) FROM (
  SELECT date, host FROM truth GROUP BY date, host
  HAVING sum(pages) <> 0 OR sum(documents) <> 0 OR sum(stories) <> 0 OR sum(rejected) <> 0
)
