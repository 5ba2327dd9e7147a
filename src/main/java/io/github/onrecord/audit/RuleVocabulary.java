package io.github.onrecord.audit;

import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.claims.ClaimKind;
import io.github.onrecord.claims.FactName;
import io.github.onrecord.claims.Hedge;
import io.github.onrecord.claims.Modality;
import io.github.onrecord.rules.Vocabulary;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What pattern rules may say, put together from the layers that read them. {@code rules/README.md} explains each. */
final class RuleVocabulary {
    private static final Set<String> ANY = Set.of();
    private static final Set<String> YES = Set.of("yes");

    private RuleVocabulary() {}

    static Vocabulary standard() {
        Set<String> types = ids(Arrays.stream(SourceType.values()).map(SourceType::id));
        Set<String> channels = ids(Arrays.stream(Channel.values()).map(Channel::id));
        Set<String> hedges = ids(Arrays.stream(Hedge.Kind.values()).map(Hedge.Kind::id));
        Set<String> kinds = ids(Arrays.stream(ClaimKind.values()).map(ClaimKind::id));
        Set<String> modalities = ids(Arrays.stream(Modality.values()).map(Modality::id));
        return new Vocabulary(Map.of(
                "attribution",
                Map.of(
                        "source",
                        Set.of("subject", "object", "capture", "none"),
                        "content",
                        Set.of("speech", "clause", "around", "passive", "after", "capture", "paragraph"),
                        "type",
                        types,
                        "hedge",
                        hedges,
                        "modality",
                        modalities,
                        "channel",
                        channels,
                        "sources",
                        Set.of("things", "recordings", "documents", "outlets", "people", "voices"),
                        "alleger",
                        Set.of("document-nearby")),
                "source",
                Map.of("type", types, "level", Set.of("specific", "bare")),
                "channel",
                Map.of("channel", channels, "own", YES, "anywhere", YES),
                "hedge",
                Map.of("kind", hedges),
                "fact",
                Map.of("fact", FactName.ids(), "about", Set.of("claim", "source", "subject", "recording")),
                "not-rated",
                Map.of("kind", kinds, "only-unsourced", YES),
                "split",
                Map.of("kind", kinds, "hard", YES),
                "own-outlet",
                Map.of("note", ANY),
                "break",
                Map.of("note", ANY),
                "no-claim",
                Map.of("note", ANY)));
    }

    private static Set<String> ids(java.util.stream.Stream<String> names) {
        return names.collect(Collectors.toUnmodifiableSet());
    }
}
