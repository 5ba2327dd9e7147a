package io.github.onrecord.cli;

import io.github.onrecord.archive.OpenArchive;
import io.github.onrecord.archive.UnusableStore;
import io.github.onrecord.archive.analysis.AnalysisOptions;
import io.github.onrecord.archive.analysis.Over;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How an archive is looked at: which store, over which copy, from how many articles on. */
final class AnalysisFlags {
    private static final int MOST_SEED_DIGITS = 9;

    @Option(
            names = "--store",
            paramLabel = "FILE|DIR",
            required = true,
            description = "The store, or a folder of Parquet files with the same tables.")
    private Path store = Path.of("");

    @Option(
            names = "--over",
            paramLabel = "COPY",
            converter = Copy.class,
            completionCandidates = CopyNames.class,
            description = "all: a text counts for each outlet that published it; unique: of texts that are nearly the"
                    + " same, the earliest alone; own: unique without agency copy. unique unless told.")
    private Over over = Over.UNIQUE;

    @Option(
            names = "--similar",
            paramLabel = "PERCENT",
            converter = Percent.class,
            description = "From how much on of the shorter text two texts are the same, 30 to 100; 50 unless told.")
    private int similar = 50;

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = Seed.class,
            description = "Draw lots anew; the same number draws the same. 1 unless told.")
    private long seed = 1;

    @Mixin
    private RulesOptions rules = new RulesOptions();

    /**
     * The options of an analysis.
     *
     * @param least under how many articles no figure is given
     * @throws Refusal if the rules, which name the news agencies, cannot be used
     */
    AnalysisOptions options(int least, boolean byAuthor) throws Refusal {
        return new AnalysisOptions(
                over, similar, least, seed, byAuthor, rules.load().lexicons().entries("agencies"));
    }

    /** Works on an open store. */
    interface Work<T> {
        T on(OpenArchive archive) throws UnusableStore, Refusal;
    }

    /**
     * Opens the store, works on it, and closes it.
     *
     * @throws Refusal if it cannot be used
     */
    <T> T open(Work<T> work) throws Refusal {
        try (OpenArchive archive = OpenArchive.at(store)) {
            return work.on(archive);
        } catch (UnusableStore fault) {
            throw new Refusal(String.valueOf(fault.getMessage()), fault);
        }
    }

    /** Reads which copy. */
    static final class Copy implements ITypeConverter<Over> {
        @Override
        public Over convert(String value) {
            return Arrays.stream(Over.values())
                    .filter(over -> over.id().equals(value.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of all, unique and own."));
        }
    }

    /** The names, for completion. */
    static final class CopyNames extends java.util.ArrayList<String> {
        private static final long serialVersionUID = 1;

        CopyNames() {
            super(Arrays.stream(Over.values()).map(Over::id).toList());
        }
    }

    /** Reads a share. */
    static final class Percent implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("[3-9]\\d|100")) {
                throw new TypeConversionException("'" + value + "' is no share. Write a number from 30 to 100.");
            }
            return Integer.valueOf(value);
        }
    }

    /** Reads a seed. */
    static final class Seed implements ITypeConverter<Long> {
        @Override
        public Long convert(String value) {
            if (!value.matches("\\d{1," + MOST_SEED_DIGITS + "}")) {
                throw new TypeConversionException(
                        "'" + value + "' is no seed. Write a number of up to " + MOST_SEED_DIGITS + " digits.");
            }
            return Long.valueOf(value);
        }
    }
}
