package io.github.onrecord.claims;

import io.github.onrecord.attribution.Attributed;
import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.language.Reading;
import io.github.onrecord.rules.Match;
import io.github.onrecord.rules.Matches;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says where the words of a claim appeared: as its own sentence tells, else as told of the same source elsewhere, else
 * as its kind of source implies.
 */
final class ChannelReader {
    private final Reading reading;
    private final Matches matches;
    private final OwnOutlet own;
    private final Map<String, Set<Channel>> ofSource = new HashMap<>();
    private final Map<String, Boolean> ownAccount = new HashMap<>();
    private final Map<String, Boolean> relayed = new HashMap<>();

    ChannelReader(Reading reading, Matches matches, OwnOutlet own) {
        this.reading = reading;
        this.own = own;
        this.matches = matches;
    }

    /** Fills in the channels of every segment's evidence. */
    void read(List<Evidence> all) {
        for (Evidence evidence : all) {
            stated(evidence);
            evidence.source().ifPresent(id -> {
                if (!evidence.channels().isEmpty()) {
                    ofSource.computeIfAbsent(id, key -> new TreeSet<>()).addAll(evidence.channels());
                }
            });
        }
        firstPosted(all);
        for (int i = 0; i < all.size(); i++) {
            Evidence evidence = all.get(i);
            if (evidence.channels().isEmpty() && evidence.source().isPresent()) {
                carried(all, i);
            }
            implied(evidence);
        }
    }

    /** "The clip, first posted on Telegram, is short. It shows ...": the platform is that of the clip told of next. */
    private void firstPosted(List<Evidence> all) {
        for (Match match : matches.finding("channel")) {
            boolean anywhere = match.rule().attribute("anywhere").orElse("").equals("yes");
            if (anywhere && Recordings.isSubject(reading, match)) {
                Recordings.toldOfBy(match, all).ifPresent(clip -> add(clip, match));
            }
        }
    }

    /** Whether the source's own account carries the claim. */
    boolean isOwnAccount(Evidence evidence) {
        return evidence.source().map(id -> ownAccount.getOrDefault(id, false)).orElse(false);
    }

    /** Whether the words came through another outlet. */
    boolean isRelayed(Evidence evidence) {
        return evidence.channels().contains(Channel.WIRE)
                || evidence.channels().contains(Channel.OTHER_MEDIA) && evidence.type() != SourceType.HEARSAY_UNSOURCED;
    }

    private void stated(Evidence evidence) {
        for (Attributed.Found found : evidence.attributions()
                .subList(0, Math.min(1, evidence.attributions().size()))) {
            if (evidence.way() == Evidence.Way.CUED || evidence.way() == Evidence.Way.COVERED) {
                found.match()
                        .rule()
                        .attribute("channel")
                        .ifPresent(name -> evidence.channels().add(channel(name)));
            }
        }
        if (evidence.primary().isEmpty()) {
            return;
        }
        Attributed.Found primary = evidence.primary().get();
        boolean sameSentence =
                primary.sentence().index() == evidence.segment().sentence().index();
        for (Match match : matches.finding("channel", primary.sentence())) {
            boolean here = match.sentence().index() == primary.sentence().index();
            boolean inside = sameSentence ? evidence.segment().holds(match.first()) || near(match, primary) : here;
            boolean inContent = primary.contentHolds(match.first())
                    && saysAClause(primary)
                    && !match.rule().attribute("anywhere").orElse("").equals("yes");
            if (here && inside && !inContent && !reading.isQuoted(match.first())) {
                add(evidence, match);
            }
        }
    }

    /** "denied it in a letter" has no clause of its own, so the letter is where the denial stood. */
    private boolean saysAClause(Attributed.Found found) {
        return found.content().stream()
                .anyMatch(run -> reading.isIn(run.first(), "content-openers")
                        || reading.isQuoted(run.first())
                        || reading.phrases(found.sentence()).verbGroups().stream()
                                .anyMatch(group -> group.first() >= run.first() && group.first() < run.end()));
    }

    /** In the gap between a source and its cue, which a split may leave outside the segment. */
    private static boolean near(Match match, Attributed.Found primary) {
        int from = primary.mention().map(Match.Run::first).orElse(primary.cue().first());
        return match.first() >= Math.min(from, primary.cue().first())
                && match.first() < primary.cue().end();
    }

    private void add(Evidence evidence, Match match) {
        Channel channel = channel(match.rule().attribute("channel").orElse("unstated"));
        Optional<String> outlet = OwnOutlet.outletOf(reading, match);
        if (outlet.isPresent() && !own.is(outlet.get())) {
            evidence.channels()
                    .add(
                            OwnOutlet.isAgency(reading, match) && !isKnownOutlet(match)
                                    ? Channel.WIRE
                                    : Channel.OTHER_MEDIA);
            evidence.source().ifPresent(id -> relayed.put(id, true));
        }
        evidence.channels().add(channel);
        if (match.rule().attribute("own").orElse("").equals("yes")) {
            evidence.source().ifPresent(id -> ownAccount.put(id, true));
        }
    }

    private boolean isKnownOutlet(Match match) {
        return match.capture("outlet")
                .filter(run -> reading.isIn(run.first(), "outlets"))
                .isPresent();
    }

    private static Channel channel(String name) {
        return Channel.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The channel carries to later mentions of a source, and backwards inside a paragraph. */
    private void carried(List<Evidence> all, int index) {
        Evidence evidence = all.get(index);
        Optional<String> source = evidence.source();
        for (int i = index - 1; i >= 0; i--) {
            if (all.get(i).source().equals(source) && !all.get(i).channels().isEmpty()) {
                evidence.channels().addAll(all.get(i).channels());
                return;
            }
        }
        int block = evidence.segment().sentence().blockIndex();
        for (int i = index + 1;
                i < all.size() && all.get(i).segment().sentence().blockIndex() == block;
                i++) {
            if (all.get(i).source().equals(source) && !all.get(i).channels().isEmpty()) {
                evidence.channels().addAll(all.get(i).channels());
                return;
            }
        }
        occasion(all, index);
    }

    /** An occasion named for another speaker in the same paragraph or the one before, as at talks of two leaders. */
    private void occasion(List<Evidence> all, int index) {
        Evidence evidence = all.get(index);
        int block = evidence.segment().sentence().blockIndex();
        for (int i = index - 1;
                i >= 0 && block - all.get(i).segment().sentence().blockIndex() <= 1;
                i--) {
            boolean occasion = all.get(i).channels().contains(Channel.OCCASION_ONLY);
            if (occasion && evidence.type().isNamed() && evidence.type() != SourceType.NAMED_DOCUMENT) {
                evidence.channels().add(Channel.OCCASION_ONLY);
                return;
            }
        }
    }

    private static void implied(Evidence evidence) {
        Set<Channel> channels = evidence.channels();
        switch (evidence.type()) {
            case ARTEFACT -> channels.add(Channel.FOOTAGE);
            case OWN_OBSERVATION -> channels.add(Channel.ON_SCENE);
            case NAMED_OUTLET -> channels.add(Channel.OTHER_MEDIA);
            case NAMED_DOCUMENT -> {
                if (channels.isEmpty()) {
                    channels.add(Channel.DOCUMENT);
                }
            }
            default -> {
                if (channels.isEmpty()) {
                    channels.add(Channel.UNSTATED);
                }
            }
        }
    }
}
