-- reports.coverage_daily: every day of each host's collection, and every day its pages are dated on.
-- Input: view series_units.
WITH facts AS (
  SELECT date, series_id AS host, page_count, document_count, story_count, story_fraction,
         0L AS undated_count, 0L AS suspect_count, 0L AS late_count, 0L AS rejected_count, 0L AS collected_count
  FROM series_units WHERE series = 'host'
  UNION ALL
  SELECT page_date, host, 0L, 0L, 0L, CAST(0 AS DECIMAL(28, 12)), 0L, 0L, 1L, 0L, 0L
  FROM counted_pages
  WHERE page_date IS NOT NULL AND datediff(${fetch_day}, page_date) > ${late_after_days}
  UNION ALL
  SELECT ${fetch_day}, host, 0L, 0L, 0L, CAST(0 AS DECIMAL(28, 12)),
         IF(date_status = 'undated', 1L, 0L), IF(date_status = 'suspect', 1L, 0L), 0L, 0L, 0L
  FROM counted_pages
  WHERE page_date IS NULL AND first_fetched_at IS NOT NULL
  UNION ALL
  SELECT CAST(from_utc_timestamp(fetched_at, '${zone}') AS DATE), host,
         0L, 0L, 0L, CAST(0 AS DECIMAL(28, 12)), 0L, 0L, 0L, rejected, collected
  FROM (
    SELECT host, fetched_at, 0L AS rejected, 1L AS collected FROM captures
    UNION ALL
    -- An error page, or a record that nobody can read, does not say that the host published nothing.
    SELECT host, fetched_at, 1L, IF(rule IN (${untold_rules}), 0L, 1L) FROM rejects
  )
  WHERE fetched_at IS NOT NULL
),
collection AS (
  SELECT host, explode(sequence(min(date), max(date))) AS date FROM facts WHERE collected_count > 0 GROUP BY host
),
days AS (
  SELECT coalesce(f.date, c.date) AS date, coalesce(f.host, c.host) AS host,
         coalesce(sum(page_count), 0L) AS page_count, coalesce(sum(document_count), 0L) AS document_count,
         coalesce(sum(story_count), 0L) AS story_count,
         CAST(coalesce(sum(story_fraction), 0) AS DOUBLE) AS story_fraction_sum,
         coalesce(sum(undated_count), 0L) AS undated_count, coalesce(sum(suspect_count), 0L) AS suspect_count,
         coalesce(sum(late_count), 0L) AS late_count, coalesce(sum(rejected_count), 0L) AS rejected_count,
         coalesce(sum(collected_count), 0L) AS collected_count
  FROM facts f FULL JOIN collection c ON c.date = f.date AND c.host = f.host
  GROUP BY coalesce(f.date, c.date), coalesce(f.host, c.host)
),
expectations AS (
  SELECT *,
         percentile(document_count, 0.5) OVER (
           PARTITION BY host, dayofweek(date) ORDER BY datediff(date, DATE '1970-01-01')
           RANGE BETWEEN 56 PRECEDING AND 7 PRECEDING) AS expected_count
  FROM days
)
SELECT *,
       IF(expected_count > 0, document_count / expected_count, NULL) AS completeness,
       coverage_state(document_count, expected_count, collected_count) AS state,
       date_add(date, ${final_after_days}) < DATE '${run_date}' AS is_final
FROM expectations
