package io.github.onrecord.claims;

import static io.github.onrecord.claims.FactName.*;

import io.github.onrecord.article.Spans;
import io.github.onrecord.attribution.Attributed;
import io.github.onrecord.attribution.Joints;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.language.Reading;
import io.github.onrecord.language.Sentence;
import io.github.onrecord.rules.Match;
import io.github.onrecord.rules.Matches;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Splits a reading into claims.
 *
 * <pre>{@code
 * List<Claim> claims = Claims.in(reading, matches, Attributions.in(reading, matches));
 * claims.get(0).sourceType();
 * }</pre>
 */
public final class Claims {
    private final Reading reading;
    private final Matches matches;
    private final Attributed attributed;

    private Claims(Reading reading, Matches matches, Attributed attributed) {
        this.reading = reading;
        this.matches = matches;
        this.attributed = attributed;
    }

    /** Every claim in reading order, those that are not rated included. */
    public static List<Claim> in(Reading reading, Matches matches, Attributed attributed) {
        return new Claims(reading, matches, attributed).read();
    }

    private List<Claim> read() {
        List<Segment> segments = segments();
        OwnOutlet own = OwnOutlet.of(reading, matches, attributed);
        List<Evidence> evidence = new EvidenceReader(reading, matches, attributed, own).read(segments);
        ChannelReader channels = new ChannelReader(reading, matches, own);
        channels.read(evidence);
        HedgeReader hedgeReader = new HedgeReader(reading, matches);
        FactReader factReader = new FactReader(reading, matches, attributed, channels);
        List<List<Hedge>> hedges = new ArrayList<>();
        List<FactSheet> sheets = new ArrayList<>();
        List<Optional<ClaimKind>> notRated = new ArrayList<>();
        for (Evidence one : evidence) {
            hedges.add(hedgeReader.read(one));
            sheets.add(factReader.read(one, hedges.get(hedges.size() - 1)));
            notRated.add(notRated(one));
        }
        new ArtefactChecks(reading, matches, evidence, sheets).spread();
        new CrossReading(reading, matches, attributed, evidence, sheets)
                .addFacts(notRated.stream().map(Optional::isEmpty).toList());
        return claims(evidence, hedges, sheets, notRated);
    }

