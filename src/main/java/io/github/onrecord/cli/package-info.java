/**
 * The command line: reads options and files, writes reports and messages, answers with an exit code.
 * In: arguments and streams. Out: bytes, sentences, 0, 1 or 2. Door: {@link io.github.onrecord.cli.Main}.
 * Not here: anything about sourcing. Words for people leave through {@link io.github.onrecord.cli.Terminal} alone.
 */
@NullMarked
package io.github.onrecord.cli;

import org.jspecify.annotations.NullMarked;
