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
-- Each page stands for itself, for the document and for the story that it is a copy of, on the day of each. A page without copies is all
-- three at once.
units AS (
  SELECT series, series_id, counts, mentions, titles, demonyms, story_hosts, unit.*
  FROM pages
  LATERAL VIEW inline(IF(story_pages = 1,
    array(named_struct('unit', 'single', 'date', page_date, 'unit_host', host, 'unit_cluster', CAST(NULL AS STRING))),
    array(named_struct('unit', 'page', 'date', page_date, 'unit_host', host, 'unit_cluster', CAST(NULL AS STRING)),
          named_struct('unit', 'document', 'date', document_date, 'unit_host', host, 'unit_cluster', cluster_id),
          named_struct('unit', 'story', 'date', story_date, 'unit_host', CAST(NULL AS STRING), 'unit_cluster', cluster_id))
  )) unit
),
distinct_units AS (
  SELECT series, series_id, date, unit_host AS host, unit, unit_cluster, count_if(counts) AS pages,
         any_value(story_hosts) AS story_hosts, sum(mentions) AS mentions, sum(titles) AS titles, sum(demonyms) AS demonyms
  FROM units
  WHERE date IS NOT NULL AND (counts OR unit IN ('page', 'single'))
  GROUP BY series, series_id, date, unit_host, unit, unit_cluster
)
SELECT series, series_id, date, host,
       sum(IF(unit IN ('page', 'single'), pages, 0L)) AS page_count,
       sum(CASE unit WHEN 'document' THEN 1L WHEN 'single' THEN pages ELSE 0L END) AS document_count,
       sum(CASE unit WHEN 'story' THEN 1L WHEN 'single' THEN pages ELSE 0L END) AS story_count,
       CAST(sum(CASE unit WHEN 'document' THEN CAST(CAST(1 AS DECIMAL(18, 12)) / story_hosts AS DECIMAL(28, 12))
                          WHEN 'single' THEN CAST(pages AS DECIMAL(28, 12)) ELSE 0 END) AS DECIMAL(28, 12)) AS story_fraction,
       sum(IF(unit IN ('page', 'single'), mentions, 0L)) AS mention_count,
       sum(IF(unit IN ('page', 'single'), titles, 0L)) AS title_count,
       sum(IF(unit IN ('page', 'single'), demonyms, 0L)) AS demonym_count
FROM distinct_units
GROUP BY series, series_id, date, host
