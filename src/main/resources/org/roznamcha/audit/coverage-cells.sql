-- Cells of coverage_daily that differ from the pages behind them, and hosts whose rejected records are not all on some day.
WITH truth AS (
  SELECT date, id AS host, pages, documents, stories, 0L AS rejected FROM audited_cells WHERE series = 'host'
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
