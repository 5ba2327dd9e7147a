package io.github.onrecord.variants;

import io.github.onrecord.language.Reading;
import io.github.onrecord.language.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The title after the name for before it, and the other way round. */
final class Titles implements Rewording {
    private static final Set<String> LEFT_OF_TITLE = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM");

    private final VariantWords words;

    Titles(VariantWords words) {
        this.words = words;
    }

    /** Tokens to replace, by what, and the name in it. */
    private record Change(int first, int end, String words, String name) {}

    @Override
    public List<Variant> of(Sample sample) {
        Reading reading = sample.reading();
        for (int i = 0; i < reading.size(); i++) {
            int at = i;
            Optional<Change> change =
                    titleFirst(reading, i).or(() -> nameFirst(reading, at)).or(() -> titleThenName(reading, at));
            if (change.isPresent() && !reading.isQuoted(i)) {
                return List.of(variant(sample, change.get()));
            }
        }
        return List.of();
    }

    private static Variant variant(Sample sample, Change change) {
        Reading reading = sample.reading();
        String text = sample.text();
        String changed = change.first() == 0 ? Sample.opening(change.words()) : change.words();
        String rest = text.substring(reading.end(change.end() - 1));
        boolean closed = rest.startsWith(",") || rest.startsWith(".");
        String words = closed && changed.endsWith(",") ? changed.substring(0, changed.length() - 1) : changed;
        String kept = sample.source()
                .filter(source -> source.in(text).contains(change.name()))
                .map(source -> change.name())
                .or(() -> sample.source().map(source -> source.in(text)))
                .orElse("");
        return sample.variant(VariantKind.TITLE, text.substring(0, reading.start(change.first())) + words + rest, kept);
    }

    /** "Mayor Ana Ruiz" becomes "Ana Ruiz, the mayor,". */
    private Optional<Change> titleFirst(Reading reading, int i) {
        int title = reading.lengthOf(WordClass.ROLE, i);
        if (title == 0 || i + title >= reading.size() || isBound(reading, i)) {
            return Optional.empty();
        }
        int name = reading.lengthOf(WordClass.PERSON, i + title);
        boolean described = i > 0 && LEFT_OF_TITLE.contains(reading.tag(i - 1));
        boolean possessed = i + title + name < reading.size()
                && reading.lower(i + title + name).equals("'s");
        if (name == 0 || described || possessed) {
            return Optional.empty();
        }
        String person = reading.words(i + title, i + title + name);
        String role = reading.words(i, i + title).toLowerCase(Locale.ROOT);
        return Optional.of(new Change(i, i + title + name, person + ", the " + role + ",", person));
    }

    /** "Tom Okoro, a farmer," becomes "farmer Tom Okoro". */
    private Optional<Change> nameFirst(Reading reading, int i) {
        int name = reading.lengthOf(WordClass.PERSON, i);
        int comma = i + name;
        if (name == 0 || comma + 3 >= reading.size() || !reading.lower(comma).equals(",")) {
            return Optional.empty();
        }
        int title = reading.lengthOf(WordClass.ROLE, comma + 2);
        int close = comma + 2 + title;
        boolean article = Set.of("a", "an", "the").contains(reading.lower(comma + 1));
        if (title == 0 || !article || close >= reading.size() || !isClosed(reading, close)) {
            return Optional.empty();
        }
        String person = reading.words(i, i + name);
        int end = reading.lower(close).equals(",") ? close + 1 : close;
        return Optional.of(new Change(i, end, reading.words(comma + 2, close) + " " + person, person));
    }

    /** "His lawyer, Martin Cole," becomes "Martin Cole, his lawyer,". */
    private Optional<Change> titleThenName(Reading reading, int i) {
        int title = i + 1 < reading.size() && reading.tag(i).equals("DET") || reading.isIn(i, "possessives")
                ? reading.lengthOf(WordClass.ROLE, Math.min(i + 1, reading.size() - 1))
                : 0;
        int comma = i + 1 + title;
        if (title == 0 || comma + 1 >= reading.size() || !reading.lower(comma).equals(",")) {
            return Optional.empty();
        }
        int name = reading.lengthOf(WordClass.PERSON, comma + 1);
        int close = comma + 1 + name;
        if (name == 0 || close >= reading.size() || !isClosed(reading, close)) {
            return Optional.empty();
        }
        String person = reading.words(comma + 1, close);
        String role = reading.words(i, comma);
        String small = role.substring(0, 1).toLowerCase(Locale.ROOT) + role.substring(1);
        return Optional.of(new Change(i, close, person + ", " + small, person));
    }

    private static boolean isClosed(Reading reading, int token) {
        return reading.lower(token).equals(",") || reading.lower(token).equals(".");
    }

    private boolean isBound(Reading reading, int token) {
        return words.words("bound-titles").contains(reading.lower(token).replace(".", ""));
    }
}
