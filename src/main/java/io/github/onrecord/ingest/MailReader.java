package io.github.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * Reads e-mail: the body that its writer wrote. The subject is the title, unless the body opens with a heading of its
 * own. The signature, words quoted from an earlier mail and attachments are left out.
 */
final class MailReader implements DraftReader {
    private static final Pattern REPLY_MARKS = Pattern.compile("^(?i:(?:re|fwd?|aw|wg)\\s{0,3}:\\s{0,3}){1,9}");

    private final HtmlSelectors selectors;
    private final Limits limits;

    MailReader(HtmlSelectors selectors, Limits limits) {
        this.selectors = selectors;
        this.limits = limits;
    }

    @Override
    public Draft read(Input input) throws UnreadableInput {
        try {
            Message message = parsed(input);
            MailBody body = MailBody.of(message, limits);
            List<Passage> text = passages(input, body);
            Optional<String> subject = subject(message);
            boolean headed = !text.isEmpty() && text.get(0).kind() == DraftBlock.Kind.TITLE;
            return Composition.of(
                    input,
                    text.isEmpty() || headed ? text : EmbeddedText.headed(subject, text),
                    metadata(message, subject),
                    body.notes());
        } catch (IOException | MimeException | RuntimeException damage) { // malformed fields end in unchecked types
            throw new UnreadableInput(
                    input.path(),
                    "is a damaged e-mail",
                    "Save it again from the mail program, or copy its text into a .txt file.",
                    damage);
        }
    }

    private Message parsed(Input input) throws IOException, MimeException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(new MimeConfig.Builder()
                .setMaxContentLen(limits.maxBytes())
                .setMaxLineLen(-1)
                .build());
        return builder.parseMessage(new ByteArrayInputStream(input.bytes()));
    }

    private List<Passage> passages(Input input, MailBody body) throws UnreadableInput {
        return body.isMarkup()
                ? new EmbeddedText(selectors, limits).html(input, body.text())
                : EmbeddedText.plain(body.text());
    }

    private static Optional<String> subject(Message message) {
        return Optional.ofNullable(message.getSubject())
                .map(subject -> REPLY_MARKS.matcher(subject.strip()).replaceFirst(""))
                .filter(subject -> !subject.isBlank());
    }

    private static DraftMetadata metadata(Message message, Optional<String> subject) {
        return new DraftMetadata(
                subject, date(message), Optional.empty(), sender(message), Optional.empty(), Optional.empty());
    }

    /** When it was sent, ISO 8601 in universal time. */
    private static Optional<String> date(Message message) {
        return Optional.ofNullable(message.getDate())
                .map(sent -> sent.toInstant().toString());
    }

    private static Optional<String> sender(Message message) {
        return Optional.ofNullable(message.getFrom()).stream()
                .flatMap(List<Mailbox>::stream)
                .flatMap(mailbox -> Optional.ofNullable(mailbox.getName()).stream())
                .filter(name -> !name.isBlank())
                .findFirst();
    }
}
