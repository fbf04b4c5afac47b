CREATE TABLE IF NOT EXISTS roznamcha.corpus.captures (doc_id STRING NOT NULL COMMENT 'Document that the record became',
  url STRING COMMENT 'Address as captured; null when the input gives none',
  canonical_url STRING NOT NULL COMMENT 'Address in canonical form, or urn:roznamcha:text:<hash> without one',
  host STRING NOT NULL COMMENT 'Host of the canonical address, without www., m. and amp.',
  fetched_at TIMESTAMP COMMENT 'When the page was fetched, UTC; null when the input does not say',
  source_file STRING NOT NULL COMMENT 'Input file',
  source_offset BIGINT NOT NULL COMMENT 'Where the record begins: byte of the decompressed file; row number in Parquet; 0 if the file is one page',
  batch_id STRING NOT NULL COMMENT 'Batch of input files that brought the record')
USING iceberg
COMMENT 'One input record that became a document'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.corpus.documents (doc_id STRING NOT NULL COMMENT '128-bit hash of canonical_url and key text, 32 hex digits',
  canonical_url STRING NOT NULL COMMENT 'Address in canonical form, or urn:roznamcha:text:<hash> without one',
  host STRING NOT NULL COMMENT 'Host of the canonical address, without www., m. and amp.',
  domain STRING NOT NULL COMMENT 'Registered domain of the host',
  title STRING COMMENT 'Headline; null when the page shows none',
  deck STRING COMMENT 'Standfirst between headline and body; null when there is none',
  text STRING NOT NULL COMMENT 'Body in display form, a line feed between paragraphs; offsets point into it',
  section STRING COMMENT 'Section as the site names it',
  author STRING COMMENT 'Byline',
  place_line STRING COMMENT 'Place in the dateline',
  language STRING NOT NULL COMMENT 'ISO 639 code of the text\'s language',
  language_score DOUBLE NOT NULL COMMENT 'How sure the language is, 0 to 1',
  language_share DOUBLE NOT NULL COMMENT 'Share of the text\'s letters in paragraphs of that language, 0 to 1',
  published_at TIMESTAMP COMMENT 'Moment of publication, UTC; null when only a day or nothing is known',
  published_date DATE COMMENT 'Day of publication in Asia/Karachi; null when undated',
  date_precision STRING NOT NULL COMMENT 'second, minute, day, day-plus-minus-1, month, year or none',
  date_source STRING NOT NULL COMMENT 'Where the date stands: json-ld, meta, record, time-element, dateline, url, none …',
  date_status STRING NOT NULL COMMENT 'trusted, imputed, suspect or undated; only the first two are counted on a day',
  date_value STRING COMMENT 'The winning hint verbatim; null when undated',
  first_fetched_at TIMESTAMP COMMENT 'Earliest fetch of this text at this address, UTC',
  text_chars INT NOT NULL COMMENT 'UTF-16 units of text',
  token_count INT NOT NULL COMMENT 'Word, number and ordinal tokens of text',
  sentence_count INT NOT NULL COMMENT 'Sentences of text',
  text_hash STRING NOT NULL COMMENT '128-bit hash of the key text alone, 32 hex digits',
  first_line_key BIGINT NOT NULL COMMENT 'Hash of the first line: finds documents that a newly repeated line changes',
  last_line_key BIGINT NOT NULL COMMENT 'Hash of the last line, likewise',
  capture_hash STRING NOT NULL COMMENT 'Hash of the row as it was extracted: of captures of one moment the smallest speaks for the document',
  batch_id STRING NOT NULL COMMENT 'Batch of input files that brought its earliest capture',
  pipeline_version STRING NOT NULL COMMENT 'Version of the program that made the row')
USING iceberg
COMMENT 'One distinct (canonical URL, text)'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.corpus.rejects (source_file STRING NOT NULL COMMENT 'Input file',
  source_offset BIGINT NOT NULL COMMENT 'Where the record begins: byte of the decompressed file; row number in Parquet; 0 if the file is one page',
  url STRING COMMENT 'Address as captured, where it could be read',
  host STRING NOT NULL COMMENT 'Host of the canonical address; no-host without one',
  fetched_at TIMESTAMP COMMENT 'When the page was fetched, UTC, where it could be read',
  rule STRING NOT NULL COMMENT 'Name of the rule, such as language, too-short, bad-json',
  value DOUBLE COMMENT 'What the rule measured; null for rules that measure nothing',
  threshold DOUBLE COMMENT 'The limit that was broken; null for rules without one',
  detail STRING NOT NULL COMMENT 'One sentence for a person',
  excerpt STRING NOT NULL COMMENT 'The record\'s first characters, 200 at most; empty for repeated-lines',
  batch_id STRING NOT NULL COMMENT 'Batch of input files that brought the record')
