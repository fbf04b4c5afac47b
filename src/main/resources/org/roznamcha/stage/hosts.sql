-- reports.hosts: every host with a kept page.
SELECT p.host, any_value(p.domain) AS domain, any_value(p.pages) AS page_count, any_value(p.dated) AS dated_count,
       min(c.fetched_at) AS first_fetched_at, max(c.fetched_at) AS last_fetched_at
FROM (
  SELECT host, min(domain) AS domain, count(DISTINCT canonical_url) AS pages,
         count(DISTINCT CASE WHEN date_status IN ('trusted', 'imputed') THEN canonical_url END) AS dated
  FROM documents GROUP BY host
) p JOIN captures c ON c.host = p.host
GROUP BY p.host
