package io.github.onrecord.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/** A rule pack that cannot be used as it is; the message lists every fault, one a line. */
public final class BrokenRules extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<RuleFault> faults;

    /** @param faults at least one */
    public BrokenRules(List<RuleFault> faults) {
        super(faults.stream().map(RuleFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Every fault found, in the order of the files. */
    public List<RuleFault> faults() {
        return faults;
    }
}