USING iceberg
COMMENT 'One input record that became no document'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.corpus.signatures (doc_id STRING NOT NULL COMMENT 'Document',
  minhash BINARY NOT NULL COMMENT 'SuperMinHash of the letters-only character 9-grams: 100 components of 16 bit; empty when there are none',
  bands ARRAY<BIGINT> NOT NULL COMMENT 'Hash of each band of components, in band order; empty when there are none',
  shingle_count INT NOT NULL COMMENT 'Distinct letters-only character 9-grams',
  text_hash STRING NOT NULL COMMENT '128-bit hash of the key text, 32 hex digits',
  address_key BIGINT NOT NULL COMMENT '64-bit hash of the canonical address',
  first_seen_date DATE COMMENT 'Day of first fetch, else of publication; orders the members of a cluster',
  batch_id STRING NOT NULL COMMENT 'Batch that brought the document: its text is read from the files of that batch')
USING iceberg
COMMENT 'One document\'s near-duplicate index entry; with its rows of signature_keys under 1 KB'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.corpus.signature_keys (key_hash BIGINT NOT NULL COMMENT '64-bit hash of a text, an address, a band or a passage',
  doc_id STRING NOT NULL COMMENT 'Document',
  period INT NOT NULL COMMENT 'Period for which it is filed when a window is configured, else 0')
USING iceberg
COMMENT 'One key under which a document is filed; documents that share one are candidates'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.corpus.duplicate_edges (left_doc_id STRING NOT NULL COMMENT 'The smaller id of the two',
  right_doc_id STRING NOT NULL COMMENT 'The larger',
  kind STRING NOT NULL COMMENT 'exact, recrawl, near or contained',
  similarity DOUBLE NOT NULL COMMENT 'Jaccard similarity of shingle sets; for contained, the share of the shorter text\'s shingles inside the longer, 0 to 1',
  key_count INT NOT NULL COMMENT 'Keys of the index that propose the pair; the edge goes when the last of them does',
  matched_run_id STRING NOT NULL COMMENT 'Run that verified the pair')
USING iceberg
COMMENT 'One verified pair of documents; clusters are computed from these alone'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.corpus.duplicates (doc_id STRING NOT NULL COMMENT 'Document',
  cluster_id STRING NOT NULL COMMENT 'doc_id of the cluster\'s earliest member',
  cluster_size INT NOT NULL COMMENT 'Documents in the cluster, 2 or more',
  matched_doc_id STRING NOT NULL COMMENT 'Most similar member of the cluster that a verified edge links to it',
  similarity DOUBLE NOT NULL COMMENT 'Jaccard similarity of shingle sets with matched_doc_id; for contained, the share of the shorter text\'s shingles inside the longer, 0 to 1',
  kind STRING NOT NULL COMMENT 'exact, near, contained or recrawl: how the document matches matched_doc_id',
  is_representative BOOLEAN NOT NULL COMMENT 'Whether this is the cluster\'s earliest member',
  matched_run_id STRING NOT NULL COMMENT 'Run that first found the document in a cluster')
USING iceberg
COMMENT 'One document that belongs to a cluster of two or more'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.corpus.mentions (doc_id STRING NOT NULL COMMENT 'Document',
  entity_id STRING NOT NULL COMMENT 'Wikidata id where known, else rz:<slug>; see reports.entities',
  type STRING NOT NULL COMMENT 'PER, LOC, ORG, EVENT or MISC',
  surface STRING NOT NULL COMMENT 'The text of the mention',
  start INT NOT NULL COMMENT 'First UTF-16 unit of the mention in title or text',
  end INT NOT NULL COMMENT 'Unit after the last one',
  in_title BOOLEAN NOT NULL COMMENT 'Whether it stands in the title; else in the text',
  sentence STRING NOT NULL COMMENT 'The sentence around it',
  method STRING NOT NULL COMMENT 'alias, short-form, context or demonym; demonyms are counted apart',
  confidence DOUBLE NOT NULL COMMENT '0 to 1',
  alias_key STRING NOT NULL COMMENT 'Key form of the gazetteer alias that matched; see reports.entity_aliases',
  gazetteer_version STRING NOT NULL COMMENT 'Gazetteer that found it')
