-- The units of each series per period, with shares, intervals and trend.
-- Inputs: views ${of}_units, totals_${unit}.
WITH by_host AS (
  SELECT CAST(date_trunc('${unit}', date) AS DATE) AS date, series_id, host,
         sum(page_count) AS page_count, sum(document_count) AS document_count,
         sum(story_count) AS story_count, sum(story_fraction) AS story_fraction
  FROM ${of}_units
  GROUP BY CAST(date_trunc('${unit}', date) AS DATE), series_id, host
),
by_period AS (
  SELECT date, series_id,
         sum(page_count) AS page_count, sum(document_count) AS document_count, sum(story_count) AS story_count,
         CAST(sum(story_fraction) AS DOUBLE) AS story_fraction_sum,
         count_if(document_count > 0) AS host_count,
         effective_hosts(sort_array(collect_list(document_count))) AS effective_hosts
  FROM by_host
  GROUP BY date, series_id
),
shares AS (
  SELECT b.*,
         story_count / greatest(coalesce(story_total, 0L), 1L) AS story_share,
         document_count / greatest(coalesce(document_total, 0L), 1L) AS document_share,
         wilson(story_count, coalesce(story_total, 0L)) AS wilson,
         ${period_index} AS period_index
  FROM by_period b LEFT JOIN totals_${unit} t USING (date)
)
SELECT
  date, series_id, page_count, document_count, story_count, story_fraction_sum, host_count, effective_hosts,
  story_share, document_share, wilson[0] AS share_low, wilson[1] AS share_high,
  coalesce(sum(story_count) OVER before, 0L) AS previous_story_count,
  story_share - coalesce(sum(story_share) OVER before, 0D) AS share_change,
  sum(story_count) OVER trailing AS trailing_story_count,
  date_add(${period_end}, ${final_after_days}) < DATE '${run_date}' AS is_final
FROM shares
WINDOW
  before AS (PARTITION BY series_id ORDER BY period_index RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING),
  trailing AS (PARTITION BY series_id ORDER BY period_index RANGE BETWEEN ${trailing_before} PRECEDING AND CURRENT ROW)
