package io.github.onrecord.review;

import io.github.onrecord.findings.Finding;

/** A finding that was held back, and by what. */
public record Ignored(Finding finding, Suppression suppression) {}
