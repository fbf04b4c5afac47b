-- Weeks and months that are not the sum of their days.
WITH sums AS (
  SELECT 'entity week' AS series, CAST(date_trunc('week', date) AS DATE) AS date, entity_id AS id,
         page_count AS pages, document_count AS documents, story_count AS stories, mention_count AS mentions FROM roznamcha.reports.entity_daily
  UNION ALL SELECT 'entity week', date, entity_id, -page_count, -document_count, -story_count, -mention_count FROM roznamcha.reports.entity_weekly
  UNION ALL SELECT 'entity month', CAST(date_trunc('month', date) AS DATE), entity_id, page_count, document_count, story_count, mention_count
  FROM roznamcha.reports.entity_daily
  UNION ALL SELECT 'entity month', date, entity_id, -page_count, -document_count, -story_count, -mention_count FROM roznamcha.reports.entity_monthly
  UNION ALL SELECT 'topic week', CAST(date_trunc('week', date) AS DATE), topic_id, page_count, document_count, story_count, first_choice_count
  FROM roznamcha.reports.topic_daily
  UNION ALL SELECT 'topic week', date, topic_id, -page_count, -document_count, -story_count, -first_choice_count FROM roznamcha.reports.topic_weekly
  UNION ALL SELECT 'topic month', CAST(date_trunc('month', date) AS DATE), topic_id, page_count, document_count, story_count, first_choice_count
  FROM roznamcha.reports.topic_daily
  UNION ALL SELECT 'topic month', date, topic_id, -page_count, -document_count, -story_count, -first_choice_count FROM roznamcha.reports.topic_monthly
)
SELECT count(*) FROM (
  SELECT series, date, id FROM sums GROUP BY series, date, id
  HAVING sum(pages) <> 0 OR sum(documents) <> 0 OR sum(stories) <> 0 OR sum(mentions) <> 0
)
