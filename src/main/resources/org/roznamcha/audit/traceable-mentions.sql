-- Mentions that do not stand where they say, or point to no known entity. Those of a document are gathered first: its text is read once.
WITH gathered AS (
  SELECT m.doc_id,
         collect_list(struct(e.entity_id IS NOT NULL AS known, m.in_title, m.start, m.end, m.surface)) AS mentions
  FROM roznamcha.corpus.mentions m
  LEFT JOIN roznamcha.reports.entities e ON e.entity_id = m.entity_id
  GROUP BY m.doc_id
)
-- Spark takes a text for a word and would send the texts of a small corpus to every task.
SELECT /*+ MERGE(d) */ coalesce(sum(untraceable(d.title, d.text, g.mentions)), 0L)
FROM gathered g LEFT JOIN roznamcha.corpus.documents d ON d.doc_id = g.doc_id
