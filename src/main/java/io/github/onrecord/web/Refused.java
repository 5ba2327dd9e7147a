package io.github.onrecord.web;

import java.util.Map;

/** A request that is not answered as asked. The words are for people: what is wrong, and what to do. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, String> headers;

    Refused(int status, String message) {
        this(status, message, Map.of());
    }

    /** With headers that belong to the status. */
    Refused(int status, String message, Map<String, String> headers) {
        super(message);
        this.status = status;
        this.headers = Map.copyOf(headers);
    }

    int status() {
        return status;
    }

    String words() {
        return String.valueOf(getMessage());
    }

    Map<String, String> headers() {
        return headers;
    }
}
