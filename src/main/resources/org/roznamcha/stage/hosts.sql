-- reports.hosts: every host with a kept page.
SELECT p.host, p.domain, p.page_count, p.dated_count, c.first_fetched_at, c.last_fetched_at
FROM (
  SELECT host, min(domain) AS domain, count(DISTINCT canonical_url) AS page_count,
         count(DISTINCT CASE WHEN date_status IN ('trusted', 'imputed') THEN canonical_url END) AS dated_count
  FROM documents GROUP BY host
) p
JOIN (
  SELECT host, min(fetched_at) AS first_fetched_at, max(fetched_at) AS last_fetched_at FROM captures GROUP BY host
) c ON c.host = p.host
