-- View audited_pages, the audits' own account of what counts: one row per page, found by other means than the job's window functions.
WITH pages AS (
  SELECT canonical_url,
         min_by(
           struct(doc_id, host, date_status, IF(date_status IN ('trusted', 'imputed'), published_date, NULL) AS page_date),
           struct(array_position(array('trusted', 'imputed'), date_status) = 0 AS undated,
                  date_status <> 'trusted' AS imputed, first_fetched_at IS NULL AS unknown, first_fetched_at, doc_id)) AS page
  FROM roznamcha.corpus.documents GROUP BY canonical_url
),
clustered AS (
  SELECT p.canonical_url, p.page.*, coalesce(u.cluster_id, p.page.doc_id) AS cluster_id
  FROM pages p LEFT JOIN roznamcha.corpus.duplicates u ON u.doc_id = p.page.doc_id
),
stories AS (
  SELECT cluster_id, coalesce(min(page_date) FILTER (WHERE date_status = 'trusted'), min(page_date)) AS story_date
  FROM clustered GROUP BY cluster_id
),
copies AS (
  SELECT cluster_id, host, coalesce(min(page_date) FILTER (WHERE date_status = 'trusted'), min(page_date)) AS document_date
  FROM clustered GROUP BY cluster_id, host
)
SELECT c.*, s.story_date, d.document_date
FROM clustered c JOIN stories s USING (cluster_id) JOIN copies d USING (cluster_id, host)
