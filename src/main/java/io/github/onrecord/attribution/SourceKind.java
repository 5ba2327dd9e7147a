package io.github.onrecord.attribution;

/**
 * What kind of source a mention names, before names and pronouns are joined.
 *
 * @param type the type
 * @param specific whether an unnamed source is described by body, country, tie or place
 * @param rule the rule that said so, or the step
 */
record SourceKind(SourceType type, boolean specific, String rule) {}
