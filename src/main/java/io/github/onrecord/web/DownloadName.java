package io.github.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** What a download is called. */
final class DownloadName {
    private DownloadName() {}

    /** "summit.xlsx" for "summit.docx"; an item of a feed keeps its number: "wire-3.xlsx" for "wire.xml#3". */
    static String of(String draft, String ending) {
        int mark = draft.lastIndexOf('#');
        String item = mark < 0 ? "" : "-" + draft.substring(mark + 1);
        String file = mark < 0 ? draft : draft.substring(0, mark);
        int dot = file.lastIndexOf('.');
        return (dot > 0 ? file.substring(0, dot) : file) + item + ending;
    }

    /** The header that names it, in ASCII and in full. */
    static String header(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
        String full = URLEncoder.encode(name, UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }
}
