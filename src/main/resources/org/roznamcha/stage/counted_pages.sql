-- One row per page (canonical URL): the version of it that counts, with the days and the story it counts for.
-- Of several versions of a page a trusted date comes first, then the earliest fetch.
WITH versions AS (
  SELECT
    d.doc_id, d.canonical_url, d.host, d.domain, d.date_status, d.first_fetched_at,
    coalesce(u.cluster_id, d.doc_id) AS cluster_id,
    CASE WHEN d.date_status IN ('trusted', 'imputed') THEN d.published_date END AS page_date,
    row_number() OVER (
      PARTITION BY d.canonical_url
      ORDER BY CASE d.date_status WHEN 'trusted' THEN 0 WHEN 'imputed' THEN 1 ELSE 2 END,
               d.first_fetched_at NULLS LAST, d.doc_id) AS version
  FROM documents d LEFT JOIN duplicates u ON u.doc_id = d.doc_id
)
SELECT
  doc_id, canonical_url, host, domain, date_status, first_fetched_at, cluster_id, page_date,
  -- The earliest trusted copy dates a document and a story; the earliest imputed one where none is trusted.
  coalesce(min(CASE WHEN date_status = 'trusted' THEN page_date END) OVER copies, min(page_date) OVER copies) AS document_date,
  coalesce(min(CASE WHEN date_status = 'trusted' THEN page_date END) OVER story, min(page_date) OVER story) AS story_date,
  size(collect_set(host) OVER story) AS story_hosts,
  count(*) OVER story AS story_pages
FROM versions
WHERE version = 1
WINDOW copies AS (PARTITION BY host, cluster_id), story AS (PARTITION BY cluster_id)
