-- The four counting units and the mentions of every series per day and host. Series: each entity, topic and host, and all pages.
-- Sums run over decimals so that their order does not matter.
WITH entities AS (
  SELECT doc_id, entity_id, count_if(method <> 'demonym') AS mentions,
         count_if(method <> 'demonym' AND in_title) AS titles, count_if(method = 'demonym') AS demonyms
  FROM mentions GROUP BY doc_id, entity_id
),
spoken AS (
  -- A page that speaks of an entity by demonym alone is none of its units, but keeps the day in its series.
  SELECT 'entity' AS series, entity_id AS series_id, doc_id, mentions > 0 AS counts, mentions, titles, demonyms FROM entities
  UNION ALL
  SELECT 'topic', topic_id, doc_id, true, 0L, 0L, 0L FROM document_topics
),
pages AS (
  SELECT s.series, s.series_id, s.counts, s.mentions, s.titles, s.demonyms, p.*
  FROM spoken s JOIN counted_pages p ON p.doc_id = s.doc_id
  UNION ALL
  SELECT series, series_id, true, 0L, 0L, 0L, p.*
  FROM counted_pages p LATERAL VIEW stack(2, 'host', host, 'all', 'all') AS series, series_id
),
-- Each page stands for itself, for the document and for the story that it is a copy of, on the day of each.
units AS (
  SELECT series, series_id, counts, mentions, titles, demonyms, story_hosts, unit.*
  FROM pages
  LATERAL VIEW stack(3, 'page', page_date, host, NULL,
                        'document', document_date, host, cluster_id,
                        'story', story_date, NULL, cluster_id) unit AS unit, date, unit_host, unit_cluster
),
distinct_units AS (
  SELECT series, series_id, date, unit_host AS host, unit, unit_cluster, count_if(counts) AS pages,
         any_value(story_hosts) AS story_hosts, sum(mentions) AS mentions, sum(titles) AS titles, sum(demonyms) AS demonyms
  FROM units
  WHERE date IS NOT NULL AND (counts OR unit = 'page')
  GROUP BY series, series_id, date, unit_host, unit, unit_cluster
)
SELECT series, series_id, date, host,
       sum(IF(unit = 'page', pages, 0L)) AS page_count,
       count_if(unit = 'document') AS document_count,
       count_if(unit = 'story') AS story_count,
       CAST(sum(IF(unit = 'document', CAST(CAST(1 AS DECIMAL(18, 12)) / story_hosts AS DECIMAL(28, 12)), 0)) AS DECIMAL(28, 12))
         AS story_fraction,
       sum(IF(unit = 'page', mentions, 0L)) AS mention_count,
       sum(IF(unit = 'page', titles, 0L)) AS title_count,
       sum(IF(unit = 'page', demonyms, 0L)) AS demonym_count
FROM distinct_units
GROUP BY series, series_id, date, host
