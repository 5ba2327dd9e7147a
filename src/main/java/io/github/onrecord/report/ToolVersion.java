package io.github.onrecord.report;

import java.util.Optional;

/** The version of OnRecord that reports name. */
public final class ToolVersion {
    private ToolVersion() {}

    /** The version in the jar's manifest; "dev" when run from classes without a jar. */
    public static String current() {
        return Optional.ofNullable(ToolVersion.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }
}
