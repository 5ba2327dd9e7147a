package io.github.onrecord.findings;

import io.github.onrecord.article.Block;
import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.language.Name;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.WordClass;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads where a page was filed and which places it names first. */
final class SceneReader {
    private static final int LONGEST_DATELINE = 90;

    /** "New Delhi", before a comma, bracket, colon or dash; never "Updated 3 May", which has a digit before any. */
    private static final Pattern CITY =
            Pattern.compile("(?:date \\d{4}-\\d{2}-\\d{2} )?(\\p{Lu}[\\p{L}.'’ -]*?)\\s*(?:[,(:—–/]|--| - | -$|$)");

    private static final Pattern STAMP = Pattern.compile("(?i)(?:last |first )?(?:updated|published|posted)\\b.*");

    private SceneReader() {}

    static SceneDistance distance(Reading reading, List<Claim> claims) {
        int seen = (int) claims.stream()
                .filter(Claim::isRated)
                .filter(claim -> claim.sourceType() == SourceType.OWN_OBSERVATION)
                .count();
        return new SceneDistance(dateline(reading), places(reading), seen);
    }

    private static Optional<String> dateline(Reading reading) {
        return blocks(reading)
                .filter(block -> block.kind() == Block.Kind.DATELINE)
                .map(block -> block.span().in(reading.article().text()))
                .filter(words -> words.length() <= LONGEST_DATELINE)
                .filter(words -> !STAMP.matcher(words).matches())
                .map(CITY::matcher)
                .filter(Matcher::lookingAt)
                .map(city -> city.group(1))
                .findFirst();
    }

    /** Those of the first paragraph that names any. */
    private static List<String> places(Reading reading) {
        return blocks(reading)
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .map(block -> places(reading, block.span()))
                .filter(places -> !places.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> places(Reading reading, Span paragraph) {
        return reading.names().stream()
                .filter(name -> name.kind() == WordClass.PLACE && !reading.isQuoted(name.first()))
                .filter(name -> paragraph.contains(reading.start(name.first())))
                .map(Name::words)
                .distinct()
                .toList();
    }

    private static Stream<Block> blocks(Reading reading) {
        return reading.article().blocks().stream();
    }
}
