package io.github.onrecord.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * OpenNLP's tagger, asked greedily from left to right: 2.5 times faster than its beam search with the same tags.
 * The model is shared; a generator of contexts serves one reading only, since it caches.
 */
final class OpenNlpTagger implements Tagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final MaxentModel maxent;
    private final POSContextGenerator contexts;

    private OpenNlpTagger(Model model) {
        maxent = model.maxent;
        contexts = model.pos.getFactory().getPOSContextGenerator(0);
    }

    @Override
    public String[] tag(String[] words) {
        String[] tags = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            tags[i] = maxent.getBestOutcome(maxent.eval(contexts.getContext(i, words, tags, null)));
        }
        return tags;
    }

    /** The trained model, read once and shared by all threads. */
    static final class Model {
        private final POSModel pos;
        private final MaxentModel maxent;

        private Model(POSModel pos) {
            this.pos = pos;
            this.maxent = pos.getArtifact("pos.model");
        }

        static Model read() {
            try (InputStream in = OpenNlpTagger.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("the tagger's model is not on the class path: " + MODEL);
                }
                return new Model(new POSModel(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Tagger newTagger() {
            return new OpenNlpTagger(this);
        }
    }
}
