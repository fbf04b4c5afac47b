-- Members of clusters whose match is missing, outside the cluster, or of no measured similarity.
SELECT count(*)
FROM roznamcha.corpus.duplicates u
LEFT JOIN roznamcha.corpus.duplicates m ON m.doc_id = u.matched_doc_id
WHERE m.doc_id IS NULL OR m.cluster_id <> u.cluster_id OR u.similarity IS NULL OR NOT u.similarity > 0
   OR u.matched_doc_id = u.doc_id