USING iceberg
COMMENT 'One entity mention in a document\'s title or text'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.corpus.document_topics (doc_id STRING NOT NULL COMMENT 'Document',
  topic_id STRING NOT NULL COMMENT 'IPTC media topic, such as medtop:15000000; see reports.topics',
  score DOUBLE NOT NULL COMMENT '0 to 1; a document\'s scores add up to at most 1, the rest is unassigned',
  rank INT NOT NULL COMMENT '1 for the strongest topic of the document',
  model_version STRING NOT NULL COMMENT 'Topic rules that scored it')
USING iceberg
COMMENT 'One (document, topic)'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.corpus.host_lines (host STRING NOT NULL COMMENT 'Host of the canonical address',
  edge STRING NOT NULL COMMENT 'head or tail: the end of the body that it stands near',
  line_key BIGINT NOT NULL COMMENT 'Hash of the line\'s key form: XXH3 64 bit, seed 0',
  page_key BIGINT NOT NULL COMMENT 'Hash of the canonical address: XXH64, seed 42',
  context_key BIGINT NOT NULL COMMENT 'Smallest shingle of the body\'s longest line: alike for bodies that are alike')
USING iceberg
COMMENT 'One line near an end of one page\'s body, as extracted'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.corpus.repeated_lines (host STRING NOT NULL COMMENT 'Host of the canonical address',
  edge STRING NOT NULL COMMENT 'head or tail: the end of bodies that it stands near',
  line_key BIGINT NOT NULL COMMENT 'Hash of the line\'s key form, as in host_lines',
  line STRING NOT NULL COMMENT 'The line in key form')
USING iceberg
COMMENT 'One line that repeats across the pages of a host, and is removed'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.corpus.removed_lines (doc_id STRING NOT NULL COMMENT 'Document as it is without the line',
  edge STRING NOT NULL COMMENT 'head or tail: the end that it was removed from',
  line_key BIGINT NOT NULL COMMENT 'Line, see repeated_lines of the document\'s host',
  reason STRING NOT NULL COMMENT 'Why: repeated-on-host')
USING iceberg
COMMENT 'One line that was removed from captures of a document'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.reports.coverage_daily (date DATE NOT NULL COMMENT 'Day, Asia/Karachi',
  host STRING NOT NULL COMMENT 'Host of the canonical address',
  page_count BIGINT NOT NULL COMMENT 'Distinct canonical URLs',
  document_count BIGINT NOT NULL COMMENT 'Distinct (host, duplicate cluster)',
  story_count BIGINT NOT NULL COMMENT 'Distinct duplicate clusters, dated by their earliest trusted copy',
  story_fraction_sum DOUBLE NOT NULL COMMENT 'Sum over documents of 1 / hosts in the cluster',
  undated_count BIGINT NOT NULL COMMENT 'Pages first fetched on this day that have no date; on no other count',
  suspect_count BIGINT NOT NULL COMMENT 'Pages first fetched on this day whose date is doubted; on no other count',
  late_count BIGINT NOT NULL COMMENT 'Pages of this day that were fetched more than reports.late-after-days later',
  rejected_count BIGINT NOT NULL COMMENT 'Records fetched on this day that became no document',
  expected_count DOUBLE COMMENT 'Median document_count of this weekday over the 8 weeks before; null without any',
  completeness DOUBLE COMMENT 'document_count / expected_count; null without expectation',
  state STRING NOT NULL COMMENT 'observed, true_zero, not_collected or partial',
  run_id STRING NOT NULL COMMENT 'Run that wrote the row',
  as_of_at TIMESTAMP NOT NULL COMMENT 'Moment of that run, UTC',
  pipeline_version STRING NOT NULL COMMENT 'Version of the program',
  gazetteer_version STRING NOT NULL COMMENT 'Version of the gazetteer',
  model_version STRING NOT NULL COMMENT 'Version of the topic rules',
  is_final BOOLEAN NOT NULL COMMENT 'Whether the period is long enough past that it is expected to change no more')
