-- Cells of topic_daily that differ from the pages and topics behind them.
WITH about AS (
  SELECT p.*, t.topic_id FROM audited_pages p JOIN roznamcha.corpus.document_topics t ON t.doc_id = p.doc_id
),
truth AS (
  SELECT page_date AS date, topic_id, count(DISTINCT canonical_url) AS pages, 0L AS documents, 0L AS stories
  FROM about WHERE page_date IS NOT NULL GROUP BY page_date, topic_id
  UNION ALL
  SELECT document_date, topic_id, 0L, count(DISTINCT host, cluster_id), 0L
  FROM about WHERE document_date IS NOT NULL GROUP BY document_date, topic_id
  UNION ALL
  SELECT story_date, topic_id, 0L, 0L, count(DISTINCT cluster_id)
  FROM about WHERE story_date IS NOT NULL GROUP BY story_date, topic_id
  UNION ALL
  SELECT date, topic_id, -page_count, -document_count, -story_count FROM roznamcha.reports.topic_daily
)
SELECT count(*) FROM (
  SELECT date, topic_id FROM truth GROUP BY date, topic_id
  HAVING sum(pages) <> 0 OR sum(documents) <> 0 OR sum(stories) <> 0
)
