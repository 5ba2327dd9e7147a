package io.github.onrecord.claims;

import static io.github.onrecord.claims.FactName.*;

import io.github.onrecord.article.Span;
import io.github.onrecord.attribution.Fact;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.language.Reading;
import io.github.onrecord.rules.Match;
import io.github.onrecord.rules.Matches;
import java.util.List;
import java.util.Optional;

/**
 * Carries what the page says of checking a recording, and of who posted it, to every claim that rests on it: a check
 * stands mostly in a sentence of its own, after the recording was described.
 */
final class ArtefactChecks {
    private static final int REACH = 5;

    private final Reading reading;
    private final List<Match> notes;
    private final List<Match> posters;
    private final List<Evidence> evidence;
    private final List<FactSheet> sheets;

    ArtefactChecks(Reading reading, Matches matches, List<Evidence> evidence, List<FactSheet> sheets) {
        this.reading = reading;
        this.evidence = evidence;
        this.sheets = sheets;
        notes = matches.finding("fact").stream()
                .filter(m -> m.rule().attribute("about").orElse("").equals("recording"))
                .toList();
        posters = matches.finding("fact").stream()
                .filter(m -> m.rule().attribute("fact").orElse("").equals(POSTER_UNNAMED.id()))
                .filter(m -> Recordings.isSubject(reading, m))
                .toList();
    }

    void spread() {
        for (Match note : notes) {
            recordingOf(note).ifPresent(source -> {
                Match.Run words = note.capture("evidence").orElseGet(note::run);
                give(
                        source,
                        new Fact(
                                note.rule().attribute("fact").orElse(""),
                                List.of(reading.span(words.first(), words.end())),
                                note.rule().id()));
            });
        }
        posters.forEach(this::addPoster);
        spreadPosters();
    }

    private void addPoster(Match poster) {
        Recordings.toldOfBy(poster, evidence)
                .ifPresent(clip -> sheets.get(evidence.indexOf(clip))
                        .add(
                                POSTER_UNNAMED,
                                List.of(reading.span(poster.first(), poster.end())),
                                poster.rule().id()));
    }

    private void give(String source, Fact fact) {
        for (int i = 0; i < evidence.size(); i++) {
            if (evidence.get(i).source().equals(Optional.of(source))) {
                FactSheet sheet = sheets.get(i);
                sheet.add(fact);
                sheet.remove(CHECK_SILENT);
                if (sheet.has(CHECK_METHOD)) {
                    sheet.remove(CHECK_COULD_NOT);
                    sheet.add(SOURCE_AUTHENTICATED, fact.evidence(), fact.rule());
                }
            }
        }
    }

    /** The recording that a note is about: in its own sentence, else the last one before it, else the next. */
    private Optional<String> recordingOf(Match note) {
        int sentence = note.sentence().index();
        Optional<String> best = Optional.empty();
        for (Evidence one : evidence) {
            if (one.type() != SourceType.ARTEFACT || one.source().isEmpty()) {
                continue;
            }
            int distance = one.segment().sentence().index() - sentence;
            if (distance == 0) {
                return one.source();
            }
            if (distance < 0 && distance >= -REACH || distance == 1 && best.isEmpty()) {
                best = one.source();
            }
        }
        return best;
    }

    /** A poster not named, and the platform, hold for all claims of one recording; so does silence for those before. */
    private void spreadPosters() {
        for (int i = 0; i < evidence.size(); i++) {
            if (evidence.get(i).type() != SourceType.ARTEFACT) {
                continue;
            }
            FactSheet sheet = sheets.get(i);
            for (int j = 0; j < evidence.size(); j++) {
                boolean recording = evidence.get(j).type() == SourceType.ARTEFACT;
                boolean same = evidence.get(j).source().equals(evidence.get(i).source());
                if (recording && same && sheets.get(j).has(POSTER_UNNAMED) && !sheet.has(POSTER_UNNAMED)) {
                    List<Span> words = sheets.get(j).evidence(POSTER_UNNAMED);
                    sheet.add(POSTER_UNNAMED, words, "same-recording");
                }
            }
        }
    }
}
