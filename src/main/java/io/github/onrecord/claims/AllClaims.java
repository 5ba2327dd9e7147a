package io.github.onrecord.claims;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.language.Reading;
import io.github.onrecord.rules.Match.Run;
import java.util.List;

/**
 * All claims of an article with their facts so far, for reading one against another.
 *
 * @param reading the article
 * @param evidence what each claim rests on, in reading order
 * @param sheets their facts, in the same order; more are added while claims are read side by side
 */
record AllClaims(Reading reading, List<Evidence> evidence, List<FactSheet> sheets) {
    int size() {
        return evidence.size();
    }

    Evidence get(int index) {
        return evidence.get(index);
    }

    FactSheet sheet(int index) {
        return sheets.get(index);
    }

    SourceType type(int index) {
        return evidence.get(index).type();
    }

    boolean comesBy(int index, Channel channel) {
        return evidence.get(index).channels().contains(channel);
    }

    Run run(int index) {
        return evidence.get(index).segment().run();
    }

    Span span(int index) {
        return reading.span(run(index).first(), run(index).end());
    }

    int sentence(int index) {
        return evidence.get(index).segment().sentence().index();
    }

    int block(int index) {
        return evidence.get(index).segment().sentence().blockIndex();
    }
}
