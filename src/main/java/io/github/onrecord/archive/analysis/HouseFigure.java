package io.github.onrecord.archive.analysis;

/**
 * How many articles a house would ask something about.
 *
 * @param house the profile
 * @param severity {@code serious} or {@code warning}
 * @param share the share of articles with a finding that is so grave to this house, or graver; 0 to 1
 * @param interval Wilson's
 * @param articles of how many articles
 */
public record HouseFigure(String house, String severity, double share, Interval interval, long articles) {}
