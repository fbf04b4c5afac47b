-- Share of documents without any date of their own that stand on the day of their crawl.
SELECT count(*) FROM roznamcha.corpus.documents
WHERE date_source IN ('header', 'none', 'body') AND date_status IN ('trusted', 'imputed')
