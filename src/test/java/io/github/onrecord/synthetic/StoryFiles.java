package io.github.onrecord.synthetic;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Writes stories in the form that their outlets' archives have: pages, web archives, JSON lines or CSV. */
final class StoryFiles implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Map<Outlet, OutputStream> open = new HashMap<>();

    StoryFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void add(Story story) throws IOException {
        switch (story.outlet().form()) {
            case PAGES -> addPage(story);
            case WARC -> addCapture(story);
            case JSON_LINES -> addLine(story);
            case CSV -> addRow(story);
        }
    }

    private void addPage(Story story) throws IOException {
        Path place = Files.createDirectories(folder.resolve(story.outlet().host())
                .resolve(story.day().toString().substring(0, 7)));
        Files.writeString(place.resolve("story-" + story.id() + ".html"), PageTemplate.of(story));
    }

    private void addCapture(Story story) throws IOException {
        byte[] body = PageTemplate.of(story).getBytes(UTF_8);
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        String record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
                + String.format("%012d", story.id()) + ">\r\nWARC-Date: "
                + story.day().plusDays(2)
                + "T06:00:00Z\r\nWARC-Target-URI: " + story.address()
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (head.length() + body.length) + "\r\n\r\n";
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(member)) {
            packed.write((record + head).getBytes(UTF_8));
            packed.write(body);
            packed.write("\r\n\r\n".getBytes(UTF_8));
        }
        stream(story.outlet(), ".warc.gz", false, "").write(member.toByteArray());
    }

    private void addLine(Story story) throws IOException {
        String line = JSON.createObjectNode()
                .put("url", story.address())
                .put("headline", story.headline())
                .put("published_at", story.day() + "T08:00:00Z")
                .put("publisher", story.outlet().name())
                .put("section", story.section())
                .put("body", story.text())
                .toString();
        stream(story.outlet(), ".jsonl.gz", true, "").write((line + "\n").getBytes(UTF_8));
    }

    private void addRow(Story story) throws IOException {
        String row = String.join(
                ",",
                quoted(story.address()),
                quoted(story.headline()),
                story.day().toString(),
                quoted(story.outlet().name()),
                quoted(story.section()),
                quoted(story.text()));
        stream(story.outlet(), ".csv", false, "url,title,date,outlet,section,text\n")
                .write((row + "\n").getBytes(UTF_8));
    }

    private static String quoted(String field) {
        return '"' + field.replace("\"", "\"\"") + '"';
    }

    private OutputStream stream(Outlet outlet, String ending, boolean packed, String head) throws IOException {
        OutputStream stream = open.get(outlet);
        if (stream == null) {
            OutputStream file = new BufferedOutputStream(Files.newOutputStream(folder.resolve(outlet.host() + ending)));
            stream = packed ? new GZIPOutputStream(file) : file;
            stream.write(head.getBytes(UTF_8));
            open.put(outlet, stream);
        }
        return stream;
    }

    @Override
    public void close() throws IOException {
        for (OutputStream stream : open.values()) {
            stream.close();
        }
    }
}
