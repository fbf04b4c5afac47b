-- Cells of topic_daily that differ from the pages and topics behind them.
WITH truth AS (
  SELECT date, id, pages, documents, stories FROM audited_cells WHERE series = 'topic'
  UNION ALL
  SELECT date, topic_id, -page_count, -document_count, -story_count FROM roznamcha.reports.topic_daily
)
SELECT count(*) FROM (
  SELECT date, id FROM truth GROUP BY date, id
  HAVING sum(pages) <> 0 OR sum(documents) <> 0 OR sum(stories) <> 0
)
