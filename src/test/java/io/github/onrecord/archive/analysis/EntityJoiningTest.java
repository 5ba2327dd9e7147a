package io.github.onrecord.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityJoiningTest {
    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            named_outlet | the Tarn Observer; Tarn Observer; tarn-observer.example | 1
            named_outlet | www.tarnobserver.co.uk; Tarn Observer                  | 1
            named_outlet | Tarn Observer; Tarn Courier                            | 2
            named_outlet | TPN; Tarn Press Network                                | 1
            named_outlet | TPN; Tarn Press Network; Torp Port News                | 3
            named_body   | The Water Board; the water board                       | 1
            named_body   | Water Board; Harbour Board                             | 2
            """)
    void names_of_media_and_bodies_are_joined_by_their_letters(String type, String names, int entities) {
        assertThat(joined(Arrays.stream(names.split("; "))
                        .map(name -> new PrintedName(name, type, "", "", 0, 1))
                        .toList()))
                .hasSize(entities);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            mayor of Ostrel; the former mayor of Ostrel | 1
            mayor of Ostrel; head of the fire brigade   | 2
            mayor of Ostrel; ''                         | 1
            mayor of Ostrel; nurse; ''                  | 3
            """)
    void people_are_joined_where_name_and_role_agree(String roles, int people) {
        assertThat(joined(Arrays.stream(roles.split("; "))
                        .map(role -> new PrintedName("Ana Ruiz", "named_person_role", role.replace("''", ""), "", 0, 1))
                        .toList()))
                .hasSize(people);
    }

    @Test
    void a_surname_alone_stands_for_nobody_in_another_article() {
        assertThat(joined(List.of(
                        new PrintedName("Ruiz", "named_person", "", "", 17, 1),
                        new PrintedName("Ruiz", "named_person", "", "", 18, 1))))
                .hasSize(2);
    }

    @Test
    void what_was_joined_is_shown() {
        Entity mayor = joined(List.of(
                        new PrintedName("Ana Ruiz", "named_person_role", "mayor of Ostrel", "", 0, 3),
                        new PrintedName("Ana Ruiz", "named_person", "", "", 0, 2)))
                .iterator()
                .next();

        assertThat(mayor.printed()).containsExactly("Ana Ruiz", "Ana Ruiz, mayor of Ostrel");
    }

    private static Set<Entity> joined(List<PrintedName> names) {
        return new EntityJoining(Set.of()).join(names).keySet();
    }
}
