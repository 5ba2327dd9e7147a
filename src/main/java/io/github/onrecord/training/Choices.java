package io.github.onrecord.training;

import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.findings.Check;
import io.github.onrecord.scoring.Band;
import io.github.onrecord.training.Curriculum.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be picked for each question. It is the same for every article and every item, and so gives nothing away. */
final class Choices {
    private final RulePack pack;
    private final Curriculum curriculum;

    Choices(RulePack pack, Curriculum curriculum) {
        this.pack = pack;
        this.curriculum = curriculum;
    }

    /** The answers; empty for a question that is answered in numbers or words of one's own. */
    List<String> of(Question question) {
        return switch (question) {
            case WHO -> curriculum.who().stream().map(Choice::answer).toList();
            case PROXIMITY ->
                curriculum.proximity().stream().map(Choice::answer).toList();
            case TYPE ->
                Arrays.stream(SourceType.values()).map(SourceType::words).toList();
            case CHANNEL -> Arrays.stream(Channel.values()).map(Channel::words).toList();
            case BAND ->
                Arrays.stream(Band.values())
                        .filter(band -> band != Band.NOT_RATED)
                        .map(Band::words)
                        .toList();
            case ASK ->
                Stream.concat(
                                curriculum.ask().stream()
                                        .flatMap(code -> asked(code).stream())
                                        .sorted(),
                                Stream.of(curriculum.nothingToAsk()))
                        .distinct()
                        .toList();
            case SCORE, ARGUMENT -> List.of();
        };
    }

    /** What the finding with this code asks. */
    Optional<String> asked(String code) {
        return pack.checks().all().stream()
                .filter(check -> check.id().equals(code))
                .map(Check::question)
                .filter(question -> !question.isEmpty())
                .findFirst();
    }
}
