package io.github.onrecord.cli;

import io.github.onrecord.config.Setting;
import io.github.onrecord.config.Settings;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a run does not let pass: {@code --gate}. */
final class GateOption {
    @Option(
            names = "--gate",
            paramLabel = "GATE",
            converter = Gate.Converter.class,
            description = "Exit with 1 if a rated claim is in this band or below (adequate, weak, unsupported), scores"
                    + " under this number (1 to 100), or if a finding is this grave or graver (serious, warning,"
                    + " note).")
    private Optional<Gate> gate = Optional.empty();

    /** The settings with the gate of the command line, if it names one. */
    Settings over(Settings settings) {
        return gate.map(asked -> settings.withGate(Setting.ofCommandLine(asked.words())))
                .orElse(settings);
    }
}
