package io.github.onrecord.cli;

import io.github.onrecord.findings.Severity;
import io.github.onrecord.review.Review;
import io.github.onrecord.scoring.Band;
import io.github.onrecord.scoring.Score;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a run refuses to let pass. */
interface Gate {
    /** Whether a claim or a finding does not pass; those that a verdict settles or the baseline has always do. */
    boolean stops(Review review);

    /** The gate as the user wrote it. */
    String words();

    /** Stops rated claims of this band and of those below it. */
    record OfBand(Band band) implements Gate {
        @Override
        public boolean stops(Review review) {
            return review.audit().claims().stream()
                    .filter(claim -> review.counts(claim.claim()))
                    .flatMap(claim -> claim.score().stream())
                    .anyMatch(score -> score.band().compareTo(band) >= 0);
        }

        @Override
        public String words() {
            return band.id();
        }
    }

    /** Stops rated claims under this score. */
    record OfScore(int score) implements Gate {
        @Override
        public boolean stops(Review review) {
            return review.audit().claims().stream()
                    .filter(claim -> review.counts(claim.claim()))
                    .flatMap(claim -> claim.score().stream())
                    .mapToInt(Score::value)
                    .anyMatch(value -> value < score);
        }

        @Override
        public String words() {
            return String.valueOf(score);
        }
    }

    /** Stops findings of this severity and graver ones. */
    record OfSeverity(Severity severity) implements Gate {
        @Override
        public boolean stops(Review review) {
            return review.audit().findings().stream()
                    .filter(review::counts)
                    .anyMatch(finding -> finding.severity().isAtLeast(severity));
        }

        @Override
        public String words() {
            return severity.id();
        }
    }

    /** Reads a gate: a band, a score or a severity. */
    final class Converter implements ITypeConverter<Gate> {
        @Override
        public Gate convert(String value) {
            String word = value.toLowerCase(Locale.ROOT);
            return band(word)
                    .or(() -> severity(word))
                    .or(() -> score(word))
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is no gate. Use a band (adequate,"
                            + " weak or unsupported), a score from 1 to 100, or a severity (serious, warning or"
                            + " note)."));
        }

        // "strong" would stop every rated claim there can be, and "praise" what is worth keeping.
        private static Optional<Gate> band(String word) {
            return Arrays.stream(Band.values())
                    .filter(band -> band == Band.ADEQUATE || band == Band.WEAK || band == Band.UNSUPPORTED)
                    .filter(band -> band.id().equals(word))
                    .findFirst()
                    .map(OfBand::new);
        }

        private static Optional<Gate> severity(String word) {
            return Arrays.stream(Severity.values())
                    .filter(severity -> severity != Severity.PRAISE)
                    .filter(severity -> severity.id().equals(word))
                    .findFirst()
                    .map(OfSeverity::new);
        }

        private static Optional<Gate> score(String word) {
            return Optional.of(word)
                    .filter(digits -> digits.matches("[1-9]\\d?|100"))
                    .map(Integer::valueOf)
                    .map(OfScore::new);
        }
    }
}
