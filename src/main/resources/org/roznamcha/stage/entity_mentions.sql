-- Mentions of each entity in the counted pages per day.
SELECT p.page_date AS date, m.entity_id AS series_id,
       count_if(m.method <> 'demonym') AS mention_count,
       count_if(m.method <> 'demonym' AND m.in_title) AS title_count,
       count_if(m.method = 'demonym') AS demonym_count
FROM counted_pages p JOIN mentions m ON m.doc_id = p.doc_id
WHERE p.page_date IS NOT NULL
GROUP BY p.page_date, m.entity_id
