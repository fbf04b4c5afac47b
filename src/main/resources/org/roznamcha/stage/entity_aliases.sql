-- reports.entity_aliases: under which aliases each entity was met, when, and one example that can be looked up.
SELECT m.entity_id, m.alias_key, count(*) AS mention_count,
       min(CASE WHEN d.date_status IN ('trusted', 'imputed') THEN d.published_date END) AS first_seen_date,
       max(CASE WHEN d.date_status IN ('trusted', 'imputed') THEN d.published_date END) AS last_seen_date,
       array_join(array_sort(collect_set(m.method)), ', ') AS evidence,
       min(struct(m.doc_id, m.start, m.surface)).surface AS example_surface,
       min(m.doc_id) AS example_doc_id
FROM mentions m JOIN documents d ON d.doc_id = m.doc_id
GROUP BY m.entity_id, m.alias_key
