-- Documents whose date has no source or no wording behind it, is impossible, or is counted in spite of its status.
SELECT count(*)
FROM roznamcha.corpus.documents
WHERE (date_status IN ('trusted', 'imputed') AND (published_date IS NULL OR date_source = 'none' OR date_value IS NULL))
   OR (date_status = 'undated' AND (published_date IS NOT NULL OR published_at IS NOT NULL))
   OR (date_status IN ('trusted', 'imputed') AND published_date < DATE '1995-01-01')
   OR (date_status IN ('trusted', 'imputed') AND date_sub(published_date, 1) > CAST(first_fetched_at AS DATE))
