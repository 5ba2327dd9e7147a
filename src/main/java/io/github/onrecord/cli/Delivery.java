package io.github.onrecord.cli;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.report.ReportContext;
import io.github.onrecord.report.ReportWriter;
import io.github.onrecord.report.TextOptions;
import io.github.onrecord.review.Review;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes audits in order and writes the reports. Lines of JSON go out at once and nothing is kept in memory, if they
 * are all that is asked for; every other report needs all audits and is written at the end. Files that are not
 * finished are never seen.
 */
final class Delivery implements Closeable {
    private final List<Report> reports = new ArrayList<>();
    private final List<Review> kept = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();
    private final ReportContext context;
    private final LookOptions look;
    private final Terminal terminal;
    private final boolean atOnce;

    private Delivery(boolean atOnce, ReportContext context, LookOptions look, Terminal terminal) {
        this.atOnce = atOnce;
        this.context = context;
        this.look = look;
        this.terminal = terminal;
    }

    /** A destination with its stream; the file is empty for standard output. */
    private record Report(Destination destination, OutputStream stream, Optional<ReplacedFile> file) {}

    /**
     * Opens every destination before any work is done.
     *
     * @throws Refusal if one cannot be written
     */
    static Delivery open(List<Destination> destinations, ReportContext context, LookOptions look, Terminal terminal)
            throws Refusal {
        boolean atOnce = destinations.stream().allMatch(place -> place.format() == OutputFormat.JSONL);
        Delivery delivery = new Delivery(atOnce, context, look, terminal);
        try {
            for (Destination place : destinations) {
                delivery.open(place);
            }
        } catch (Refusal refusal) {
            delivery.close();
            throw refusal;
        }
        return delivery;
    }

    private void open(Destination place) throws Refusal {
        if (place.file().isEmpty()) {
            reports.add(new Report(place, terminal.out(), Optional.empty()));
            return;
        }
        ReplacedFile file = ReplacedFile.open(place.file().get());
        reports.add(new Report(place, file.stream(), Optional.of(file)));
    }

    /**
     * Takes the next audit.
     *
     * @throws Refusal if a file cannot take it
     * @throws IOException if standard output cannot
     */
    void add(Review review) throws Refusal, IOException {
        if (!atOnce) {
            kept.add(review);
            return;
        }
        for (Report report : reports) {
            write(report, List.of(review), Optional.empty());
        }
    }

    /**
     * Finishes the reports.
     *
     * @param exit the exit code so far
     * @return the exit code: {@link Main#UNUSABLE} if a file could not be written
     * @throws IOException if standard output cannot take a report
     */
    int finish(Tally tally, int exit) throws IOException {
        int code = exit;
        for (Report report : reports) {
            try {
                if (!atOnce) {
                    write(report, kept, tally.gateLine(code));
                }
                if (report.file().isPresent()) {
                    report.file().get().keep();
                    report.destination().file().ifPresent(written::add);
                }
            } catch (Refusal refusal) {
                terminal.say(String.valueOf(refusal.getMessage()));
                code = Main.UNUSABLE;
            }
        }
        return code;
    }

    /** Whether it all went to standard output, for people. */
    boolean isReadable() {
        return !reports.isEmpty()
                && reports.stream()
                        .map(Report::destination)
                        .allMatch(place -> place.file().isEmpty() && place.format() == OutputFormat.TEXT);
    }

    /** The files that are in their places, in the order asked for. */
    List<Path> written() {
        return List.copyOf(written);
    }

    private void write(Report report, List<Review> reviews, Optional<String> lastLine) throws Refusal, IOException {
        TextOptions options = report.file().isPresent() ? look.inFile(lastLine) : look.onTerminal(terminal, lastLine);
        ReportWriter writer = report.destination().format().writer(options);
        try {
            List<Audit> audits = reviews.stream().map(Review::audit).toList();
            writer.write(audits, context.with(reviews), report.stream());
        } catch (IOException failure) {
            if (report.destination().file().isEmpty()) {
                throw failure;
            }
            throw ReplacedFile.refused(report.destination().file().get(), failure);
        }
    }

    @Override
    public void close() {
        reports.forEach(report -> report.file().ifPresent(ReplacedFile::close));
    }
}
