package io.github.onrecord.archive.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A source as pages print it.
 *
 * @param name as printed
 * @param type its source type
 * @param role as printed; empty where none is
 * @param organisation as printed; empty where none is
 * @param onlyIn the one article that it stands for, where a name alone does not tell who it is; else 0
 * @param articles how many articles have it
 */
record PrintedName(String name, String type, String role, String organisation, long onlyIn, long articles) {
    private static final Set<String> SMALL =
            Set.of("the", "of", "for", "and", "in", "at", "a", "an", "to", "with", "former", "then", "s");

    /** For people: "Ana Ruiz, mayor". */
    String words() {
        return name
                + (role.isEmpty() ? "" : ", " + role)
                + (organisation.isEmpty() || role.contains(organisation) ? "" : ", " + organisation);
    }

    /** The words that tell what the source is. */
    Set<String> roleWords() {
        return Arrays.stream(
                        (role + " " + organisation).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .collect(Collectors.toSet());
    }

    boolean isPerson() {
        return type.startsWith("named_person") || type.equals("named_journalist");
    }
}