    private List<Segment> segments() {
        Splitter splitter = new Splitter(reading, Joints.of(reading, matches), attributed);
        List<Segment> segments = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (sentence.block().kind().makesClaims() && !isSignOff(sentence)) {
                segments.addAll(splitter.split(sentence));
            }
        }
        return segments;
    }

    private boolean isSignOff(Sentence sentence) {
        return !matches.finding("no-claim", sentence).isEmpty();
    }

    private Optional<ClaimKind> notRated(Evidence evidence) {
        for (Match match : matches.finding("not-rated", evidence.segment().sentence())) {
            if (!evidence.segment()
                    .holds(match.capture("cue").orElseGet(match::run).first())) {
                continue;
            }
            ClaimKind kind = ClaimKind.valueOf(
                    match.rule().attribute("kind").orElse("provenance_note").toUpperCase(Locale.ROOT));
            boolean yields = kind == ClaimKind.BACKGROUND_PUBLIC_EVENT
                    || match.rule().attribute("only-unsourced").orElse("").equals("yes");
            boolean sourced = evidence.way() == Evidence.Way.CUED && cueOutside(evidence, match)
                    || evidence.way() == Evidence.Way.COVERED
                    || evidence.way() == Evidence.Way.INHERITED && yields;
            if (!sourced) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether a cue of the segment stands outside the words that make it unrated. */
    private static boolean cueOutside(Evidence evidence, Match match) {
        return evidence.primary()
                .filter(found ->
                        !found.cue().overlaps(match.run()) && !evidence.type().equals(SourceType.NONE))
                .isPresent();
    }

    private List<Claim> claims(
            List<Evidence> evidence,
            List<List<Hedge>> hedges,
            List<FactSheet> sheets,
            List<Optional<ClaimKind>> notRated) {
        List<Claim> claims = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < evidence.size(); i++) {
            Evidence one = evidence.get(i);
            Spans spans = Spans.of(reading.span(
                    one.segment().run().first(), one.segment().run().end()));
            String plain = Fingerprint.plain(spans.in(reading.article().text()));
            int nth = seen.merge(plain, 1, Integer::sum);
            SourceType type = notRated.get(i).isPresent() ? SourceType.NONE : one.type();
            Axes axes = new Axes(one, sheets.get(i), hedges.get(i), notRated.get(i));
            claims.add(new Claim(
                    "c" + (i + 1),
                    spans,
                    axes.kind(),
                    one.attributions().stream()
                            .map(found -> found.attribution().id())
                            .toList(),
                    notRated.get(i),
                    one.source(),
                    type,
                    one.channels(),
                    axes.proximity(),
                    axes.modality(),
                    hedges.get(i),
                    axes.verification(),
                    sheets.get(i).facts(),
                    Fingerprint.of(plain, nth)));
        }
        return List.copyOf(claims);
    }

    /** The axes that follow from facts and evidence. */
    private record Axes(Evidence evidence, FactSheet sheet, List<Hedge> hedges, Optional<ClaimKind> notRated) {
        ClaimKind kind() {
            if (notRated.isPresent()) {
                return notRated.get();
            }
            if (evidence.way() == Evidence.Way.INHERITED) {
                return ClaimKind.ATTRIBUTED_INHERITED;
            }
            if (evidence.type() != SourceType.NONE) {
                return ClaimKind.ATTRIBUTED;
            }
            return evidence.segment()
                    .kind()
                    .orElse(sheet.has(CONTENT_INFERENCE) ? ClaimKind.INFERENCE : ClaimKind.ASSERTED);
        }

        Proximity proximity() {
            return switch (evidence.type()) {
                case OWN_OBSERVATION, NAMED_DOCUMENT -> Proximity.FIRSTHAND;
                case ARTEFACT ->
                    sheet.has(SOURCE_AUTHENTICATED)
                            ? Proximity.FIRSTHAND
                            : Proximity.FIRSTHAND_RECORDING_PROVENANCE_UNSHOWN;
                case NAMED_JOURNALIST -> Proximity.UNCLEAR_IDENTIFIED;
                case NAMED_OUTLET -> Proximity.THIRDHAND;
                case NAMED_PERSON, NAMED_PERSON_ROLE, NAMED_BODY -> identified();
                case UNNAMED_OFFICIAL, UNNAMED_INSIDER, PUBLIC_CROWD ->
                    sheet.has(SOURCE_PARTICIPANT) || sheet.has(SOURCE_POSITION_TO_KNOW)
                            ? Proximity.FIRSTHAND
                            : Proximity.UNKNOWN;
                case UNNAMED_EXPERT_GROUP, HEARSAY_UNSOURCED, NONE -> Proximity.UNKNOWN;
            };
        }

        private Proximity identified() {
            if (sheet.has(SOURCE_PARTICIPANT) || sheet.has(STATEMENT_ACT_ITSELF)) {
                return Proximity.FIRSTHAND;
            }
            if (sheet.has(SOURCE_RELAY) || sheet.has(RELAY_OUTLET)) {
                return Proximity.SECONDHAND;
            }
            if (sheet.has(SOURCE_ACCUSER) || sheet.has(STATEMENT_ABOUT_OTHERS)) {
                return Proximity.UNCLEAR_IDENTIFIED;
            }
            boolean unstated = sheet.has(CHANNEL_UNSTATED) || sheet.has(CHANNEL_OCCASION_ONLY);
            return unstated ? Proximity.FIRSTHAND_SPEAKER_RELAY_UNSTATED : Proximity.FIRSTHAND;
        }

        Modality modality() {
            if (notRated.filter(kind -> kind == ClaimKind.IGNORANCE_STATEMENT).isPresent()) {
                return Modality.QUESTIONED;
            }
            Optional<String> ruled =
                    evidence.primary().flatMap(found -> found.match().rule().attribute("modality"));
            if (ruled.isPresent() && evidence.way() == Evidence.Way.CUED) {
                return Modality.valueOf(ruled.get().toUpperCase(Locale.ROOT));
            }
            boolean hedged = hedges.stream().anyMatch(h -> h.kind() != Hedge.Kind.APPROXIMATOR);
            return hedged ? Modality.HEDGED : Modality.ASSERTED;
        }

        Verification verification() {
            if (sheet.has(CHECK_METHOD) || sheet.has(CHECK_SEEN) || sheet.has(DOCUMENT_SEEN)) {
                return Verification.VERIFIED;
            }
            return sheet.has(CHECK_COULD_NOT) ? Verification.COULD_NOT_VERIFY : Verification.NONE;
        }
    }
}
