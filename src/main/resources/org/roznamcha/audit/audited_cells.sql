-- View audited_cells: what each cell of the daily tables should show, counted from audited_pages and the rows that speak of them.
-- Series: each entity, topic and host, and all pages together.
WITH named AS (
  SELECT doc_id, entity_id, count_if(method <> 'demonym') AS mentions,
         count_if(method <> 'demonym' AND in_title) AS titles, count_if(method = 'demonym') AS demonyms
  FROM roznamcha.corpus.mentions GROUP BY doc_id, entity_id
),
spoken AS (
  SELECT 'entity' AS series, entity_id AS id, doc_id, mentions > 0 AS counts, mentions, titles, demonyms FROM named
  UNION ALL
  SELECT DISTINCT 'topic', topic_id, doc_id, true, 0L, 0L, 0L FROM roznamcha.corpus.document_topics
  UNION ALL
  SELECT series, id, doc_id, true, 0L, 0L, 0L
  FROM (SELECT DISTINCT doc_id, host FROM roznamcha.corpus.documents)
  LATERAL VIEW stack(2, 'host', host, 'all', 'all') AS series, id
),
-- Each page once for the day of the page, that of the document and that of the story.
units AS (
  SELECT s.series, s.id, s.counts, s.mentions, s.titles, s.demonyms, unit.*
  FROM spoken s JOIN audited_pages p ON p.doc_id = s.doc_id
  LATERAL VIEW stack(3, 'page', p.page_date, NULL, NULL,
                        'document', p.document_date, p.cluster_id, p.host,
                        'story', p.story_date, p.cluster_id, NULL) unit AS unit, date, cluster_id, host
),
distinct_units AS (
  SELECT series, id, date, unit, cluster_id, host,
         count_if(counts) AS pages, sum(mentions) AS mentions, sum(titles) AS titles, sum(demonyms) AS demonyms
  FROM units WHERE date IS NOT NULL AND (counts OR unit = 'page')
  GROUP BY series, id, date, unit, cluster_id, host
)
SELECT series, id, date,
       sum(IF(unit = 'page', pages, 0L)) AS pages, count_if(unit = 'document') AS documents,
       count_if(unit = 'story') AS stories, sum(IF(unit = 'page', mentions, 0L)) AS mentions,
       sum(IF(unit = 'page', titles, 0L)) AS titles, sum(IF(unit = 'page', demonyms, 0L)) AS demonyms
FROM distinct_units GROUP BY series, id, date
