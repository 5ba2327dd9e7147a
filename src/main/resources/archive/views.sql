-- What a store is asked for most: made anew whenever it is opened for writing, described in docs/store.md.

-- The rules of the last run.
CREATE OR REPLACE VIEW current_rules AS
SELECT rules FROM runs ORDER BY run DESC LIMIT 1;

-- What sitemaps say of an address.
CREATE OR REPLACE VIEW addresses AS
SELECT url, min(title) AS title, min(published) AS published, min(outlet) AS outlet
FROM listed GROUP BY url;

-- A row for each place where a text was met, with what its audit by the current rules measured.
CREATE OR REPLACE VIEW copy AS
SELECT
    o.input, o.record, o.part, o.article, a.rules, o.place, o.url, o.captured, o.revisit,
    coalesce(o.title, l.title) AS title,
    coalesce(o.published, l.published) AS published,
    coalesce(o.outlet, l.outlet) AS outlet,
    o.section, o.byline, o.template, o.means,
    row_number() OVER (
        PARTITION BY o.article
        ORDER BY coalesce(o.published, l.published) NULLS LAST, o.captured NULLS LAST, o.input, o.record, o.part
    ) = 1 AS first_met,
    a.doubtful OR len(o.doubts) > 0 AS set_apart,
    list_distinct(list_concat(a.doubts, o.doubts)) AS all_doubts,
    a.* EXCLUDE (article, rules, run, doubtful, doubts)
FROM occurrences o
JOIN audits a ON a.article = o.article AND a.rules = (SELECT rules FROM current_rules)
LEFT JOIN addresses l ON l.url = o.url;

-- What figures stand on: each text once, nothing doubtful, nothing that is not scored.
CREATE OR REPLACE VIEW counted AS
SELECT * FROM copy WHERE first_met AND NOT set_apart AND scored;

-- What is set apart, and why; a text counts once for each of its doubts.
CREATE OR REPLACE VIEW set_apart AS
SELECT kind, doubt, count(*) AS articles
FROM (SELECT kind, unnest(all_doubts) AS doubt FROM copy WHERE first_met AND set_apart)
GROUP BY kind, doubt ORDER BY articles DESC, kind, doubt;
