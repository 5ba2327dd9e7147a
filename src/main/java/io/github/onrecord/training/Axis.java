package io.github.onrecord.training;

import io.github.onrecord.agreement.Scale;
import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.claims.Modality;
import io.github.onrecord.claims.Proximity;
import io.github.onrecord.claims.Verification;
import io.github.onrecord.scoring.Band;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What an annotator decides about each claim. */
enum Axis {
    RATED("Is it rated?", 16, Scale.NOMINAL),
    SOURCE_TYPE("Source type", 26, Scale.NOMINAL),
    CHANNEL("Channel", 26, Scale.NOMINAL),
    PROXIMITY("Proximity", 28, Scale.NOMINAL),
    MODALITY("How it is put", 13, Scale.NOMINAL),
    VERIFICATION("Checking", 20, Scale.NOMINAL),
    BAND("Band", 20, Scale.ORDINAL);

    static final String YES = "yes";
    static final String NO = "no";
    static final String NO_CLAIM = "no claim";

    private final String header;
    private final int width;
    private final Scale scale;

    Axis(String header, int width, Scale scale) {
        this.header = header;
        this.width = width;
        this.scale = scale;
    }

    /** The words at the top of its column. */
    String header() {
        return header;
    }

    int width() {
        return width;
    }

    Scale scale() {
        return scale;
    }

    /** The identifiers that can be chosen, by their words, in order. */
    Map<String, String> choices() {
        return switch (this) {
            case RATED -> named(List.of(YES, NO, NO_CLAIM), words -> words, words -> words);
            case SOURCE_TYPE -> named(Arrays.asList(SourceType.values()), SourceType::words, SourceType::id);
            case CHANNEL -> named(Arrays.asList(Channel.values()), Channel::words, Channel::id);
            case PROXIMITY -> named(Arrays.asList(Proximity.values()), Proximity::words, Proximity::id);
            case MODALITY -> named(Arrays.asList(Modality.values()), Modality::words, Modality::id);
            case VERIFICATION -> named(Arrays.asList(Verification.values()), Verification::words, Verification::id);
            case BAND -> named(List.of(Band.STRONG, Band.ADEQUATE, Band.WEAK, Band.UNSUPPORTED), Band::words, Band::id);
        };
    }

    private static <T> Map<String, String> named(List<T> values, Function<T, String> words, Function<T, String> id) {
        Map<String, String> choices = new LinkedHashMap<>();
        values.forEach(value -> choices.put(words.apply(value), id.apply(value)));
        return choices;
    }

    /** The identifier of what was written, in whatever case, in words or as it stands in JSON. */
    Optional<String> id(String written) {
        return choices().entrySet().stream()
                .filter(choice -> Words.same(choice.getKey(), written) || Words.same(choice.getValue(), written))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The words of an identifier. */
    String words(String id) {
        return choices().entrySet().stream()
                .filter(choice -> choice.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id);
    }

    static Optional<Axis> of(String header) {
        return Arrays.stream(values())
                .filter(axis -> Words.same(axis.header, header))
                .findFirst();
    }
}
