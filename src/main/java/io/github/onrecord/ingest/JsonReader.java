package io.github.onrecord.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads JSON files: ninjs news items, one or a list of them, and articles described after schema.org. */
final class JsonReader implements SeveralReader {
    private final Limits limits;
    private final EmbeddedText embedded;

    JsonReader(HtmlSelectors selectors, Limits limits) {
        this.limits = limits;
        this.embedded = new EmbeddedText(selectors, limits);
    }

    @Override
    public List<Draft> read(Input input) throws UnreadableInput {
        Decoded decoded = Decoded.of(input.bytes());
        JsonNode root = parsed(input, decoded.text());
        Optional<StructuredData> article = StructuredData.of(root);
        if (article.isPresent()) {
            return List.of(described(input, article.get(), decoded));
        }
        List<NinjsItem> items = NinjsItem.in(root);
        List<Draft> drafts = new ArrayList<>();
        for (NinjsItem item : items) {
            Input named = items.size() == 1 ? input : input.item(drafts.size() + 1);
            drafts.add(Composition.of(named, passages(input, item), item.metadata(), decoded.notes()));
        }
        if (drafts.isEmpty()) {
            throw new UnreadableInput(
                    input.path(),
                    "is JSON without an article",
                    "OnRecord reads ninjs items with a body and schema.org articles with an articleBody.");
        }
        return drafts;
    }

    private JsonNode parsed(Input input, String text) throws UnreadableInput {
        try {
            return mapper().readTree(text);
        } catch (StreamConstraintsException deep) {
            throw limits.tooDeep(input.path());
        } catch (JsonProcessingException broken) {
            throw new UnreadableInput(
                    input.path(),
                    "is broken JSON at line " + broken.getLocation().getLineNr(),
                    "Export it again from the system that made it.",
                    broken);
        }
    }

    private ObjectMapper mapper() {
        ObjectMapper mapper = new JsonMapper();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxStringLength((int) Math.min(limits.maxBytes(), Integer.MAX_VALUE))
                        .build());
        return mapper;
    }

    private Draft described(Input input, StructuredData article, Decoded decoded) throws UnreadableInput {
        List<Passage> body = embedded.passages(input, article.body().orElse(""));
        return Composition.of(
                input, EmbeddedText.headed(article.headline(), body), article.metadata(), decoded.notes());
    }

    private List<Passage> passages(Input input, NinjsItem item) throws UnreadableInput {
        return EmbeddedText.headed(item.headline(), embedded.passages(input, item.body()));
    }
}
