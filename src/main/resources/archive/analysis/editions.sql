-- An edition is a text as one outlet published it, at the earliest place where it was met there.

-- Names of one outlet: "The Tarn Observer", "tarnobserver.example", "www.tarn-observer.co.uk" are one key.
CREATE OR REPLACE TEMP MACRO host_name(host) AS (
    CASE WHEN len(string_split(host, '.')) > 2 AND len(string_split(host, '.')[-2]) <= 3
        THEN string_split(host, '.')[-3] ELSE string_split(host, '.')[-2] END
);
CREATE OR REPLACE TEMP MACRO outlet_key(name) AS (
    coalesce(nullif(regexp_replace(lower(strip_accents(
        CASE WHEN regexp_matches(name, '^[^ ]+\.[^ .]{2,}$') THEN host_name(name)
            ELSE regexp_replace(name, '^[Tt]he\s+', '') END)), '[^\p{L}\p{N}]', '', 'g'), ''), lower(name))
);

CREATE OR REPLACE TEMP TABLE editions AS
WITH met AS (
    SELECT *, outlet_key(coalesce(outlet, '')) AS outlet_id FROM copy WHERE NOT set_apart
)
SELECT
    row_number() OVER (ORDER BY published NULLS LAST, captured NULLS LAST, input, record, part) AS edition,
    * EXCLUDE (outlet, set_apart, all_doubts, first_met, revisit),
    coalesce(first_value(outlet) OVER (PARTITION BY outlet_id ORDER BY outlet LIKE '%.%', len(outlet), outlet), '')
        AS outlet
FROM met
QUALIFY row_number() OVER (
    PARTITION BY article, outlet_id ORDER BY published NULLS LAST, captured NULLS LAST, input, record, part) = 1;
