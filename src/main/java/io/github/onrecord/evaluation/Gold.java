package io.github.onrecord.evaluation;

/** One annotated article. */
sealed interface Gold permits ClaimGold, AttributionGold {
    /** The article. */
    GoldText text();
}
