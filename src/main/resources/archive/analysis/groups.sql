-- Editions of texts that are nearly the same, and the copy that figures are taken over.

CREATE OR REPLACE TEMP TABLE grouped AS
SELECT
    e.*, coalesce(g.text_group, e.article) AS text_group,
    row_number() OVER (PARTITION BY coalesce(g.text_group, e.article) ORDER BY e.edition) AS place_in_group
FROM editions e LEFT JOIN text_groups g ON g.article = e.article;

CREATE OR REPLACE TEMP TABLE same_text AS
SELECT
    text_group,
    CASE
        WHEN bool_or(wire = 'whole') THEN 'wire_copy'
        WHEN count(DISTINCT outlet_id) > 1 THEN 'syndication'
        WHEN coalesce(max(published) - min(published), 0) <= 7 THEN 'update'
        ELSE 'repeat'
    END AS kind,
    count(*) AS editions,
    count(DISTINCT outlet_id) AS outlets,
    min(published) AS first_published,
    max(published) AS last_published,
    arg_min(edition, edition) AS original
FROM grouped GROUP BY text_group HAVING count(*) > 1;
