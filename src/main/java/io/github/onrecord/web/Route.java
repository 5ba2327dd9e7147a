package io.github.onrecord.web;

import io.github.onrecord.ingest.UnreadableInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address and what happens there.
 *
 * @param kind how it is asked for
 * @param path what the address must be as a whole; a part in brackets is a number, or the last of them a word
 * @param answer what happens
 */
record Route(Kind kind, Pattern path, Answering answer) {
    /** How a route is asked for. */
    enum Kind {
        /** With GET or HEAD, also by who was not let in yet: the same for everybody. */
        OPEN,
        /** With GET or HEAD: nothing changes. */
        READ,
        /** With POST and a form. */
        CHANGE
    }

    /** Answers a request. */
    interface Answering {
        Reply answer(Visit visit) throws Refused, UnreadableInput, IOException, InterruptedException;
    }

    static Route open(String path, Answering answer) {
        return of(Kind.OPEN, path, answer);
    }

    static Route read(String path, Answering answer) {
        return of(Kind.READ, path, answer);
    }

    static Route change(String path, Answering answer) {
        return of(Kind.CHANGE, path, answer);
    }

    private static Route of(Kind kind, String path, Answering answer) {
        // Nine digits are an int, and more drafts than that are never opened.
        return new Route(
                kind, Pattern.compile(path.replace("{n}", "([1-9]\\d{0,8})").replace("{word}", "([a-z]+)")), answer);
    }

    boolean isAt(String address) {
        return path.matcher(address).matches();
    }

    boolean takes(String method) {
        return kind == Kind.CHANGE ? method.equals("POST") : method.equals("GET") || method.equals("HEAD");
    }

    /** The methods for the header Allow. */
    String methods() {
        return kind == Kind.CHANGE ? "POST" : "GET, HEAD";
    }

    /** The parts of the address that differ. */
    List<String> parts(String address) {
        Matcher matcher = path.matcher(address);
        List<String> parts = new ArrayList<>();
        for (int i = 1; matcher.matches() && i <= matcher.groupCount(); i++) {
            parts.add(matcher.group(i));
        }
        return parts;
    }
}
