-- Cells of entity_daily that differ from the pages and mentions behind them.
WITH truth AS (
  SELECT date, id, pages, documents, stories, mentions, titles, demonyms FROM audited_cells WHERE series = 'entity'
  UNION ALL
  SELECT date, entity_id, -page_count, -document_count, -story_count, -mention_count, -title_count, -demonym_count
  FROM roznamcha.reports.entity_daily
)
SELECT count(*) FROM (
  SELECT date, id FROM truth GROUP BY date, id
  HAVING sum(pages) <> 0 OR sum(documents) <> 0 OR sum(stories) <> 0 OR sum(mentions) <> 0 OR sum(titles) <> 0
      OR sum(demonyms) <> 0
)
