-- Cells of totals_daily that differ from the pages behind them.
WITH truth AS (
  SELECT page_date AS date, count(DISTINCT canonical_url) AS pages, 0L AS documents, 0L AS stories
  FROM audited_pages WHERE page_date IS NOT NULL GROUP BY page_date
  UNION ALL
  SELECT document_date, 0L, count(DISTINCT host, cluster_id), 0L
  FROM audited_pages WHERE document_date IS NOT NULL GROUP BY document_date
  UNION ALL
  SELECT story_date, 0L, 0L, count(DISTINCT cluster_id)
  FROM audited_pages WHERE story_date IS NOT NULL GROUP BY story_date
  UNION ALL
  SELECT date, -page_count, -document_count, -story_count FROM roznamcha.reports.totals_daily
)
SELECT count(*) FROM (
  SELECT date FROM truth GROUP BY date HAVING sum(pages) <> 0 OR sum(documents) <> 0 OR sum(stories) <> 0
)
