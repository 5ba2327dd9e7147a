package io.github.onrecord.claims;

import static io.github.onrecord.claims.FactName.*;

import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.SourceType;
import java.util.List;

/** Finds sources that are one origin unless the page shows two: a clip and its poster, an outlet that quotes another. */
final class SharedOrigins {
    private static final String CLIP = "clip-and-speaker";
    private static final String CHAIN = "relay.chain";

    private final AllClaims claims;

    SharedOrigins(AllClaims claims) {
        this.claims = claims;
    }

    void add(int index) {
        if (claims.type(index) == SourceType.ARTEFACT && !claims.sheet(index).has(SOURCE_AUTHENTICATED)) {
            addSpeakers(index);
        }
        if (claims.type(index) == SourceType.NAMED_OUTLET && claims.sheet(index).has(RELAY_CHAIN)) {
            addQuotedOutlet(index);
        }
    }

    private void addSpeakers(int clip) {
        for (int other = 0; other < claims.size(); other++) {
            if (isSpeaker(claims.type(other)) && claims.sheet(other).has(CHANNEL_OWN_ACCOUNT)) {
                addSpeaker(clip, other);
            }
        }
    }

    private static boolean isSpeaker(SourceType type) {
        return type == SourceType.NAMED_JOURNALIST
                || type == SourceType.NAMED_PERSON
                || type == SourceType.NAMED_PERSON_ROLE;
    }

    private void addSpeaker(int clip, int speaker) {
        add(CORROBORATION_UNSHOWN, clip, speaker, CLIP);
        if (!isFirstOfSource(speaker)) {
            return;
        }
        add(CORROBORATION_UNSHOWN, speaker, clip, CLIP);
        if (isFirstOnPlatform(clip) && sharePlatform(clip, speaker)) {
            add(ORIGIN_SHARED, clip, speaker, CLIP);
            add(ORIGIN_SHARED, speaker, clip, CLIP);
        }
    }

    /** The fact holds of the claim because of the other one. */
    private void add(FactName name, int claim, int other, String rule) {
        claims.sheet(claim).add(name, List.of(claims.span(other)), rule);
    }

    private boolean sharePlatform(int a, int b) {
        return both(a, b, Channel.MESSAGING_CHANNEL) || both(a, b, Channel.SOCIAL_POST);
    }

    private boolean both(int a, int b, Channel channel) {
        return claims.comesBy(a, channel) && claims.comesBy(b, channel);
    }

    private boolean isFirstOfSource(int index) {
        for (int i = 0; i < index; i++) {
            Evidence earlier = claims.get(i);
            if (earlier.source().isPresent()
                    && earlier.source().equals(claims.get(index).source())) {
                return false;
            }
        }
        return true;
    }

    /** The first claim of a clip that names its platform. */
    private boolean isFirstOnPlatform(int index) {
        for (int i = 0; i < index; i++) {
            if (claims.type(i) == SourceType.ARTEFACT && claims.sheet(i).has(CHANNEL_PLATFORM_NAMED)) {
                return false;
            }
        }
        return claims.sheet(index).has(CHANNEL_PLATFORM_NAMED);
    }

    private void addQuotedOutlet(int index) {
        for (int other = index - 1; other >= 0; other--) {
            boolean outlet = claims.type(other) == SourceType.NAMED_OUTLET;
            if (outlet && !claims.get(other).source().equals(claims.get(index).source())) {
                add(ORIGIN_SHARED, index, other, CHAIN);
                add(ORIGIN_SHARED, other, index, CHAIN);
                if (claims.sheet(other).has(RELAY_ANONYMOUS)) {
                    add(RELAY_ANONYMOUS, index, other, CHAIN);
                }
                return;
            }
        }
    }
}
