package io.github.onrecord.synthetic;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What is planted in a synthetic archive, as JSON. Articles are named by their addresses. */
public final class Manifest {
    private final ObjectNode root = new ObjectMapper().createObjectNode();

    /** All of it: {@code pairs}, {@code wire}, {@code circles}, {@code changes}, {@code hostile}. */
    public ObjectNode json() {
        return root.deepCopy();
    }

    void pair(Story original, Story copy, double planted, double measured) {
        root.withArray("pairs")
                .addObject()
                .put("original", original.address())
                .put("copy", copy.address())
                .put("similarity", planted)
                .put("measured", measured);
    }

    void wire(String agency, List<Story> printed) {
        addresses(root.withArray("wire").addObject().put("agency", agency).putArray("articles"), printed);
    }

    void circle(String statement, List<Story> stories) {
        ObjectNode circle = root.withArray("circles").addObject().put("statement", statement);
        ArrayNode outlets = circle.putArray("outlets");
        stories.forEach(story -> outlets.add(story.outlet().name()));
        addresses(circle.putArray("articles"), stories);
    }

    void changes(String outlet, String month, String templateOutlet, String templateMonth) {
        root.putObject("changes").put("outlet", outlet).put("month", month);
        root.putObject("template").put("outlet", templateOutlet).put("month", templateMonth);
    }

    /** Which hostile files there are, and whether each is to be read or told in the journal. */
    void hostile(Map<String, String> fates) {
        ObjectNode hostile = root.putObject("hostile");
        fates.forEach(hostile::put);
    }

    private static void addresses(ArrayNode array, List<Story> stories) {
        stories.forEach(story -> array.add(story.address()));
    }

    void write(Path file) throws IOException {
        Files.writeString(file, root.toPrettyString() + "\n");
    }
}
