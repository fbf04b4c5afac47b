-- Documents whose id stands twice, and captures of documents that are not there.
SELECT (SELECT count(*) - count(DISTINCT doc_id) FROM roznamcha.corpus.documents)
     + (SELECT count(*) FROM roznamcha.corpus.captures c LEFT ANTI JOIN roznamcha.corpus.documents d ON d.doc_id = c.doc_id)
