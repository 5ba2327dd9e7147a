package io.github.onrecord.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.ingest.Input;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.ContentUtil;

/** A form with files ({@code multipart/form-data}), as browsers send it. */
final class MultipartForm {
    static final String TYPE = "multipart/form-data";

    private static final int MOST_PARTS = 200;
    private static final Pattern NAME = Pattern.compile("[;\\s]name=\"([^\"\\r\\n]{0,1000})\"");
    private static final Pattern FILE_NAME = Pattern.compile("[;\\s]filename=\"([^\"\\r\\n]{0,1000})\"");

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<Input> files = new ArrayList<>();
    private String disposition = "";

    private MultipartForm() {}

    /**
     * Reads a form.
     *
     * @param type the whole content type, which names the boundary
     * @throws Refused if it is no such form
     */
    static Posted read(InputStream body, String type) throws IOException, Refused {
        MultipartForm form = new MultipartForm();
        MimeTokenStream parts = new MimeTokenStream(
                MimeConfig.custom().setMaxLineLen(4_000).setMaxHeaderCount(20).build());
        // A file that is itself a mail is one part, and not a nest of parts.
        parts.setRecursionMode(RecursionMode.M_NO_RECURSE);
        try {
            parts.parseHeadless(body, type);
            for (EntityState at = parts.getState(); at != EntityState.T_END_OF_STREAM; at = parts.next()) {
                form.see(at, parts);
            }
        } catch (MimeException damage) {
            throw Form.damaged();
        }
        return new Posted(form.fields, form.files);
    }

    private void see(EntityState at, MimeTokenStream parts) throws IOException, Refused {
        switch (at) {
            case T_START_HEADER -> disposition = "";
            case T_FIELD -> seeHeader(parts.getField());
            case T_BODY -> take(parts.getInputStream().readAllBytes());
            default -> {
                // What stands before and after the parts means nothing.
            }
        }
    }

    private void seeHeader(Field header) {
        if (header.getName().equalsIgnoreCase("Content-Disposition")) {
            // Browsers send names of files in the page's charset, as bare bytes.
            byte[] bytes = header.getRaw() == null
                    ? header.getBody().getBytes(UTF_8)
                    : ContentUtil.decode(ISO_8859_1, header.getRaw()).getBytes(ISO_8859_1);
            disposition = new String(bytes, UTF_8);
        }
    }

    private void take(byte[] content) throws Refused {
        String name = parameter(NAME).orElseThrow(Form::damaged);
        Optional<String> file = parameter(FILE_NAME);
        if (files.size() + fields.size() >= MOST_PARTS) {
            throw new Refused(422, "That is more than " + MOST_PARTS + " files. Send fewer at a time.");
        }
        if (file.isEmpty()) {
            if (fields.put(name, new String(content, UTF_8)) != null) {
                throw Form.damaged();
            }
        } else if (!file.get().isEmpty() || content.length > 0) {
            files.add(new Input(DraftName.ofFile(file.get()), content));
        }
    }

    /** A parameter of the part's header; browsers write a quotation mark in it as %22. */
    private Optional<String> parameter(Pattern pattern) {
        Matcher matcher = pattern.matcher(disposition);
        return matcher.find() ? Optional.of(matcher.group(1).replace("%22", "\"")) : Optional.empty();
    }
}