USING iceberg
COMMENT 'What was collected and dated of one host on one day'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.reports.totals_daily (date DATE NOT NULL COMMENT 'Day, Asia/Karachi',
  page_count BIGINT NOT NULL COMMENT 'Distinct canonical URLs',
  document_count BIGINT NOT NULL COMMENT 'Distinct (host, duplicate cluster)',
  story_count BIGINT NOT NULL COMMENT 'Distinct duplicate clusters, dated by their earliest trusted copy',
  story_fraction_sum DOUBLE NOT NULL COMMENT 'Sum over documents of 1 / hosts in the cluster',
  host_count BIGINT NOT NULL COMMENT 'Hosts with a document on this day',
  run_id STRING NOT NULL COMMENT 'Run that wrote the row',
  as_of_at TIMESTAMP NOT NULL COMMENT 'Moment of that run, UTC',
  pipeline_version STRING NOT NULL COMMENT 'Version of the program',
  gazetteer_version STRING NOT NULL COMMENT 'Version of the gazetteer',
  model_version STRING NOT NULL COMMENT 'Version of the topic rules',
  is_final BOOLEAN NOT NULL COMMENT 'Whether the period is long enough past that it is expected to change no more')
USING iceberg
COMMENT 'Everything that is dated on one day'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.reports.entity_daily (date DATE NOT NULL COMMENT 'First day of the day, Asia/Karachi',
  entity_id STRING NOT NULL COMMENT 'Entity, see reports.entities',
  page_count BIGINT NOT NULL COMMENT 'Distinct canonical URLs',
  document_count BIGINT NOT NULL COMMENT 'Distinct (host, duplicate cluster)',
  story_count BIGINT NOT NULL COMMENT 'Distinct duplicate clusters, dated by their earliest trusted copy',
  story_fraction_sum DOUBLE NOT NULL COMMENT 'Sum over documents of 1 / hosts in the cluster',
  mention_count BIGINT NOT NULL COMMENT 'Mentions by name in the counted pages, title and text',
  title_count BIGINT NOT NULL COMMENT 'Those of them that stand in a title',
  demonym_count BIGINT NOT NULL COMMENT 'Mentions by demonym, such as روسی for Russia; in no other count',
  host_count BIGINT NOT NULL COMMENT 'Hosts that speak of it',
  effective_hosts DOUBLE NOT NULL COMMENT 'exp of the entropy of its documents over hosts; 0 without documents',
  story_share DOUBLE NOT NULL COMMENT 'story_count / stories of the period, 0 to 1',
  document_share DOUBLE NOT NULL COMMENT 'document_count / documents of the period, 0 to 1',
  share_low DOUBLE NOT NULL COMMENT 'Lower end of the Wilson 95 % interval of story_share',
  share_high DOUBLE NOT NULL COMMENT 'Upper end of the Wilson 95 % interval of story_share',
  previous_story_count BIGINT NOT NULL COMMENT 'story_count of the day before; 0 if it was not spoken of',
  share_change DOUBLE NOT NULL COMMENT 'story_share less that of the day before, −1 to 1',
  trailing_story_count BIGINT NOT NULL COMMENT 'Sum of story_count over 7 days, this one included',
  run_id STRING NOT NULL COMMENT 'Run that wrote the row',
  as_of_at TIMESTAMP NOT NULL COMMENT 'Moment of that run, UTC',
  pipeline_version STRING NOT NULL COMMENT 'Version of the program',
  gazetteer_version STRING NOT NULL COMMENT 'Version of the gazetteer',
  model_version STRING NOT NULL COMMENT 'Version of the topic rules',
  is_final BOOLEAN NOT NULL COMMENT 'Whether the period is long enough past that it is expected to change no more')
