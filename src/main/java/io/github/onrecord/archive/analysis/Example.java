package io.github.onrecord.archive.analysis;

/**
 * A claim that shows what a band means in this archive.
 *
 * @param claim the claim
 * @param band the id of its band
 * @param score 0 to 100
 * @param asks what its gravest finding says; empty where there is none
 */
public record Example(ToldClaim claim, String band, int score, String asks) {}
