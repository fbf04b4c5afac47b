-- Removed lines whose document or wording is not there, and documents that still begin or end with a repeated line.
SELECT (SELECT count(*) FROM roznamcha.corpus.removed_lines r
        LEFT JOIN roznamcha.corpus.documents d ON d.doc_id = r.doc_id
        LEFT JOIN roznamcha.corpus.repeated_lines l ON l.host = d.host AND l.edge = r.edge AND l.line_key = r.line_key
        WHERE l.line_key IS NULL)
     + (SELECT count(*) FROM roznamcha.corpus.documents d
        LEFT SEMI JOIN roznamcha.corpus.repeated_lines l
          ON l.host = d.host
         AND l.line_key = CASE l.edge WHEN 'head' THEN d.first_line_key ELSE d.last_line_key END)
