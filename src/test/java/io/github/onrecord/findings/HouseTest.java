package io.github.onrecord.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.lexicon.RuleFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseTest {
    private static final Set<String> FINDINGS = Set.of("F01", "F02");
    private static final String GOOD = """
            id: harbour
            name: Harbour Courier
            about: A small paper.
            findings:
              F01: serious
              F02: "off"
            """;

    @Test
    void five_profiles_are_ready() {
        Set<String> ids = Story.checks().all().stream().map(Check::id).collect(Collectors.toSet());
        List<RuleFault> faults = new ArrayList<>();

        List<House> houses = House.read(Story.pack(), ids, faults);

        assertEquals(List.of(), faults);
        assertThat(houses)
                .extracting(House::id)
                .containsExactly("ap-like", "bbc-like", "ipso-like", "reuters-like", "training");
    }

    @Test
    void a_house_sets_severities_and_turns_findings_off() {
        House house = new House("harbour", "Harbour", "", Map.of("F01", "serious", "F21", "off"));
        Story story = Story.of("Prices rose to spite us.")
                .claim("Prices rose to spite us.", SourceType.NONE, "content.motive", "elsewhere.later");

        List<Finding> findings = story.findings(Story.checks().with(house));

        assertThat(findings).extracting(Finding::code).containsExactly("F01", "F16");
        assertThat(findings).extracting(Finding::severity).containsExactly(Severity.SERIOUS, Severity.NOTE);
    }

    @Test
    void a_house_that_turns_f18_off_hears_nothing_of_the_headline() {
        House house = new House("harbour", "Harbour", "", Map.of("F18", "off"));
        Story story = Story.of("# Harbour chief hid the crane fund\n\nThe harbour chief hid the crane fund.")
                .claim("The harbour chief hid the crane fund.", SourceType.NONE);

        assertThat(story.findings(Story.checks().with(house)))
                .extracting(Finding::code)
                .containsExactly("F01");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            F01: serious   | F99: serious  | houses/test.yaml:5: names the finding F99, which does not exist. Take the line out.
            F01: serious   | F01: grave    | houses/test.yaml:5: gives F01 the severity 'grave'. The severities are serious, warning, note, praise and off.
            about: A       | note: A       | houses/test.yaml:1: has no 'about'. A house has id, name, about and findings.
            """)
    void a_fault_says_what_is_wrong_and_how_to_mend_it(String good, String bad, String message) {
        List<RuleFault> faults = new ArrayList<>();

        List<House> houses = House.read(pack(GOOD.replace(good, bad)), FINDINGS, faults);

        assertThat(faults).extracting(RuleFault::toString).contains(message);
        assertThat(houses).isEmpty();
    }

    private static PackFiles pack(String content) {
        return new PackFiles(new TreeMap<>(Map.of("houses/test.yaml", content)));
    }
}
