package io.github.onrecord.cli;

import io.github.onrecord.audit.Auditor;
import io.github.onrecord.audit.RulePack;
import java.util.Optional;

/**
 * What an article is audited by and held to.
 *
 * @param pack the rules
 * @param auditor an auditor with them
 * @param gate what is not let pass
 */
record Ruling(RulePack pack, Auditor auditor, Optional<Gate> gate) {
    Ruling(RulePack pack, Optional<Gate> gate) {
        this(pack, Auditor.with(pack), gate);
    }
}
