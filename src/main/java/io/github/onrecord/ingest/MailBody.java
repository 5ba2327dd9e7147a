package io.github.onrecord.ingest;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.jsoup.Jsoup;

/**
 * What the writer of a mail wrote.
 *
 * @param text plain or HTML
 * @param isMarkup whether it is HTML
 * @param notes what was left out
 */
record MailBody(String text, boolean isMarkup, List<String> notes) {
    private static final String SIGNATURE_MARK = "-- ";

    MailBody {
        notes = List.copyOf(notes);
    }

    /**
     * Of a body that was sent both ways the plain one is taken, unless it is less than half as long: then it only says
     * that there is another.
     */
    static MailBody of(Message message, Limits limits) throws IOException {
        Parts parts = new Parts(limits.maxCharacters());
        parts.read(message);
        String plain = parts.plain.orElse("");
        String html = parts.html.orElse("");
        if (plain.isBlank()
                || plain.strip().length() * 2 < Jsoup.parse(html).text().length()) {
            return new MailBody(html, true, parts.notes());
        }
        PlainMail written = PlainMail.of(plain, parts.flowed);
        List<String> notes = new ArrayList<>(written.notes());
        notes.addAll(parts.notes());
        return new MailBody(written.text(), false, notes);
    }

    /** The first plain and the first HTML body, and the names of all attachments. */
    private static final class Parts {
        private final int maxCharacters;
        private final List<String> attachments = new ArrayList<>();
        private Optional<String> plain = Optional.empty();
        private Optional<String> html = Optional.empty();
        private boolean flowed;

        Parts(int maxCharacters) {
            this.maxCharacters = maxCharacters;
        }

        void read(Entity entity) throws IOException {
            Body body = entity.getBody();
            if (body instanceof Multipart parts) {
                for (Entity part : parts.getBodyParts()) {
                    read(part);
                }
            } else if ("attachment".equalsIgnoreCase(entity.getDispositionType())) {
                attachments.add(name(entity));
            } else if (body instanceof TextBody text) {
                readText(entity, text);
            } else if (entity.getFilename() != null || body instanceof Message) {
                attachments.add(name(entity));
            }
        }

        private void readText(Entity entity, TextBody body) throws IOException {
            if (entity.getMimeType().equals("text/html")) {
                html = html.isPresent() ? html : Optional.of(words(body));
            } else if (plain.isEmpty()) {
                plain = Optional.of(words(body));
                flowed = entity.getHeader() != null && isFlowed(entity);
            }
        }

        private static boolean isFlowed(Entity entity) {
            return Optional.ofNullable(entity.getHeader().getField("Content-Type"))
                    .filter(field -> field.getBody().replace("\"", "").contains("format=flowed"))
                    .isPresent();
        }

        private String words(TextBody body) throws IOException {
            StringBuilder words = new StringBuilder();
            char[] buffer = new char[8_192];
            try (Reader reader = body.getReader()) {
                for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                    words.append(buffer, 0, read);
                    if (words.length() > maxCharacters) {
                        break;
                    }
                }
            }
            return words.toString();
        }

        private static String name(Entity entity) {
            return Optional.ofNullable(entity.getFilename()).orElse("one without a name");
        }

        List<String> notes() {
            return switch (attachments.size()) {
                case 0 -> List.of();
                case 1 -> List.of("An attachment was left out: " + attachments.get(0) + ".");
                default ->
                    List.of(attachments.size() + " attachments were left out: " + String.join(", ", attachments) + ".");
            };
        }
    }

    /** A plain body without signature and quoted words, its soft line ends joined. */
    private record PlainMail(String text, List<String> notes) {
        static PlainMail of(String body, boolean flowed) {
            StringBuilder text = new StringBuilder();
            boolean quoted = false;
            for (String line : body.lines().toList()) {
                if (line.equals(SIGNATURE_MARK)) {
                    break;
                }
                if (line.startsWith(">")) {
                    quoted = true;
                    continue;
                }
                String words = flowed && line.startsWith(" ") ? line.substring(1) : line;
                text.append(words).append(flowed && words.endsWith(" ") ? "" : "\n");
            }
            return new PlainMail(
                    text.toString(), quoted ? List.of("Words quoted from an earlier mail were left out.") : List.of());
        }
    }
}
