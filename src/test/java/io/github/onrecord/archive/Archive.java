package io.github.onrecord.archive;

import io.github.onrecord.ingest.FieldMapping;
import io.github.onrecord.lexicon.BrokenRules;
import io.github.onrecord.lexicon.PackFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Runs archives for tests, and asks their stores. */
final class Archive {
    static final ArchiveRules RULES = rules(PackFiles.bundled());

    private Archive() {}

    static ArchiveRules rules(PackFiles files) {
        try {
            return ArchiveRules.read(files);
        } catch (BrokenRules broken) {
            throw new IllegalStateException(broken);
        }
    }

    static RunResult run(Path store, Path... inputs) throws UnusableStore {
        return run(RULES, store, "", inputs);
    }

    static RunResult run(ArchiveRules rules, Path store, String mapping, Path... inputs) throws UnusableStore {
        List<String> named = Arrays.stream(inputs).map(Path::toString).toList();
        RunOptions options = new RunOptions(store, named, FieldMapping.of(mapping), 2, 3, "test");
        Clock clock = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
        return new ArchiveRun(rules, options, clock, new Silent()).run();
    }

    /** What a query gives, a line a row, cells set apart by a bar. */
    static List<String> ask(Path store, String sql) {
        List<String> lines = new ArrayList<>();
        try (ArchiveQuery query = ArchiveQuery.open(store, Optional.empty())) {
            query.ask(sql, new ArchiveQuery.Rows() {
                @Override
                public void columns(List<String> names) {
                    // Tests know what they ask for.
                }

                @Override
                public boolean row(List<Optional<String>> cells) {
                    lines.add(cells.stream().map(cell -> cell.orElse("-")).collect(Collectors.joining("|")));
                    return true;
                }
            });
        } catch (UnusableStore | FaultyQuery fault) {
            throw new IllegalStateException(fault);
        }
        return lines;
    }

    private static final class Silent implements RunListener {
        @Override
        public void fault(String message) {
            // Tests look at the result.
        }

        @Override
        public void progress(RunProgress progress) {
            // Tests look at the result.
        }
    }
}
