package io.github.onrecord.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.util.Locale;

/** Paths as URI references (RFC 3986): relative ones stay relative, absolute ones become {@code file:} URIs. */
final class FileReference {
    private static final String UNCHANGED =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&'()*+,;=:@";

    private FileReference() {}

    static String of(String path) {
        String slashed = path.replace(File.separatorChar, '/');
        String encoded = encoded(slashed.startsWith("./") ? slashed.substring(2) : slashed);
        if (encoded.startsWith("/")) {
            return "file://" + encoded;
        }
        if (File.separatorChar == '\\' && encoded.matches("[A-Za-z]:/.*")) {
            return "file:///" + encoded;
        }
        // A colon in the first step would make it a scheme.
        int slash = encoded.indexOf('/');
        String first = slash < 0 ? encoded : encoded.substring(0, slash);
        return first.contains(":") ? "./" + encoded : encoded;
    }

    private static String encoded(String path) {
        StringBuilder out = new StringBuilder();
        for (byte unit : path.getBytes(UTF_8)) {
            char c = (char) Byte.toUnsignedInt(unit);
            out.append(UNCHANGED.indexOf(c) >= 0 ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }
}
