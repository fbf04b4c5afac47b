-- reports.totals_daily: everything that was dated on a day; what the shares of that day are shares of.
-- Input: view series_units.
SELECT date, sum(page_count) AS page_count, sum(document_count) AS document_count, sum(story_count) AS story_count,
       CAST(sum(story_fraction) AS DOUBLE) AS story_fraction_sum,
       count(DISTINCT IF(document_count > 0, host, NULL)) AS host_count,
       date_add(date, ${final_after_days}) < DATE '${run_date}' AS is_final
FROM series_units
WHERE series = 'all'
GROUP BY date
