package io.github.onrecord.training;

/**
 * Why an answer is right.
 *
 * @param why what on the page shows it
 * @param rule the rule behind it, and what it says
 * @param standards the published standards behind it, by their short names
 */
record Ground(String why, String rule, String standards) {
    static final Ground NOTHING_TO_ASK = new Ground("No question on the list is open here.", "", "");
}
