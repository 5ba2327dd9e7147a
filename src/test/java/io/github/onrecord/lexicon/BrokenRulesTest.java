package io.github.onrecord.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenRulesTest {

    @Test
    void the_message_lists_every_fault_with_file_line_and_rule() {
        BrokenRules broken = new BrokenRules(List.of(
                new RuleFault("patterns/tarn.yaml", 14, "tarn.gate", "has no 'why'. Every rule needs one."),
                new RuleFault("lexicons/tarn.txt", 3, "", "'@inflct' is no directive."),
                new RuleFault("scoring.yaml", 0, "", "is missing.")));

        assertEquals("""
                patterns/tarn.yaml:14: rule tarn.gate has no 'why'. Every rule needs one.
                lexicons/tarn.txt:3: '@inflct' is no directive.
                scoring.yaml: is missing.""", broken.getMessage());
        assertEquals(3, broken.faults().size());
    }
}
