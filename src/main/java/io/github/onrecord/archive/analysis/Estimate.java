package io.github.onrecord.archive.analysis;

/**
 * A share with its interval.
 *
 * @param measure of what
 * @param value the share, 0 to 1
 * @param low the lower end of the 95 % interval
 * @param high the upper end
 * @param part how many it counts
 * @param whole of how many
 * @param articles how many articles have any of the whole
 */
public record Estimate(Measure measure, double value, double low, double high, long part, long whole, int articles) {}
