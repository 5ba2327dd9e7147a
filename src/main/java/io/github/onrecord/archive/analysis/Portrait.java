package io.github.onrecord.archive.analysis;

import io.github.onrecord.archive.OpenArchive;
import io.github.onrecord.archive.UnusableStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An archive as a whole: all that its reports show.
 *
 * <pre>{@code
 * try (OpenArchive archive = OpenArchive.at(store)) {
 *     Portrait portrait = Portrait.of(archive, AnalysisOptions.usual(agencies));
 * }
 * }</pre>
 *
 * @param options how it was looked at
 * @param contents what it holds
 * @param series the figures, the whole archive first
 * @param houses what houses would ask about
 * @param changes where figures jump from month to month
 * @param sameTexts texts that are nearly the same, those with most editions first
 * @param graph who credits whom
 * @param roots where the claims of several outlets end together
 * @param singleSources stories that stand on one origin
 * @param examples the weakest claims, then the strongest
 */
public record Portrait(
        AnalysisOptions options,
        Contents contents,
        List<Series> series,
        List<HouseFigure> houses,
        List<Change> changes,
        List<SameText> sameTexts,
        CreditGraph graph,
        List<Root> roots,
        List<SingleSource> singleSources,
        List<Example> examples) {
    /** How many outlets must lean on one root before it is told. */
    private static final int OUTLETS_OF_ROOT = 2;

    /** Copies the lists. */
    public Portrait {
        series = List.copyOf(series);
        houses = List.copyOf(houses);
        changes = List.copyOf(changes);
        sameTexts = List.copyOf(sameTexts);
        roots = List.copyOf(roots);
        singleSources = List.copyOf(singleSources);
        examples = List.copyOf(examples);
    }

    /**
     * Looks at an archive.
     *
     * @throws UnusableStore if the store cannot be read
     */
    public static Portrait of(OpenArchive archive, AnalysisOptions options) throws UnusableStore {
        Editions.make(archive, options);
        Map<Integer, Entity> entities = Credits.make(archive, options.agencies());
        Figures.count(archive);
        Views views = new Views(archive, options, entities);
        return new Portrait(
                options,
                views.contents(),
                series(new Figures(archive, options), options),
                views.houses(),
                Changes.find(archive, options),
                views.sameTexts(),
                CreditGraph.of(archive, entities),
                CreditPaths.of(archive, entities).roots(OUTLETS_OF_ROOT),
                views.singleSources(),
                views.examples());
    }

    private static List<Series> series(Figures figures, AnalysisOptions options) throws UnusableStore {
        List<Series> series = new ArrayList<>();
        for (Series.By by : Series.By.values()) {
            if (by != Series.By.AUTHOR || options.byAuthor()) {
                series.add(figures.by(by));
            }
        }
        return series;
    }

    /** The figures by something, if they were asked for. */
    public Optional<Series> by(Series.By by) {
        return series.stream().filter(one -> one.by() == by).findFirst();
    }

    /** The figures of the whole archive; without estimates where it is too small. */
    public Series.Cell whole() {
        return by(Series.By.WHOLE).stream()
                .flatMap(one -> one.cells().stream())
                .findFirst()
                .orElseGet(() -> new Series.Cell("all", 0, List.of()));
    }
}
