-- Who is credited where, by the current rules and in editions alone.

CREATE OR REPLACE TEMP TABLE credited_sources AS
SELECT s.article, s.source, s.name, s.type, coalesce(s.role, '') AS role,
    coalesce(s.organisation, '') AS organisation
FROM sources s
WHERE s.rules = (SELECT rules FROM current_rules) AND s.article IN (SELECT article FROM editions);

-- Printed names, each with how often; single names of people stand for different people in different texts.
CREATE OR REPLACE TEMP TABLE printed AS
SELECT name, type, role, organisation,
    CASE WHEN (type LIKE 'named_person%' OR type = 'named_journalist') AND NOT contains(trim(name), ' ') THEN article ELSE 0 END AS only_in,
    count(DISTINCT article) AS articles
FROM credited_sources
WHERE type IN ('named_outlet', 'named_body', 'named_person', 'named_person_role', 'named_journalist', 'named_document')
GROUP BY ALL;
