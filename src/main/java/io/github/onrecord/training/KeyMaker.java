package io.github.onrecord.training;

import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.audit.RulePack;
import io.github.onrecord.findings.Finding;
import io.github.onrecord.report.WorkbookReasons;
import io.github.onrecord.scoring.Band;
import io.github.onrecord.scoring.Score;
import io.github.onrecord.training.AnswerKey.Answer;
import io.github.onrecord.training.Curriculum.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the key out of what the audit says of each item. */
final class KeyMaker {
    private final Curriculum curriculum;
    private final Choices choices;
    private final Grounds grounds;

    KeyMaker(RulePack pack, Curriculum curriculum) {
        this.curriculum = curriculum;
        this.choices = new Choices(pack, curriculum);
        this.grounds = new Grounds(pack);
    }

    AnswerKey key(Worksheet worksheet, List<Item> items) {
        List<Answer> answers = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            for (Question question : worksheet.level().questions()) {
                answers.add(answer(worksheet.lines().get(place).code(), items.get(place), question));
            }
        }
        return new AnswerKey(worksheet.version(), worksheet.level(), answers);
    }

    /** The reading of one question: the answer, what else will do, why, and what to teach. */
    private record Reading(String answer, List<String> also, Ground ground, List<String> terms) {}

    private Answer answer(String code, Item item, Question question) {
        Reading reading = reading(item, question);
        return new Answer(
                code,
                item.words(),
                question,
                reading.answer(),
                reading.also().stream()
                        .filter(also -> !also.equals(reading.answer()))
                        .toList(),
                Optional.empty(),
                List.of(),
                reading.ground().why(),
                reading.ground().rule(),
                reading.ground().standards(),
                curriculum.note(reading.terms()),
                item.difficulty().words());
    }

    private Reading reading(Item item, Question question) {
        SourceType type = item.claim().sourceType();
        return switch (question) {
            case WHO -> choice(curriculum.who(type), grounds.source(item), type.id());
            case TYPE -> new Reading(type.words(), List.of(), grounds.source(item), List.of(type.id()));
            case CHANNEL -> channel(item);
            case PROXIMITY ->
                choice(
                        curriculum.proximity(item.claim().proximity()),
                        grounds.proximity(item),
                        item.claim().proximity().id());
            case SCORE ->
                new Reading(
                        item.scored()
                                .score()
                                .map(score -> String.valueOf(score.value()))
                                .orElse(""),
                        List.of(),
                        grounds.score(item),
                        List.of("score"));
            case BAND ->
                new Reading(item.scored().band().words(), nearBands(item), grounds.score(item), List.of("band"));
            case ARGUMENT ->
                new Reading(
                        item.scored().score().map(WorkbookReasons::why).orElse(""),
                        List.of(),
                        grounds.score(item),
                        List.of("argument"));
            case ASK -> ask(item);
        };
    }

    private static Reading choice(Choice choice, Ground ground, String term) {
        return new Reading(choice.answer(), choice.also(), ground, List.of(term));
    }

    private Reading channel(Item item) {
        List<Channel> channels = List.copyOf(item.claim().channels());
        List<String> terms = new ArrayList<>(channels.stream().map(Channel::id).toList());
        terms.add("channel");
        List<String> words = channels.stream().map(Channel::words).toList();
        return new Reading(
                words.isEmpty() ? Channel.UNSTATED.words() : words.get(0), words, grounds.channel(item), terms);
    }

    /** Near a line between two bands, either is a fair reading. */
    private static List<String> nearBands(Item item) {
        Optional<Score> score = item.scored().score().filter(Score::borderline);
        if (score.isEmpty()) {
            return List.of();
        }
        List<Band> bands = List.of(Band.STRONG, Band.ADEQUATE, Band.WEAK, Band.UNSUPPORTED);
        int own = bands.indexOf(score.get().band());
        return bands.stream()
                .filter(band -> Math.abs(bands.indexOf(band) - own) == 1)
                .map(Band::words)
                .toList();
    }

    private Reading ask(Item item) {
        List<Finding> asking = item.audit().findingsOf(item.claim().id()).stream()
                .filter(finding -> curriculum.ask().contains(finding.code()))
                .sorted(Comparator.comparingInt(finding -> curriculum.ask().indexOf(finding.code())))
                .toList();
        List<String> questions = asking.stream()
                .flatMap(finding -> choices.asked(finding.code()).stream())
                .distinct()
                .collect(Collectors.toList());
        if (questions.isEmpty()) {
            return new Reading(curriculum.nothingToAsk(), List.of(), Ground.NOTHING_TO_ASK, List.of("ask"));
        }
        List<String> terms = new ArrayList<>(asking.stream().map(Finding::code).toList());
        terms.add("ask");
        return new Reading(questions.get(0), questions, grounds.finding(asking.get(0)), terms);
    }
}
