package io.github.onrecord.claims;

import static io.github.onrecord.claims.FactName.*;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Attributed;
import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.Fact;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.language.Reading;
import java.util.List;

/** Reads who a claim's source is and through what channel the words came. */
final class SourceFacts {
    private final Reading reading;
    private final Attributed attributed;
    private final ChannelReader channels;

    SourceFacts(Reading reading, Attributed attributed, ChannelReader channels) {
        this.reading = reading;
        this.attributed = attributed;
        this.channels = channels;
    }

    void add(Evidence evidence, FactSheet sheet) {
        addSource(evidence, sheet);
        addChannels(evidence, sheet);
    }

    private void addSource(Evidence evidence, FactSheet sheet) {
        SourceType type = evidence.type();
        List<Span> mention = mention(evidence);
        String rule =
                evidence.primary().map(found -> found.attribution().rule()).orElse("no-attribution");
        sheet.add(named("source", type.id()), mention.isEmpty() ? cue(evidence) : mention, rule);
        if (type.isNamed()) {
            sheet.add(SOURCE_NAMED, mention, rule);
        }
        evidence.source()
                .ifPresent(id -> attributed.factsOf(id).stream()
                        .filter(fact -> holdsFor(fact, type))
                        .forEach(sheet::add));
        if (type == SourceType.PUBLIC_CROWD && mention.stream().anyMatch(this::isOnline)) {
            sheet.remove(SOURCE_SPECIFIC);
            sheet.add(SOURCE_BARE, mention, "online-crowd");
        }
    }

    /** Whether a fact that the source has anywhere in the article holds of this claim. */
    private static boolean holdsFor(Fact fact, SourceType type) {
        String name = fact.name();
        if (name.startsWith("source.specific") || name.startsWith("source.bare")) {
            return isGraded(type);
        }
        // The day or place of a statement belongs to that statement; only a document keeps it.
        boolean passing = name.equals("statement.dated") && type != SourceType.NAMED_DOCUMENT;
        return !passing && !name.equals("source.plural");
    }

    private static boolean isGraded(SourceType type) {
        return type == SourceType.UNNAMED_OFFICIAL
                || type == SourceType.UNNAMED_INSIDER
                || type == SourceType.PUBLIC_CROWD;
    }

    private boolean isOnline(Span span) {
        int first = reading.tokenFrom(span.start());
        int end = reading.tokenFrom(span.end());
        for (int i = first; i < end; i++) {
            if (reading.isIn(i, "online-crowd")) {
                return true;
            }
        }
        return false;
    }

    private static FactName named(String family, String id) {
        return FactName.of(family + "." + id.replace('_', '-'));
    }

    static List<Span> mention(Evidence evidence) {
        return evidence.primary()
                .flatMap(found -> found.attribution().source())
                .map(mention -> List.of(mention.span()))
                .orElse(List.of());
    }

    private static List<Span> cue(Evidence evidence) {
        return evidence.primary()
                .flatMap(found -> found.attribution().cue())
                .map(List::of)
                .orElse(List.of());
    }

    private void addChannels(Evidence evidence, FactSheet sheet) {
        for (Channel channel : evidence.channels()) {
            sheet.add(named("channel", channel.id()), "channel");
        }
        boolean platform = evidence.channels().contains(Channel.MESSAGING_CHANNEL)
                || evidence.channels().contains(Channel.SOCIAL_POST);
        if (platform && channels.isOwnAccount(evidence)) {
            sheet.add(CHANNEL_OWN_ACCOUNT, "channel");
        }
        if (platform) {
            sheet.add(CHANNEL_PLATFORM_NAMED, "channel");
        }
        boolean relays = evidence.type() == SourceType.NAMED_OUTLET || evidence.type() == SourceType.PUBLIC_CROWD;
        if (!relays && channels.isRelayed(evidence)) {
            sheet.add(RELAY_OUTLET, "channel");
        }
    }
}
