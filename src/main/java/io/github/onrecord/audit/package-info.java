/**
 * The library's front door: an article in, an audit out.
 * In: an {@code Article}. Out: an {@link io.github.onrecord.audit.Audit}. Door: {@link io.github.onrecord.audit.Auditor}.
 * Not here: reading files, printing, or any judgement made twice.
 */
@NullMarked
package io.github.onrecord.audit;

import org.jspecify.annotations.NullMarked;
