package io.github.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a form: {@code name=summit.txt&text=The+bridge}. */
final class Form {
    static final String TYPE = "application/x-www-form-urlencoded";

    private static final int MOST_FIELDS = 20;

    private Form() {}

    /** The fields in order; each name is there once. */
    static Map<String, String> read(String sent) throws Refused {
        Map<String, String> fields = new LinkedHashMap<>();
        if (sent.isEmpty()) {
            return fields;
        }
        for (String pair : sent.split("&", MOST_FIELDS + 1)) {
            int equals = pair.indexOf('=');
            if (equals < 1
                    || fields.size() == MOST_FIELDS
                    || fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))) != null) {
                throw damaged();
            }
        }
        return fields;
    }

    private static String decoded(String sent) throws Refused {
        try {
            return URLDecoder.decode(sent, UTF_8);
        } catch (IllegalArgumentException damage) {
            throw damaged();
        }
    }

    /** What is told of any form that no page of ours sends. */
    static Refused damaged() {
        return new Refused(400, "The request is damaged. Load the page again and repeat it.");
    }
}
