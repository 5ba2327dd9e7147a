package io.github.onrecord.cli;

import io.github.onrecord.audit.RulePack;
import io.github.onrecord.audit.RulesUsed;
import io.github.onrecord.lexicon.BrokenRules;
import io.github.onrecord.lexicon.PackFiles;
import io.github.onrecord.report.ToolVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says: the program's version, and that of the rules inside it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws BrokenRules {
        RulesUsed rules = RulePack.load(PackFiles.bundled()).used();
        return new String[] {"OnRecord " + ToolVersion.current() + " · rules: " + rules.name() + " " + rules.version()};
    }
}