USING iceberg
COMMENT 'How often an entity is spoken of in a day'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.reports.entity_weekly (date DATE NOT NULL COMMENT 'First day of the week, Asia/Karachi',
  entity_id STRING NOT NULL COMMENT 'Entity, see reports.entities',
  page_count BIGINT NOT NULL COMMENT 'Distinct canonical URLs',
  document_count BIGINT NOT NULL COMMENT 'Distinct (host, duplicate cluster)',
  story_count BIGINT NOT NULL COMMENT 'Distinct duplicate clusters, dated by their earliest trusted copy',
  story_fraction_sum DOUBLE NOT NULL COMMENT 'Sum over documents of 1 / hosts in the cluster',
  mention_count BIGINT NOT NULL COMMENT 'Mentions by name in the counted pages, title and text',
  title_count BIGINT NOT NULL COMMENT 'Those of them that stand in a title',
  demonym_count BIGINT NOT NULL COMMENT 'Mentions by demonym, such as روسی for Russia; in no other count',
  host_count BIGINT NOT NULL COMMENT 'Hosts that speak of it',
  effective_hosts DOUBLE NOT NULL COMMENT 'exp of the entropy of its documents over hosts; 0 without documents',
  story_share DOUBLE NOT NULL COMMENT 'story_count / stories of the period, 0 to 1',
  document_share DOUBLE NOT NULL COMMENT 'document_count / documents of the period, 0 to 1',
  share_low DOUBLE NOT NULL COMMENT 'Lower end of the Wilson 95 % interval of story_share',
  share_high DOUBLE NOT NULL COMMENT 'Upper end of the Wilson 95 % interval of story_share',
  previous_story_count BIGINT NOT NULL COMMENT 'story_count of the week before; 0 if it was not spoken of',
  share_change DOUBLE NOT NULL COMMENT 'story_share less that of the week before, −1 to 1',
  trailing_story_count BIGINT NOT NULL COMMENT 'Sum of story_count over 4 weeks, this one included',
  run_id STRING NOT NULL COMMENT 'Run that wrote the row',
  as_of_at TIMESTAMP NOT NULL COMMENT 'Moment of that run, UTC',
  pipeline_version STRING NOT NULL COMMENT 'Version of the program',
  gazetteer_version STRING NOT NULL COMMENT 'Version of the gazetteer',
  model_version STRING NOT NULL COMMENT 'Version of the topic rules',
  is_final BOOLEAN NOT NULL COMMENT 'Whether the period is long enough past that it is expected to change no more')
USING iceberg
COMMENT 'How often an entity is spoken of in a week'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.reports.entity_monthly (date DATE NOT NULL COMMENT 'First day of the month, Asia/Karachi',
  entity_id STRING NOT NULL COMMENT 'Entity, see reports.entities',
  page_count BIGINT NOT NULL COMMENT 'Distinct canonical URLs',
  document_count BIGINT NOT NULL COMMENT 'Distinct (host, duplicate cluster)',
  story_count BIGINT NOT NULL COMMENT 'Distinct duplicate clusters, dated by their earliest trusted copy',
  story_fraction_sum DOUBLE NOT NULL COMMENT 'Sum over documents of 1 / hosts in the cluster',
  mention_count BIGINT NOT NULL COMMENT 'Mentions by name in the counted pages, title and text',
  title_count BIGINT NOT NULL COMMENT 'Those of them that stand in a title',
  demonym_count BIGINT NOT NULL COMMENT 'Mentions by demonym, such as روسی for Russia; in no other count',
  host_count BIGINT NOT NULL COMMENT 'Hosts that speak of it',
  effective_hosts DOUBLE NOT NULL COMMENT 'exp of the entropy of its documents over hosts; 0 without documents',
  story_share DOUBLE NOT NULL COMMENT 'story_count / stories of the period, 0 to 1',
  document_share DOUBLE NOT NULL COMMENT 'document_count / documents of the period, 0 to 1',
  share_low DOUBLE NOT NULL COMMENT 'Lower end of the Wilson 95 % interval of story_share',
  share_high DOUBLE NOT NULL COMMENT 'Upper end of the Wilson 95 % interval of story_share',
  previous_story_count BIGINT NOT NULL COMMENT 'story_count of the month before; 0 if it was not spoken of',
  share_change DOUBLE NOT NULL COMMENT 'story_share less that of the month before, −1 to 1',
  trailing_story_count BIGINT NOT NULL COMMENT 'Sum of story_count over 3 months, this one included',
  run_id STRING NOT NULL COMMENT 'Run that wrote the row',
  as_of_at TIMESTAMP NOT NULL COMMENT 'Moment of that run, UTC',
  pipeline_version STRING NOT NULL COMMENT 'Version of the program',
  gazetteer_version STRING NOT NULL COMMENT 'Version of the gazetteer',
  model_version STRING NOT NULL COMMENT 'Version of the topic rules',
  is_final BOOLEAN NOT NULL COMMENT 'Whether the period is long enough past that it is expected to change no more')
