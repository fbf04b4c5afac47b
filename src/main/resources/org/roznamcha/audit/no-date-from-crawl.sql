-- Documents that count on a day although no hint of their own names it: only a page header, the running text, or nothing.
SELECT count(*) FROM roznamcha.corpus.documents
WHERE date_source IN ('header', 'none', 'body') AND date_status IN ('trusted', 'imputed')
