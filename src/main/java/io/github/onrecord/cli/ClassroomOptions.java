package io.github.onrecord.cli;

import io.github.onrecord.article.Article;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.Auditor;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.ingest.DraftReaders;
import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.report.Paper;
import io.github.onrecord.training.Curriculum;
import io.github.onrecord.training.KeyReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What all commands of the classroom share: the rules, the curriculum, the paper, and how files are written. */
final class ClassroomOptions {
    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            converter = PaperName.class,
            completionCandidates = PaperNames.class,
            description = "a4 or letter; a4 unless told.")
    private Paper paper = Paper.A4;

    @Mixin
    private RulesOptions rules = new RulesOptions();

    Paper paper() {
        return paper;
    }

    RulePack pack() throws Refusal {
        return rules.load();
    }

    /** The curriculum and the glossary, those of the folder of rules first. */
    static Curriculum curriculum(RulePack pack) throws Refusal {
        return RulesOptions.sound(() -> Curriculum.of(pack));
    }

    /**
     * The audits of articles, none of which may be unreadable: a lesson is made of all of them or not at all.
     *
     * @throws Refusal naming the first that cannot be read
     */
    static List<Audit> audits(List<Path> articles, RulePack pack, Terminal terminal) throws Refusal {
        Inbox inbox = Inbox.of(articles, java.util.Optional.empty(), terminal.in());
        if (!inbox.faults().isEmpty()) {
            throw refused(inbox.faults().get(0));
        }
        Auditor auditor = Auditor.with(pack);
        List<Audit> audits = new ArrayList<>();
        for (Inbox.Piece piece : inbox.pieces()) {
            try {
                audits.add(auditor.audit(Article.of(DraftReaders.standard().read(piece.open()))));
            } catch (UnreadableInput fault) {
                throw refused(fault);
            }
        }
        return audits;
    }

    static Refusal refused(UnreadableInput fault) {
        return new Refusal(String.valueOf(fault.getMessage()), fault);
    }

    /** Writes bytes. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Refuses a name that does not end as its format does. */
    static void needsEnding(Path file, String ending, String option) throws Refusal {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
            throw new Refusal(file + " does not end in " + ending + ". Give " + option + " a name that does.");
        }
    }

    /** Refuses to write over a key in which a trainer wrote answers of her own. */
    static void spareAnswers(Path key, boolean force) throws Refusal {
        if (force || !Files.isRegularFile(key)) {
            return;
        }
        try {
            if (KeyReader.read(key).hasTrainersAnswers()) {
                throw new Refusal(key + " holds answers of a trainer. Give another name, or --force to replace it.");
            }
        } catch (UnreadableInput noKey) {
            throw new Refusal(key + " is there and is no key. Give another name, or --force to replace it.", noKey);
        }
    }

    /** Writes a file whole or not at all, and says so. */
    static void write(Path file, Terminal terminal, Writing writing) throws Refusal {
        try (ReplacedFile place = ReplacedFile.open(file)) {
            writing.to(place.stream());
            place.keep();
        } catch (IOException failure) {
            throw ReplacedFile.refused(file, failure);
        }
        terminal.say("Wrote " + file + ".");
    }

    /** Reads the name of a paper. */
    static final class PaperName implements ITypeConverter<Paper> {
        @Override
        public Paper convert(String value) {
            return Paper.of(value)
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is neither a4 nor letter."));
        }
    }

    /** The names, for completion. */
    static final class PaperNames extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        PaperNames() {
            super(Arrays.stream(Paper.values()).map(Paper::id).collect(Collectors.toList()));
        }
    }
}
