package io.github.onrecord.claims;

import io.github.onrecord.article.Block;
import io.github.onrecord.attribution.Attributed;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.language.Reading;
import io.github.onrecord.rules.Matches;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Says what each segment rests on, in reading order, since a segment without a cue may go on with the source before
 * it: a recording, a document or the outlet's own observation, inside its paragraph and up to the next source.
 */
final class EvidenceReader {
    private final Reading reading;
    private final Attributed attributed;
    private final Matches matches;
    private final OwnOutlet own;
    private final SpokenWords spoken;
    private final List<Evidence> read = new ArrayList<>();

    EvidenceReader(Reading reading, Matches matches, Attributed attributed, OwnOutlet own) {
        this.reading = reading;
        this.own = own;
        this.attributed = attributed;
        this.matches = matches;
        this.spoken = new SpokenWords(reading, attributed);
    }

    List<Evidence> read(List<Segment> segments) {
        segments.forEach(segment -> read.add(of(segment)));
        return List.copyOf(read);
    }

    private Evidence of(Segment segment) {
        List<Attributed.Found> cued = new ArrayList<>();
        List<Attributed.Found> covering = new ArrayList<>();
        for (Attributed.Found found : attributed.found()) {
            if (segment.holds(found.cue().first())) {
                cued.add(found);
            } else if (covers(found, segment)) {
                covering.add(found);
            }
        }
        if (!covering.isEmpty()
                && cued.stream()
                        .allMatch(found -> covering.stream()
                                .anyMatch(c -> c.contentHolds(found.cue().first())))) {
            return evidence(segment, Evidence.Way.COVERED, covering, cued);
        }
        Optional<Attributed.Found> speaker = covering.isEmpty() ? speaker(segment, cued) : Optional.empty();
        if (speaker.isPresent()) {
            return evidence(segment, Evidence.Way.COVERED, List.of(speaker.get()), cued);
        }
        if (!cued.isEmpty()) {
            return spoken.isQuoted(segment, cued)
                    ? none(segment)
                    : evidence(segment, Evidence.Way.CUED, cued, covering);
        }
        return inherited(segment).orElseGet(() -> none(segment));
    }

    private Optional<Attributed.Found> speaker(Segment segment, List<Attributed.Found> cued) {
        return spoken.isQuoted(segment, cued)
                ? spoken.quotedSpeaker(segment)
                : spoken.speakerOfClauseBefore(segment, read);
    }

    private static Evidence none(Segment segment) {
        return new Evidence(segment, Evidence.Way.NONE, List.of(), Optional.empty(), SourceType.NONE, Optional.empty());
    }

    /** Whether most words of the segment are content of the attribution. */
    private boolean covers(Attributed.Found found, Segment segment) {
        boolean near = found.content().stream()
                .anyMatch(run ->
                        run.first() < segment.run().end() && segment.run().first() < run.end());
        if (!near) {
            return false;
        }
        int words = 0;
        int held = 0;
        for (int i = segment.run().first(); i < segment.run().end(); i++) {
            if (Character.isLetterOrDigit(reading.surface(i).charAt(0))) {
                words++;
                held += found.contentHolds(i) ? 1 : 0;
            }
        }
        return held * 2 > words;
    }

    private Evidence evidence(
            Segment segment, Evidence.Way way, List<Attributed.Found> mine, List<Attributed.Found> others) {
        List<Attributed.Found> voices =
                mine.stream().filter(found -> !isSpoken(found, mine)).toList();
        List<Attributed.Found> outer =
                voices.stream().filter(found -> isOutermost(found, voices)).toList();
        List<Attributed.Found> candidates = outer.isEmpty() ? mine : outer;
        Attributed.Found primary = candidates.stream()
                .min(Comparator.comparing((Attributed.Found found) -> typeOf(found)))
                .orElseThrow();
        List<Attributed.Found> all = new ArrayList<>(List.of(primary));
        mine.stream().filter(found -> !found.equals(primary)).forEach(all::add);
        others.stream().filter(found -> !all.contains(found)).forEach(all::add);
        Optional<String> source = primary.attribution().source().map(mention -> mention.resolved());
        Optional<Evidence> alleger = alleger(segment, primary);
        if (alleger.isPresent()) {
            return new Evidence(
                    segment,
                    way,
                    all,
                    alleger.get().primary().map(found -> primary),
                    SourceType.NAMED_DOCUMENT,
                    alleger.get().source());
        }
        return new Evidence(segment, way, all, Optional.of(primary), typeOf(primary), source);
    }