USING iceberg
COMMENT 'How often an entity is spoken of in a month'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.reports.topic_daily (date DATE NOT NULL COMMENT 'First day of the day, Asia/Karachi',
  topic_id STRING NOT NULL COMMENT 'Topic, see reports.topics',
  page_count BIGINT NOT NULL COMMENT 'Distinct canonical URLs',
  document_count BIGINT NOT NULL COMMENT 'Distinct (host, duplicate cluster)',
  story_count BIGINT NOT NULL COMMENT 'Distinct duplicate clusters, dated by their earliest trusted copy',
  story_fraction_sum DOUBLE NOT NULL COMMENT 'Sum over documents of 1 / hosts in the cluster',
  soft_count DOUBLE NOT NULL COMMENT 'Sum over stories of the topic\'s mean score in the story\'s pages',
  first_choice_count BIGINT NOT NULL COMMENT 'Stories whose strongest topic it is',
  unassigned_share DOUBLE NOT NULL COMMENT 'Share of the period\'s stories that no topic takes, by score, 0 to 1',
  story_share DOUBLE NOT NULL COMMENT 'story_count / stories of the period, 0 to 1',
  document_share DOUBLE NOT NULL COMMENT 'document_count / documents of the period, 0 to 1',
  share_low DOUBLE NOT NULL COMMENT 'Lower end of the Wilson 95 % interval of story_share',
  share_high DOUBLE NOT NULL COMMENT 'Upper end of the Wilson 95 % interval of story_share',
  previous_story_count BIGINT NOT NULL COMMENT 'story_count of the day before; 0 if it was not spoken of',
  share_change DOUBLE NOT NULL COMMENT 'story_share less that of the day before, −1 to 1',
  trailing_story_count BIGINT NOT NULL COMMENT 'Sum of story_count over 7 days, this one included',
  run_id STRING NOT NULL COMMENT 'Run that wrote the row',
  as_of_at TIMESTAMP NOT NULL COMMENT 'Moment of that run, UTC',
  pipeline_version STRING NOT NULL COMMENT 'Version of the program',
  gazetteer_version STRING NOT NULL COMMENT 'Version of the gazetteer',
  model_version STRING NOT NULL COMMENT 'Version of the topic rules',
  is_final BOOLEAN NOT NULL COMMENT 'Whether the period is long enough past that it is expected to change no more')
USING iceberg
COMMENT 'How much of a day a topic takes'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.reports.topic_weekly (date DATE NOT NULL COMMENT 'First day of the week, Asia/Karachi',
  topic_id STRING NOT NULL COMMENT 'Topic, see reports.topics',
  page_count BIGINT NOT NULL COMMENT 'Distinct canonical URLs',
  document_count BIGINT NOT NULL COMMENT 'Distinct (host, duplicate cluster)',
  story_count BIGINT NOT NULL COMMENT 'Distinct duplicate clusters, dated by their earliest trusted copy',
  story_fraction_sum DOUBLE NOT NULL COMMENT 'Sum over documents of 1 / hosts in the cluster',
  soft_count DOUBLE NOT NULL COMMENT 'Sum over stories of the topic\'s mean score in the story\'s pages',
  first_choice_count BIGINT NOT NULL COMMENT 'Stories whose strongest topic it is',
  unassigned_share DOUBLE NOT NULL COMMENT 'Share of the period\'s stories that no topic takes, by score, 0 to 1',
  story_share DOUBLE NOT NULL COMMENT 'story_count / stories of the period, 0 to 1',
  document_share DOUBLE NOT NULL COMMENT 'document_count / documents of the period, 0 to 1',
  share_low DOUBLE NOT NULL COMMENT 'Lower end of the Wilson 95 % interval of story_share',
  share_high DOUBLE NOT NULL COMMENT 'Upper end of the Wilson 95 % interval of story_share',
  previous_story_count BIGINT NOT NULL COMMENT 'story_count of the week before; 0 if it was not spoken of',
  share_change DOUBLE NOT NULL COMMENT 'story_share less that of the week before, −1 to 1',
  trailing_story_count BIGINT NOT NULL COMMENT 'Sum of story_count over 4 weeks, this one included',
  run_id STRING NOT NULL COMMENT 'Run that wrote the row',
  as_of_at TIMESTAMP NOT NULL COMMENT 'Moment of that run, UTC',
  pipeline_version STRING NOT NULL COMMENT 'Version of the program',
  gazetteer_version STRING NOT NULL COMMENT 'Version of the gazetteer',
  model_version STRING NOT NULL COMMENT 'Version of the topic rules',
  is_final BOOLEAN NOT NULL COMMENT 'Whether the period is long enough past that it is expected to change no more')
