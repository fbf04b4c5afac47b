-- The units of each entity and topic per day, week and month, with shares of all pages, intervals and trend.
-- Input: view series_units.
WITH by_host AS (
  SELECT series, unit, CAST(date_trunc(unit, date) AS DATE) AS date, series_id, host,
         sum(page_count) AS page_count, sum(document_count) AS document_count, sum(story_count) AS story_count,
         sum(story_fraction) AS story_fraction,
         sum(mention_count) AS mention_count, sum(title_count) AS title_count, sum(demonym_count) AS demonym_count
  FROM series_units LATERAL VIEW explode(array('day', 'week', 'month')) AS unit
  WHERE series IN ('entity', 'topic', 'all')
  GROUP BY series, unit, CAST(date_trunc(unit, date) AS DATE), series_id, host
),
by_period AS (
  SELECT series, unit, date, series_id,
         sum(page_count) AS page_count, sum(document_count) AS document_count, sum(story_count) AS story_count,
         CAST(sum(story_fraction) AS DOUBLE) AS story_fraction_sum,
         count_if(document_count > 0) AS host_count,
         effective_hosts(sort_array(collect_list(document_count))) AS effective_hosts,
         sum(mention_count) AS mention_count, sum(title_count) AS title_count, sum(demonym_count) AS demonym_count
  FROM by_host
  GROUP BY series, unit, date, series_id
),
totals AS (
  SELECT *,
         sum(IF(series = 'all', story_count, 0L)) OVER (PARTITION BY unit, date) AS story_total,
         sum(IF(series = 'all', document_count, 0L)) OVER (PARTITION BY unit, date) AS document_total
  FROM by_period
),
shares AS (
  SELECT *,
         story_count / greatest(story_total, 1L) AS story_share,
         document_count / greatest(document_total, 1L) AS document_share,
         wilson(story_count, story_total) AS wilson,
         CASE unit WHEN 'day' THEN datediff(date, DATE '1970-01-05')
                   WHEN 'week' THEN datediff(date, DATE '1970-01-05') DIV 7
                   ELSE year(date) * 12 + month(date) END AS period_index,
         CASE unit WHEN 'day' THEN date WHEN 'week' THEN date_add(date, 6) ELSE last_day(date) END AS period_end
  FROM totals
  WHERE series <> 'all'
)
SELECT
  series, unit, date, series_id, page_count, document_count, story_count, story_fraction_sum, host_count, effective_hosts,
  story_total, story_share, document_share, wilson[0] AS share_low, wilson[1] AS share_high,
  mention_count, title_count, demonym_count,
  coalesce(sum(story_count) OVER before, 0L) AS previous_story_count,
  story_share - coalesce(sum(story_share) OVER before, 0D) AS share_change,
  CASE unit WHEN 'day' THEN sum(story_count) OVER days
            WHEN 'week' THEN sum(story_count) OVER weeks
            ELSE sum(story_count) OVER months END AS trailing_story_count,
  date_add(period_end, ${final_after_days}) < DATE '${run_date}' AS is_final
FROM shares
WINDOW
  before AS (PARTITION BY series, unit, series_id ORDER BY period_index RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING),
  days AS (PARTITION BY series, unit, series_id ORDER BY period_index RANGE BETWEEN ${day_before} PRECEDING AND CURRENT ROW),
  weeks AS (PARTITION BY series, unit, series_id ORDER BY period_index RANGE BETWEEN ${week_before} PRECEDING AND CURRENT ROW),
  months AS (PARTITION BY series, unit, series_id ORDER BY period_index RANGE BETWEEN ${month_before} PRECEDING AND CURRENT ROW)
