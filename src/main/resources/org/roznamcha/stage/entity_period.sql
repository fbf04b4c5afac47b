-- reports.entity_<period>: units of those that name an entity, beside its mentions.
-- An entity that a period speaks of by demonym alone has a row whose units are zero.
SELECT *, series_id AS entity_id FROM series_periods WHERE series = 'entity' AND unit = '${unit}'
