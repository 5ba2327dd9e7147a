package io.github.onrecord.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's tagger, asked greedily from left to right, with its features looked up once for each word form instead of
 * once for each word: the same sums in the same order, so the same tags, several times faster. The features are those
 * of the model's {@code generator.featuregen}: beginnings and ends of the word, the word, two words to each side, the
 * sentence's start, the word's shape, two tags before.
 */
final class OpenNlpTagger implements Tagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final Model model;

    private OpenNlpTagger(Model model) {
        this.model = model;
    }

    @Override
    public String[] tag(String[] words) {
        Form[] forms = new Form[words.length];
        for (int i = 0; i < words.length; i++) {
            forms[i] = model.form(words[i]);
        }
        int[] tags = new int[words.length];
        String[] names = new String[words.length];
        double[] sums = new double[model.outcomes.length];
        for (int i = 0; i < words.length; i++) {
            System.arraycopy(forms[i].own, 0, sums, 0, sums.length);
            addNeighbours(forms, i, sums);
            add(i < model.starts.length ? model.starts[i] : null, sums);
            add(forms[i].shape, sums);
            add(forms[i].wordAndShape, sums);
            if (i > 0) {
                add(model.afterTag[tags[i - 1]], sums);
            }
            if (i > 1) {
                add(model.afterTags[tags[i - 2]][tags[i - 1]], sums);
            }
            tags[i] = largest(sums);
            names[i] = model.outcomes[tags[i]];
        }
        return names;
    }

    private static void addNeighbours(Form[] forms, int i, double[] sums) {
        if (i > 0) {
            add(forms[i - 1].asPrevious, sums);
        }
        if (i > 1) {
            add(forms[i - 2].asSecondPrevious, sums);
        }
        if (i + 1 < forms.length) {
            add(forms[i + 1].asNext, sums);
        }
        if (i + 2 < forms.length) {
            add(forms[i + 2].asSecondNext, sums);
        }
    }

    private static void add(@Nullable Context feature, double[] sums) {
        if (feature == null) {
            return;
        }
        int[] outcomes = feature.getOutcomes();
        double[] weights = feature.getParameters();
        for (int i = 0; i < outcomes.length; i++) {
            sums[outcomes[i]] += weights[i];
        }
    }

    private static int largest(double[] sums) {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            if (sums[i] > sums[best]) {
                best = i;
            }
        }
        return best;
    }

    /** What a word form brings to the sums, its own and its neighbours'. */
    private static final class Form {
        private final double[] own;
        private final @Nullable Context shape;
        private final @Nullable Context wordAndShape;
        private final @Nullable Context asPrevious;
        private final @Nullable Context asSecondPrevious;
        private final @Nullable Context asNext;
        private final @Nullable Context asSecondNext;

        Form(String word, Map<String, Context> features, double[] start) {
            own = start.clone();
            add(features.get("def"), own);
            int affix = Math.min(LONGEST_AFFIX, word.length());
            for (int length = 1; length <= affix; length++) {
                add(features.get("suf=" + word.substring(word.length() - length)), own);
            }
            for (int length = 1; length <= affix; length++) {
                add(features.get("pre=" + word.substring(0, length)), own);
            }
            String lower = StringUtil.toLowerCase(word);
            add(features.get("w=" + lower), own);
            String kind = FeatureGeneratorUtil.tokenFeature(word);
            shape = features.get("wc=" + kind);
            wordAndShape = features.get("w&c=" + lower + "," + kind);
            asPrevious = features.get("p1w=" + lower);
            asSecondPrevious = features.get("p2w=" + lower);
            asNext = features.get("n1w=" + lower);
            asSecondNext = features.get("n2w=" + lower);
        }
    }

    private static final int LONGEST_AFFIX = 4;

    /** The trained model, read once and shared by all threads. */
    static final class Model {
        /** About 10 MB when full: the forms of some hundred articles. Words met later are looked up each time. */
        private static final int MOST_FORMS = 20_000;

        private final Map<String, Context> features;
        private final String[] outcomes;
        private final double[] start;
        private final @Nullable Context[] starts;
        private final @Nullable Context[] afterTag;
        private final @Nullable Context[][] afterTags;
        private final Map<String, Form> forms = new ConcurrentHashMap<>();

        private Model(AbstractModel model) {
            Object[] parts = model.getDataStructures();
            features = features(parts[1]);
            outcomes = (String[]) parts[2];
            start = new double[outcomes.length];
            Arrays.fill(start, Math.log(1.0 / outcomes.length));
            starts = new Context[] {features.get("S=begin"), features.get("p1S=begin"), features.get("p2S=begin")};
            afterTag = new Context[outcomes.length];
            afterTags = new Context[outcomes.length][outcomes.length];
            for (int before = 0; before < outcomes.length; before++) {
                afterTag[before] = features.get("t=" + outcomes[before]);
                for (int last = 0; last < outcomes.length; last++) {
                    afterTags[before][last] = features.get("t2=" + outcomes[before] + "," + outcomes[last]);
                }
            }
        }

        @SuppressWarnings("unchecked") // AbstractModel.getDataStructures documents what stands where
        private static Map<String, Context> features(Object part) {
            return (Map<String, Context>) part;
        }

        private Form form(String word) {
            Form known = forms.get(word);
            if (known != null) {
                return known;
            }
            Form form = new Form(word, features, start);
            if (forms.size() < MOST_FORMS) {
                forms.put(word, form);
            }
            return form;
        }

        static Model read() {
            try (InputStream in = OpenNlpTagger.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("the tagger's model is not on the class path: " + MODEL);
                }
                return new Model(new POSModel(in).getArtifact("pos.model"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Tagger newTagger() {
            return new OpenNlpTagger(this);
        }
    }
}
