-- The chain of credit of each claim: from who published it to whoever is credited last.

CREATE OR REPLACE TEMP TABLE source_entities AS
SELECT s.article, s.source, n.entity
FROM credited_sources s
JOIN entity_names n ON n.name = s.name AND n.type = s.type AND n.role = s.role
    AND n.organisation = s.organisation AND (n.only_in = 0 OR n.only_in = s.article);

-- The author of an edition: its outlet, or the one agency that it credits with the whole.
CREATE OR REPLACE TEMP TABLE authors AS
SELECT e.edition, e.article, e.published, e.outlet_id, o.entity AS outlet, coalesce(a.entity, o.entity) AS author
FROM editions e
JOIN outlet_entities o ON o.outlet_key = e.outlet_id
LEFT JOIN outlet_entities a ON e.wire = 'whole' AND len(e.agencies) >= 1 AND a.outlet_key = outlet_key(e.agencies[1]);

CREATE OR REPLACE TEMP TABLE links AS
WITH steps AS (
    SELECT article, claim, unnest(attributions) AS attribution, generate_subscripts(attributions, 1) AS depth
    FROM claims
    WHERE rules = (SELECT rules FROM current_rules) AND rated AND article IN (SELECT article FROM editions)
)
SELECT p.article, p.claim, p.depth, t.source, s.entity, t.attribution
FROM steps p
JOIN attributions t ON t.article = p.article AND t.rules = (SELECT rules FROM current_rules)
    AND t.attribution = p.attribution
LEFT JOIN source_entities s ON s.article = p.article AND s.source = t.source
WHERE t.source IS NOT NULL;

CREATE OR REPLACE TEMP TABLE chains AS
SELECT article, claim, list(entity ORDER BY depth) FILTER (WHERE entity IS NOT NULL) AS entities,
    arg_max(coalesce(entity, -1), depth) AS last
FROM links GROUP BY article, claim;

-- Each credit once: an outlet credits the first, each the next, the last its channel.
CREATE OR REPLACE TEMP TABLE credits AS
WITH named AS (
    SELECT a.edition, a.article, c.claim, list_prepend(a.author, c.entities) AS path
    FROM authors a JOIN chains c USING (article) WHERE len(c.entities) > 0
), steps AS (
    SELECT edition, article, claim, path[i] AS "from", path[i + 1] AS "to"
    FROM (SELECT *, unnest(range(1, len(path))) AS i FROM named)
    UNION
    SELECT n.edition, n.article, n.claim, n.path[-1], h.entity
    FROM named n
    JOIN claims c ON c.article = n.article AND c.claim = n.claim AND c.rules = (SELECT rules FROM current_rules)
    JOIN channel_entities h ON list_contains(c.channels, h.channel)
)
SELECT * FROM steps WHERE "from" <> "to";

CREATE OR REPLACE TEMP TABLE edges AS
SELECT "from", "to", count(*) AS claims, count(DISTINCT edition) AS editions
FROM credits GROUP BY ALL ORDER BY claims DESC, "from", "to";
