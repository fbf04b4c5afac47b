-- Cells of totals_daily that differ from the pages behind them.
WITH truth AS (
  SELECT date, pages, documents, stories FROM audited_cells WHERE series = 'all'
  UNION ALL
  SELECT date, -page_count, -document_count, -story_count FROM roznamcha.reports.totals_daily
)
SELECT count(*) FROM (
  SELECT date FROM truth GROUP BY date HAVING sum(pages) <> 0 OR sum(documents) <> 0 OR sum(stories) <> 0
)
