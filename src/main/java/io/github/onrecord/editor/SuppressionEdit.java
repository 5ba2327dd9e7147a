package io.github.onrecord.editor;

import io.github.onrecord.article.Block;
import io.github.onrecord.article.Span;
import io.github.onrecord.article.TextLines;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.ingest.Draft;
import io.github.onrecord.ingest.Input;
import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.review.Decisions;
import io.github.onrecord.review.InText;
import io.github.onrecord.review.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/**
 * The comment that holds a finding back, where it would do so. Each place is tried before it is offered: the draft with
 * the comment must read as before, and the finding must be among what the comment holds back.
 */
final class SuppressionEdit {
    private static final String REASON_TO_COME = "...";
    private static final String ANY_REASON = "it is so";

    private final AuditedDraft audited;
    private final DraftAuditor auditor;
    private final String source;

    SuppressionEdit(AuditedDraft audited, DraftAuditor auditor) {
        this.audited = audited;
        this.auditor = auditor;
        this.source = audited.draft().text();
    }

    /** A comment and where it goes. */
    private record Comment(int at, String before, String after) {
        String words(String code, String reason) {
            return before + "<!-- onrecord: ignore " + code + " because " + reason + " -->" + after;
        }
    }

    /** The edit; empty where no comment could hold the finding back, as in plain text. */
    Optional<TextEdit> of(Finding finding) {
        return audited.wordsOf(finding).stream().findFirst().stream()
                .flatMap(words -> places(words).stream())
                .filter(comment -> works(comment, finding))
                .findFirst()
                .map(comment -> edit(comment, finding));
    }

    private TextEdit edit(Comment comment, Finding finding) {
        Range place = audited.rangeOf(comment.at(), comment.at());
        return new TextEdit(place, comment.words(finding.code(), REASON_TO_COME));
    }

    /** On a line before the words' block, which reads best; else behind the block's last word. */
    private List<Comment> places(Span words) {
        List<Comment> places = new ArrayList<>();
        for (Block block : audited.audit().article().blocks()) {
            if (!block.span().overlaps(words)) {
                continue;
            }
            OptionalInt first = audited.places().inSource(block.span().start());
            OptionalInt last = audited.places().inSource(block.span().end() - 1);
            if (first.isPresent() && isOfLines(block)) {
                places.add(lineBefore(first.getAsInt()));
            }
            if (last.isPresent()) {
                places.add(new Comment(behind(last.getAsInt()), " ", ""));
            }
        }
        return places;
    }

    /** A comment between the items of a list would end the list. */
    private static boolean isOfLines(Block block) {
        return block.origin().startsWith("line ")
                && block.kind() != Block.Kind.LIST_ITEM
                && block.kind() != Block.Kind.BLOCK_QUOTE;
    }

    private Comment lineBefore(int offset) {
        int start = audited.lines()
                .offsetOf(new TextLines.Place(audited.lines().placeOf(offset).line(), 0));
        int words = start;
        while (words < offset && (source.charAt(words) == ' ' || source.charAt(words) == '\t')) {
            words++;
        }
        return new Comment(start, source.substring(start, words), source.contains("\r\n") ? "\r\n" : "\n");
    }

    /** Behind the unit, all of it: an entity of HTML has several characters. */
    private int behind(int offset) {
        int semicolon = source.indexOf(';', offset);
        boolean entity = source.charAt(offset) == '&' && semicolon > 0;
        return entity ? semicolon + 1 : offset + 1;
    }

    private boolean works(Comment comment, Finding finding) {
        String changed = source.substring(0, comment.at())
                + comment.words(finding.code(), ANY_REASON)
                + source.substring(comment.at());
        Input input = audited.draft().inputOf(changed);
        try {
            return words(auditor.read(input)).equals(words(audited.read()))
                    && Review.of(audited.audit(), Decisions.NONE.of("", InText.in(input))).ignored().stream()
                            .anyMatch(held -> held.finding().equals(finding));
        } catch (UnreadableInput broken) {
            return false;
        }
    }

    private static List<String> words(Draft draft) {
        return draft.blocks().stream()
                .map(block -> draft.text().substring(block.start(), block.end()))
                .toList();
    }
}
