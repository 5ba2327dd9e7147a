-- What the figures are shares of: for each text counted, parts and wholes.

CREATE OR REPLACE TEMP TABLE claim_counts AS
WITH unreasoned AS (
    SELECT DISTINCT article, unnest(claims) AS claim FROM findings
    WHERE rules = (SELECT rules FROM current_rules) AND code IN ('F04', 'F05')
)
SELECT
    c.article,
    count(*) FILTER (c.source_type IN ('named_journalist', 'named_person_role', 'named_person', 'named_body',
        'named_document', 'named_outlet')) AS named,
    count(*) FILTER (c.source_type IN ('unnamed_official', 'unnamed_insider', 'unnamed_expert_group')) AS unnamed,
    count(*) FILTER (c.source_type IN ('unnamed_official', 'unnamed_insider')) AS kept_back,
    count(*) FILTER (c.source_type IN ('unnamed_official', 'unnamed_insider') AND u.claim IS NULL) AS reasoned,
    count(*) FILTER (c.source_type = 'hearsay_unsourced') AS hearsay,
    count(*) FILTER (c.source_type = 'none') AS unsourced,
    count(*) FILTER (c.source_type = 'artefact') AS artefact
FROM claims c LEFT JOIN unreasoned u ON u.article = c.article AND u.claim = c.claim
WHERE c.rules = (SELECT rules FROM current_rules) AND c.rated
GROUP BY c.article;

CREATE OR REPLACE TEMP TABLE counts AS
SELECT
    f.edition, f.article, f.published, f.outlet_id, f.outlet, f.kind, coalesce(f.section, '') AS section,
    coalesce(f.byline, '') AS byline, coalesce(f.template, '') AS template, coalesce(f.means, '') AS means, f.words,
    f.rated_claims AS rated, f.strong, f.adequate, f.weak, f.unsupported,
    coalesce(c.named, 0) AS named, coalesce(c.unnamed, 0) AS unnamed, coalesce(c.kept_back, 0) AS kept_back,
    coalesce(c.reasoned, 0) AS reasoned, coalesce(c.hearsay, 0) AS hearsay, coalesce(c.unsourced, 0) AS unsourced,
    coalesce(c.artefact, 0) AS artefact, least(f.artefact_claims_unchecked, coalesce(c.artefact, 0)) AS unchecked,
    f.accused, f.accused_answered AS answered,
    CAST(f.headline_gap IN ('bare_headline', 'overreach', 'unsupported_headline') AS INTEGER) AS wide,
    CAST(f.headline_gap IS NOT NULL AND f.headline_gap <> 'not_compared' AS INTEGER) AS compared
FROM figured f LEFT JOIN claim_counts c ON c.article = f.article
ORDER BY f.edition;
