-- Members of clusters whose match is missing, outside the cluster, of no measured similarity, or not the stored edge between the two.
SELECT count(*)
FROM roznamcha.corpus.duplicates u
LEFT JOIN roznamcha.corpus.duplicates m ON m.doc_id = u.matched_doc_id
LEFT JOIN roznamcha.corpus.duplicate_edges e
  ON e.left_doc_id = least(u.doc_id, u.matched_doc_id) AND e.right_doc_id = greatest(u.doc_id, u.matched_doc_id)
WHERE m.doc_id IS NULL OR m.cluster_id <> u.cluster_id OR u.similarity IS NULL OR NOT u.similarity > 0
   OR u.matched_doc_id = u.doc_id
   OR e.left_doc_id IS NULL OR e.kind <> u.kind OR e.similarity <> u.similarity
