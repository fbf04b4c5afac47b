-- Cells of entity_daily that differ from the pages and mentions behind them.
WITH mentioned AS (
  SELECT p.*, m.entity_id, m.in_title, m.method FROM audited_pages p
  JOIN roznamcha.corpus.mentions m ON m.doc_id = p.doc_id
),
named AS (
  SELECT * FROM mentioned WHERE method <> 'demonym'
),
truth AS (
  SELECT page_date AS date, entity_id, count(DISTINCT canonical_url) AS pages, 0L AS documents, 0L AS stories,
         count(*) AS mentions, count_if(in_title) AS titles, 0L AS demonyms
  FROM named WHERE page_date IS NOT NULL GROUP BY page_date, entity_id
  UNION ALL
  SELECT document_date, entity_id, 0L, count(DISTINCT host, cluster_id), 0L, 0L, 0L, 0L
  FROM named WHERE document_date IS NOT NULL GROUP BY document_date, entity_id
  UNION ALL
  SELECT story_date, entity_id, 0L, 0L, count(DISTINCT cluster_id), 0L, 0L, 0L
  FROM named WHERE story_date IS NOT NULL GROUP BY story_date, entity_id
  UNION ALL
  SELECT page_date, entity_id, 0L, 0L, 0L, 0L, 0L, count(*)
  FROM mentioned WHERE page_date IS NOT NULL AND method = 'demonym' GROUP BY page_date, entity_id
  UNION ALL
  SELECT date, entity_id, -page_count, -document_count, -story_count, -mention_count, -title_count, -demonym_count
  FROM roznamcha.reports.entity_daily
)
SELECT count(*) FROM (
  SELECT date, entity_id FROM truth GROUP BY date, entity_id
  HAVING sum(pages) <> 0 OR sum(documents) <> 0 OR sum(stories) <> 0 OR sum(mentions) <> 0 OR sum(titles) <> 0
      OR sum(demonyms) <> 0
)