    /** "Allegedly" belongs to a document credited in the same sentence or the one before, in the same paragraph. */
    private Optional<Evidence> alleger(Segment segment, Attributed.Found primary) {
        if (primary.match().rule().attribute("alleger").isEmpty()) {
            return Optional.empty();
        }
        for (int i = read.size() - 1; i >= 0; i--) {
            Evidence before = read.get(i);
            boolean near = before.segment().sentence().blockIndex()
                            == segment.sentence().blockIndex()
                    && segment.sentence().index() - before.segment().sentence().index() <= 1;
            if (!near) {
                return Optional.empty();
            }
            if (before.type() == SourceType.NAMED_DOCUMENT) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }

    /** "She said that the gate was reportedly open": the hearsay is hers, for it stands in what she says. */
    private static boolean isSpoken(Attributed.Found hearsay, List<Attributed.Found> mine) {
        return hearsay.attribution().source().isEmpty()
                && mine.stream()
                        .filter(speaker -> speaker.attribution().source().isPresent())
                        .filter(speaker -> speaker.cue().first() < hearsay.cue().first())
                        .flatMap(speaker -> speaker.content().stream())
                        .anyMatch(content -> content.end() == hearsay.cue().first());
    }

    private static boolean isOutermost(Attributed.Found found, List<Attributed.Found> mine) {
        return found.attribution().parent().isEmpty()
                || mine.stream()
                        .noneMatch(other -> found.attribution()
                                .parent()
                                .equals(Optional.of(other.attribution().id())));
    }

    /** The type that the rule gives, else that of the source, the outlet's own work set apart. */
    SourceType typeOf(Attributed.Found found) {
        Optional<SourceType> byRule = found.match()
                .rule()
                .attribute("type")
                .map(type -> SourceType.valueOf(type.toUpperCase(java.util.Locale.ROOT)));
        return byRule.or(() ->
                        found.attribution().source().map(mention -> typeOf(attributed.source(mention.resolved()))))
                .orElse(SourceType.NONE);
    }

    private SourceType typeOf(Source source) {
        return own.isOutlet(source) ? SourceType.OWN_OBSERVATION : source.type();
    }

    /** A block quotation without words of credit is the speech of whoever spoke last before it. */
    private Optional<Evidence> blockQuotation(Segment segment) {
        if (segment.sentence().block().kind() != Block.Kind.BLOCK_QUOTE) {
            return Optional.empty();
        }
        for (int i = read.size() - 1; i >= 0; i--) {
            Evidence before = read.get(i);
            int distance = segment.sentence().blockIndex()
                    - before.segment().sentence().blockIndex();
            if (distance > 3) {
                return Optional.empty();
            }
            boolean speaker = before.type().isNamed() || before.type().isUnnamedPeople();
            if (distance > 0 && before.segment().sentence().block().kind() != Block.Kind.BLOCK_QUOTE && speaker) {
                return Optional.of(new Evidence(
                        segment,
                        Evidence.Way.COVERED,
                        before.attributions(),
                        before.primary(),
                        before.type(),
                        before.source()));
            }
        }
        return Optional.empty();
    }

    private Optional<Evidence> inherited(Segment segment) {
        Optional<Evidence> quoted = blockQuotation(segment);
        if (quoted.isPresent()) {
            return quoted;
        }
        if (breaksOff(segment) || segment.kind().isPresent()) {
            return Optional.empty();
        }
        for (int i = read.size() - 1; i >= 0; i--) {
            Evidence before = read.get(i);
            if (before.segment().sentence().blockIndex() != segment.sentence().blockIndex()) {
                return Optional.empty();
            }
            boolean goesOn = before.type() == SourceType.ARTEFACT
                    || before.type() == SourceType.NAMED_DOCUMENT
                    || before.type() == SourceType.OWN_OBSERVATION;
            if (goesOn) {
                return Optional.of(new Evidence(
                        segment,
                        Evidence.Way.INHERITED,
                        before.attributions(),
                        before.primary(),
                        before.type(),
                        before.source()));
            }
            if (before.type() != SourceType.NONE || before.segment().kind().isPresent()) {
                return Optional.empty();
            }
            return Optional.empty();
        }
        return Optional.empty();
    }

    private boolean breaksOff(Segment segment) {
        boolean opener = reading.isIn(segment.run().first(), "contrast-openers");
        return opener
                || matches.finding("not-rated", segment.sentence()).stream()
                        .anyMatch(match -> segment.holds(match.first()));
    }
}
