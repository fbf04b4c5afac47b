-- Files whose records are not all captures or rejects, and rows of files that nobody read.
SELECT count(*) FROM (
  SELECT source_file, sum(records) AS missing FROM (
    SELECT source_file, record_count AS records FROM roznamcha.ops.inputs
    UNION ALL SELECT source_file, -1 FROM roznamcha.corpus.captures
    UNION ALL SELECT source_file, -1 FROM roznamcha.corpus.rejects
  ) GROUP BY source_file HAVING missing <> 0
)