USING iceberg
COMMENT 'How much of a week a topic takes'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.reports.topic_monthly (date DATE NOT NULL COMMENT 'First day of the month, Asia/Karachi',
  topic_id STRING NOT NULL COMMENT 'Topic, see reports.topics',
  page_count BIGINT NOT NULL COMMENT 'Distinct canonical URLs',
  document_count BIGINT NOT NULL COMMENT 'Distinct (host, duplicate cluster)',
  story_count BIGINT NOT NULL COMMENT 'Distinct duplicate clusters, dated by their earliest trusted copy',
  story_fraction_sum DOUBLE NOT NULL COMMENT 'Sum over documents of 1 / hosts in the cluster',
  soft_count DOUBLE NOT NULL COMMENT 'Sum over stories of the topic\'s mean score in the story\'s pages',
  first_choice_count BIGINT NOT NULL COMMENT 'Stories whose strongest topic it is',
  unassigned_share DOUBLE NOT NULL COMMENT 'Share of the period\'s stories that no topic takes, by score, 0 to 1',
  story_share DOUBLE NOT NULL COMMENT 'story_count / stories of the period, 0 to 1',
  document_share DOUBLE NOT NULL COMMENT 'document_count / documents of the period, 0 to 1',
  share_low DOUBLE NOT NULL COMMENT 'Lower end of the Wilson 95 % interval of story_share',
  share_high DOUBLE NOT NULL COMMENT 'Upper end of the Wilson 95 % interval of story_share',
  previous_story_count BIGINT NOT NULL COMMENT 'story_count of the month before; 0 if it was not spoken of',
  share_change DOUBLE NOT NULL COMMENT 'story_share less that of the month before, −1 to 1',
  trailing_story_count BIGINT NOT NULL COMMENT 'Sum of story_count over 3 months, this one included',
  run_id STRING NOT NULL COMMENT 'Run that wrote the row',
  as_of_at TIMESTAMP NOT NULL COMMENT 'Moment of that run, UTC',
  pipeline_version STRING NOT NULL COMMENT 'Version of the program',
  gazetteer_version STRING NOT NULL COMMENT 'Version of the gazetteer',
  model_version STRING NOT NULL COMMENT 'Version of the topic rules',
  is_final BOOLEAN NOT NULL COMMENT 'Whether the period is long enough past that it is expected to change no more')
USING iceberg
COMMENT 'How much of a month a topic takes'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.reports.entities (entity_id STRING NOT NULL COMMENT 'Wikidata id where known, else rz:<slug>',
  label_ur STRING NOT NULL COMMENT 'Urdu label',
  label_en STRING NOT NULL COMMENT 'English label',
  type STRING NOT NULL COMMENT 'PER, LOC, ORG, EVENT or MISC')
USING iceberg
COMMENT 'One entity of the gazetteer'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.reports.entity_aliases (entity_id STRING NOT NULL COMMENT 'Entity',
  alias_key STRING NOT NULL COMMENT 'Key form of the gazetteer alias',
  mention_count BIGINT NOT NULL COMMENT 'Mentions under this alias, demonyms included',
  first_seen_date DATE COMMENT 'Earliest dated document with it; null if none is dated',
  last_seen_date DATE COMMENT 'Latest dated document with it; null if none is dated',
  evidence STRING NOT NULL COMMENT 'How it was found: methods, comma-separated',
  example_surface STRING NOT NULL COMMENT 'One spelling as it stands in a document',
  example_doc_id STRING NOT NULL COMMENT 'A document with that spelling')
USING iceberg
COMMENT 'One alias under which an entity was met'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.reports.topics (topic_id STRING NOT NULL COMMENT 'IPTC media topic, such as medtop:15000000',
  label_ur STRING NOT NULL COMMENT 'Urdu label',
  label_en STRING NOT NULL COMMENT 'English label')
