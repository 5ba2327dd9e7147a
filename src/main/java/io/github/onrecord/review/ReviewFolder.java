package io.github.onrecord.review;

import io.github.onrecord.audit.Audit;
import io.github.onrecord.ingest.UnreadableInput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where decisions about drafts are kept: {@code .onrecord}, beside the drafts or in a folder above them. Reads; what is
 * to be written it gives as text, for whoever writes files.
 *
 * <pre>{@code
 * ReviewFolder folder = ReviewFolder.of(Path.of("drafts/bridge.docx"));
 * Review review = Review.of(audit, folder.read().of(folder.article(draft), List.of()));
 * }</pre>
 *
 * @param base the folder that holds {@code .onrecord}, whether or not it is there yet; absolute
 */
public record ReviewFolder(Path base) {
    /** The name of the folder. */
    public static final String NAME = ".onrecord";

    /** Makes the path absolute. */
    public ReviewFolder {
        base = base.toAbsolutePath().normalize();
    }

    /** The nearest one, going up from a draft's own folder; if there is none yet, the draft's own folder. */
    public static ReviewFolder of(Path draft) {
        Path absolute = draft.toAbsolutePath().normalize();
        Path own = Files.isDirectory(absolute) || absolute.getParent() == null ? absolute : absolute.getParent();
        for (Path above = own; above != null; above = above.getParent()) {
            if (Files.isDirectory(above.resolve(NAME))) {
                return new ReviewFolder(above);
            }
        }
        return new ReviewFolder(own);
    }

    /** The one that a baseline file belongs to: drafts are named from there. */
    public static ReviewFolder ofBaseline(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path home = folder == null ? file : folder;
        boolean inside =
                home.getFileName() != null && home.getFileName().toString().equals(NAME);
        return new ReviewFolder(inside && home.getParent() != null ? home.getParent() : home);
    }

    /** The draft's name in the files: its path from the base, with {@code /} on every system. */
    public String article(Path draft) {
        Path absolute = draft.toAbsolutePath().normalize();
        Path from = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
        return from.toString().replace('\\', '/');
    }

    /** The file of verdicts and suppressions. */
    public Path verdictFile() {
        return base.resolve(NAME).resolve("verdicts.jsonl");
    }

    /** The file of what was known. */
    public Path baselineFile() {
        return base.resolve(NAME).resolve("baseline.jsonl");
    }

    /**
     * All that is decided here; nothing where there are no files.
     *
     * @throws UnreadableInput if a file is damaged; the message names the line
     */
    public Decisions read() throws UnreadableInput {
        boolean hasVerdicts = Files.exists(verdictFile());
        boolean hasBaseline = Files.exists(baselineFile());
        Decisions decisions = hasVerdicts ? VerdictFile.read(verdictFile()) : Decisions.NONE;
        return hasBaseline ? decisions.with(baseline(baselineFile())) : decisions;
    }

    /**
     * The verdicts and suppressions in a file; nothing where there is none.
     *
     * @throws UnreadableInput if the file is damaged; the message names the line
     */
    public static Decisions verdicts(Path file) throws UnreadableInput {
        return VerdictFile.read(file);
    }

    /**
     * The baseline in a file; empty where there is none.
     *
     * @throws UnreadableInput if the file is damaged; the message names the line
     */
    public static List<Known> baseline(Path file) throws UnreadableInput {
        return BaselineFile.read(file);
    }

    /** What an audit adds to a baseline: claims below strong, and findings that ask something. */
    public List<Known> known(Audit audit, Path draft) {
        return BaselineFile.of(audit, article(draft));
    }

    /**
     * What a baseline still has of a draft: claims and findings that are there today, each in the better of its bands.
     *
     * @param baseline all of it
     */
    public List<Known> pruned(List<Known> baseline, Audit audit, Path draft) {
        String article = article(draft);
        List<Known> ofDraft =
                baseline.stream().filter(one -> one.article().equals(article)).toList();
        return BaselineFile.pruned(ofDraft, known(audit, draft));
    }

    /** The text of the verdict file. */
    public static String verdictText(List<Verdict> verdicts, List<Suppression> suppressions) {
        return VerdictFile.text(verdicts, suppressions);
    }

    /** The text of the baseline file. */
    public static String baselineText(List<Known> known) {
        return BaselineFile.text(known);
    }
}
