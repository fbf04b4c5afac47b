-- Mentions that do not stand where they say, or point to no known entity.
SELECT count(*)
FROM roznamcha.corpus.mentions m
LEFT JOIN roznamcha.corpus.documents d ON d.doc_id = m.doc_id
LEFT JOIN roznamcha.reports.entities e ON e.entity_id = m.entity_id
WHERE d.doc_id IS NULL OR e.entity_id IS NULL
   OR NOT stands_at(IF(m.in_title, d.title, d.text), m.start, m.end, m.surface)
