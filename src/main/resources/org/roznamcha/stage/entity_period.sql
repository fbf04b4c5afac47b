-- reports.entity_<period>: units of those that name an entity, beside its mentions.
-- An entity that a period speaks of by demonym alone has a row whose units are zero.
SELECT
  s.*, s.series_id AS entity_id,
  coalesce(m.mention_count, 0L) AS mention_count, coalesce(m.title_count, 0L) AS title_count,
  coalesce(m.demonym_count, 0L) AS demonym_count
FROM ${of}_${unit} s
LEFT JOIN (
  SELECT CAST(date_trunc('${unit}', date) AS DATE) AS date, series_id,
         sum(mention_count) AS mention_count, sum(title_count) AS title_count, sum(demonym_count) AS demonym_count
  FROM entity_mentions GROUP BY CAST(date_trunc('${unit}', date) AS DATE), series_id
) m ON m.date = s.date AND m.series_id = s.series_id
