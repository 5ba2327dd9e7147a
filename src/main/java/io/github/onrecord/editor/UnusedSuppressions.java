package io.github.onrecord.editor;

import io.github.onrecord.article.Span;
import io.github.onrecord.review.InText;
import io.github.onrecord.review.Suppression;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;

/** Comments in a draft that hold nothing back: those without a reason, and those that nothing needs any more. */
final class UnusedSuppressions {
    private static final String OPENS = "<!--";
    private static final String CLOSES = "-->";

    private final AuditedDraft audited;
    private final String source;

    UnusedSuppressions(AuditedDraft audited) {
        this.audited = audited;
        this.source = audited.draft().text();
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> found = new ArrayList<>();
        if (audited.review().unused().isEmpty()) {
            return found;
        }
        List<Suppression> all = InText.in(audited.draft().input());
        for (int i = 0; i < all.size(); i++) {
            Suppression one = all.get(i);
            if (audited.review().unused().contains(one)) {
                long before = all.subList(0, i).stream()
                        .filter(other -> other.rule().equals(one.rule()))
                        .count();
                found.add(diagnostic(one, before));
            }
        }
        return found;
    }

    private Diagnostic diagnostic(Suppression one, long before) {
        String words = one.because().isBlank()
                ? one.rule() + " is not held back until the comment gives a reason after 'because'."
                : "Nothing here needs to be held back for " + one.rule() + ". Take the comment out.";
        return DraftDiagnostics.remark(
                comments().stream()
                        .filter(comment ->
                                source.substring(comment.start(), comment.end()).contains(one.rule()))
                        .skip(before)
                        .findFirst()
                        .map(comment -> audited.rangeOf(comment.start(), comment.end()))
                        .orElseGet(audited::opening),
                words);
    }

    private List<Span> comments() {
        List<Span> comments = new ArrayList<>();
        int at = source.indexOf(OPENS);
        while (at >= 0) {
            int close = source.indexOf(CLOSES, at);
            if (close < 0) {
                return comments;
            }
            int end = close + CLOSES.length();
            if (source.substring(at + OPENS.length(), close).strip().startsWith("onrecord:")) {
                comments.add(new Span(at, end));
            }
            at = source.indexOf(OPENS, end);
        }
        return comments;
    }
}
