package io.github.onrecord.cli;

import io.github.onrecord.config.Setting;
import io.github.onrecord.config.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** What to write and where: {@code --format}, {@code --out}, {@code --force}. */
final class OutputOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputFormat.Converter.class,
            completionCandidates = OutputFormat.Names.class,
            description = "text, json, jsonl, xlsx, docx (a copy of each Word draft with the findings as comments),"
                    + " sarif, junit, line, csv, annotations (W3C) or html (the page as one file). May be repeated."
                    + " Without --out it goes to standard output.")
    private List<OutputFormat> formats = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE|DIR",
            description = "Write to a file, in the format of its ending (.txt .json .jsonl .xlsx .docx .sarif .xml"
                    + " .lines .csv .jsonld .html); may be repeated. With several --format, a folder: each is written as"
                    + " DIR/audit.ENDING, and commented copies as DIR/DRAFT.commented.docx.")
    private List<Path> outs = List.of();

    @Option(
            names = "--force",
            description = "Replace a workbook even if a reviewer has written in it, and a Word file that is there.")
    private boolean force;

    /** The settings with the formats of the command line, if it names any. */
    Settings over(Settings settings) {
        return formats.isEmpty()
                ? settings
                : settings.withFormats(formats.stream()
                        .map(format -> Setting.ofCommandLine(format.id()))
                        .toList());
    }

    /** Whether reports go to files. */
    boolean isToFiles() {
        return !outs.isEmpty();
    }

    /**
     * Looks whether a report would lie among the articles of a folder, and be taken for one.
     *
     * @throws Refusal if one would
     */
    void checkOutside(Path folder) throws Refusal {
        for (Path out : outs) {
            if (out.toAbsolutePath()
                    .normalize()
                    .startsWith(folder.toAbsolutePath().normalize())) {
                throw new Refusal(out + " lies in a folder that is watched. Choose a place outside it with --out.");
            }
        }
    }

    boolean force() {
        return force;
    }

    /**
     * Where reports go, in the order asked for: standard output alone, or files.
     *
     * @param settled the formats for a folder where the command names none; the first is that of standard output
     * @throws Refusal if the options do not fit one another
     */
    List<Destination> destinations(Terminal terminal, List<OutputFormat> settled) throws Refusal {
        Set<OutputFormat> asked = new LinkedHashSet<>(formats);
        if (outs.isEmpty()) {
            asked.addAll(asked.isEmpty() ? settled.stream().limit(1).toList() : List.of());
            return List.of(standardOutput(asked, terminal));
        }
        if (asked.isEmpty() && outs.size() == 1 && Files.isDirectory(outs.get(0))) {
            asked.addAll(settled);
        }
        if (asked.isEmpty()) {
            return byEnding();
        }
        if (outs.size() > 1) {
            throw new Refusal("With several --out the format follows each file's ending. Leave out --format, or give"
                    + " one folder as --out.");
        }
        Path out = outs.get(0);
        if (asked.size() == 1 && !Files.isDirectory(out) && !meansFolderOfCopies(asked, out)) {
            return List.of(Destination.file(asked.iterator().next(), out));
        }
        Path folder = folder(out);
        return asked.stream()
                .map(format -> Destination.file(
                        format, format == OutputFormat.DOCX ? folder : folder.resolve("audit" + format.ending())))
                .toList();
    }

    /** Copies have a place of their own each, so what does not look like a Word file is a folder yet to be made. */
    private static boolean meansFolderOfCopies(Set<OutputFormat> asked, Path out) {
        return asked.contains(OutputFormat.DOCX)
                && !Files.exists(out)
                && OutputFormat.byEnding(out).isEmpty();
    }

    private static Destination standardOutput(Set<OutputFormat> asked, Terminal terminal) throws Refusal {
        if (asked.size() > 1) {
            throw new Refusal(
                    "Several formats cannot share standard output. Add --out DIR to write each to its own" + " file.");
        }
        OutputFormat format = asked.stream().findFirst().orElse(OutputFormat.TEXT);
        if (!format.isText() && terminal.outIsTerminal()) {
            String thing = format == OutputFormat.XLSX ? "A workbook" : "A Word file";
            throw new Refusal(thing + " cannot be shown on a terminal. Add --out FILE" + format.ending() + ".");
        }
        return Destination.standardOutput(format);
    }

    private List<Destination> byEnding() throws Refusal {
        Set<Path> files = new LinkedHashSet<>();
        List<Destination> destinations = new java.util.ArrayList<>();
        for (Path out : outs) {
            Optional<OutputFormat> format = OutputFormat.byEnding(out);
            if (Files.isDirectory(out)) {
                throw new Refusal(out + " is a folder. Say with --format what to write there.");
            }
            if (format.isEmpty()) {
                throw new Refusal("The ending of " + out + " names no format. Use " + OutputFormat.endings()
                        + ", or add --format.");
            }
            if (!files.add(out.toAbsolutePath().normalize())) {
                throw new Refusal(out + " is named twice with --out. Name it once.");
            }
            destinations.add(Destination.file(format.get(), out));
        }
        return List.copyOf(destinations);
    }

    private static Path folder(Path out) throws Refusal {
        if (Files.isDirectory(out)) {
            return out;
        }
        if (Files.exists(out) || OutputFormat.byEnding(out).isPresent()) {
            throw new Refusal(out + " is one file, but several formats are asked for. Give --out a folder, or leave out"
                    + " --format and give --out once for each file.");
        }
        throw new Refusal("There is no folder " + out + ". Make it and run again.");
    }
}