USING iceberg
COMMENT 'One topic of the taxonomy (IPTC Media Topics, first level)'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.reports.hosts (host STRING NOT NULL COMMENT 'Host of the canonical address',
  domain STRING NOT NULL COMMENT 'Registered domain',
  page_count BIGINT NOT NULL COMMENT 'Pages kept, dated or not',
  dated_count BIGINT NOT NULL COMMENT 'Those with a trusted or imputed date',
  first_fetched_at TIMESTAMP COMMENT 'Earliest fetch, UTC',
  last_fetched_at TIMESTAMP COMMENT 'Latest fetch, UTC')
USING iceberg
COMMENT 'One host'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.ops.inputs (source_file STRING NOT NULL COMMENT 'Path of the file',
  file_bytes BIGINT NOT NULL COMMENT 'Size in bytes when it was read',
  modified_at TIMESTAMP NOT NULL COMMENT 'Modification time when it was read, UTC',
  record_count BIGINT NOT NULL COMMENT 'Records that the reader met: captures + rejects',
  batch_id STRING NOT NULL COMMENT 'Batch that read it')
USING iceberg
COMMENT 'One file that was read'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.ops.runs (run_id STRING NOT NULL COMMENT 'Run',
  command STRING NOT NULL COMMENT 'Command that started it',
  run_date DATE NOT NULL COMMENT 'Day the run stands for, Asia/Karachi',
  started_at TIMESTAMP NOT NULL COMMENT 'UTC',
  ended_at TIMESTAMP NOT NULL COMMENT 'UTC',
  steps ARRAY<STRUCT<name: STRING NOT NULL, seconds: DOUBLE NOT NULL, rows: BIGINT NOT NULL, records_read: BIGINT NOT NULL, shuffle_bytes: BIGINT NOT NULL>> NOT NULL COMMENT 'Steps in order: name, seconds, rows made, input records read, bytes shuffled',
  batch_id STRING NOT NULL COMMENT 'Batch of input files it read',
  settings STRING NOT NULL COMMENT 'Fingerprint of the configuration',
  pipeline_version STRING NOT NULL COMMENT 'Version of the program',
  gazetteer_version STRING NOT NULL COMMENT 'Version of the gazetteer',
  model_version STRING NOT NULL COMMENT 'Version of the topic rules',
  outcome STRING NOT NULL COMMENT 'published, unchanged or audit-failed',
  detail STRING COMMENT 'Why it did not publish')
USING iceberg
COMMENT 'One run of the job'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.ops.checks (run_id STRING NOT NULL COMMENT 'Run',
  check_name STRING NOT NULL COMMENT 'Name of the audit',
  promise STRING NOT NULL COMMENT 'The promise it guards',
  figure DOUBLE NOT NULL COMMENT 'What was measured',
  limit DOUBLE NOT NULL COMMENT 'The most it may be',
  passed BOOLEAN NOT NULL COMMENT 'Whether figure is at most limit',
  detail STRING NOT NULL COMMENT 'What was counted, in one sentence')
USING iceberg
COMMENT 'One audit of one run'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.ops.restatements (run_id STRING NOT NULL COMMENT 'Run that changed it',
  table_name STRING NOT NULL COMMENT 'Report table',
  date DATE NOT NULL COMMENT 'Period of the cell',
  series_id STRING NOT NULL COMMENT 'Entity, topic or host of the cell',
  column_name STRING NOT NULL COMMENT 'Column that changed',
  old_value DOUBLE NOT NULL COMMENT 'Value published before; 0 where the row is new',
  new_value DOUBLE NOT NULL COMMENT 'Value published now; 0 where the row is gone',
  reason STRING NOT NULL COMMENT 'new-input; new-versions when program, gazetteer or topic rules changed; new-settings when limits did')
USING iceberg
COMMENT 'One published cell that a later run changed'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');

CREATE TABLE IF NOT EXISTS roznamcha.ops.rule_effects (run_id STRING NOT NULL COMMENT 'Run',
  rule STRING NOT NULL COMMENT 'Name of the rule, as in corpus.rejects',
  threshold DOUBLE COMMENT 'Its limit in this run; null for rules without one',
  dropped_count BIGINT NOT NULL COMMENT 'Records of the run whose first broken rule it was',
  record_share DOUBLE NOT NULL COMMENT 'dropped_count as a share of the records the run read, 0 to 1')
USING iceberg
COMMENT 'What one rule dropped in one run that read new input'
TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true', 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true', 'write.parquet.row-group-size-bytes' = '33554432', 'write.distribution-mode' = 'none');
