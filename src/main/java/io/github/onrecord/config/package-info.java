/**
 * What a newsroom has settled once for a folder of drafts: finds its {@code onrecord.yaml} and reads it.
 * In: paths, one YAML file. Out: {@link io.github.onrecord.config.Settings}, each value with its
 * {@link io.github.onrecord.config.Origin}. Door: {@link io.github.onrecord.config.SettingsFiles}.
 * Not here: what a value does. Houses, gates and formats are looked up where they are used.
 */
@NullMarked
package io.github.onrecord.config;

import org.jspecify.annotations.NullMarked;
