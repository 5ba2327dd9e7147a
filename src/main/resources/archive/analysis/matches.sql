-- Claims whose credit ends at an outlet of this archive, and the claims of that outlet that tell the same.

CREATE OR REPLACE TEMP TABLE open_claims AS
SELECT a.edition, a.article, c.claim, a.author, c.last AS leads_to, a.published
FROM authors a JOIN chains c USING (article)
WHERE c.last <> a.author AND c.last IN (SELECT author FROM authors) AND a.published IS NOT NULL;

CREATE OR REPLACE TEMP TABLE said AS
SELECT a.edition, a.article, c.claim, a.author, a.published,
    list_distinct(list_filter(
        regexp_extract_all(lower(strip_accents(c.text)), '[\p{L}\p{N}]{4,}|\p{N}+'),
        lambda word: NOT list_contains(i.idle, word))) AS words
FROM authors a
JOIN claims c ON c.article = a.article AND c.rules = (SELECT rules FROM current_rules) AND c.rated
CROSS JOIN (SELECT list(word) AS idle FROM idle_words) i
WHERE a.published IS NOT NULL
    AND (a.author IN (SELECT leads_to FROM open_claims) OR (a.edition, c.claim) IN (SELECT (edition, claim) FROM open_claims));

CREATE OR REPLACE TEMP TABLE said_words AS
SELECT edition, claim, author, published, len(words) AS of_words, unnest(words) AS word FROM said;

-- The same claim: three words of substance or more in common, and three fifths of the shorter one; a week apart at most.
CREATE OR REPLACE TEMP TABLE matches AS
SELECT o.edition, o.claim, t.edition AS to_edition, t.claim AS to_claim, o.author, o.leads_to, count(*) AS shared
FROM open_claims o
JOIN said_words w ON w.edition = o.edition AND w.claim = o.claim
JOIN said_words t ON t.author = o.leads_to AND t.word = w.word
    AND t.published BETWEEN o.published - 7 AND o.published + 7
GROUP BY o.edition, o.claim, t.edition, t.claim, o.author, o.leads_to, w.of_words, t.of_words
HAVING count(*) >= 3 AND count(*) >= 0.6 * least(w.of_words, t.of_words)
ORDER BY ALL;
