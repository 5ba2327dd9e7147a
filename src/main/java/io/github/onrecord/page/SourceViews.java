package io.github.onrecord.page;

import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.page.SourceView.Resting;
import io.github.onrecord.report.TextVisible;
import io.github.onrecord.scoring.Band;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ledger: every source of a draft and what rests on it, in order of first mention. */
final class SourceViews {
    private SourceViews() {}

    static List<SourceView> of(Audit audit, List<ClaimView> claims) {
        Map<String, List<ClaimView>> resting = new HashMap<>();
        for (ClaimView claim : claims) {
            audit.claims()
                    .get(claim.number() - 1)
                    .claim()
                    .source()
                    .ifPresent(source -> resting.computeIfAbsent(source, none -> new ArrayList<>())
                            .add(claim));
        }
        return audit.sources().stream()
                .map(source -> view(source, resting.getOrDefault(source.id(), List.of())))
                .toList();
    }

    private static SourceView view(Source source, List<ClaimView> claims) {
        Set<Band> bands = claims.stream()
                .map(ClaimView::band)
                .filter(BandSign.RATED::contains)
                .collect(Collectors.toSet());
        return new SourceView(
                TextVisible.of(source.name()),
                source.type().words(),
                Stream.concat(source.role().stream(), source.organisation().stream())
                        .map(TextVisible::of)
                        .collect(Collectors.joining("; ")),
                source.channels().stream().map(Channel::words).collect(Collectors.joining(", ")),
                claims.stream()
                        .map(claim -> new Resting(claim.number(), claim.css(), claim.label()))
                        .toList(),
                bands.stream().min(Band::compareTo),
                bands.stream().max(Band::compareTo));
    }
}
