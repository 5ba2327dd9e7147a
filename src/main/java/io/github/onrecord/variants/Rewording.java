package io.github.onrecord.variants;

import java.util.List;

/** One way to reword an example. */
interface Rewording {
    /** The example reworded; empty where that would not be good English. */
    List<Variant> of(Sample sample);
}
